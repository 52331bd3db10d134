import { Anchor, Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconHighlight, IconLock, IconNotes, IconTable } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { i18n } from '#i18n'

const points: { icon: ComponentType<{ size?: number }>; words: () => string }[] = [
  { icon: IconHighlight, words: () => i18n.t('welcome.finds') },
  { icon: IconNotes, words: () => i18n.t('welcome.decides') },
  { icon: IconTable, words: () => i18n.t('welcome.collects') },
  { icon: IconLock, words: () => i18n.t('welcome.stays') },
]

/** The product in four sentences. */
export function WhatItDoes() {
  return (
    <Stack gap="sm">
      {points.map(({ icon: Icon, words }) => (
        <Group key={words()} wrap="nowrap">
          <ThemeIcon variant="light" size="lg" aria-hidden>
            <Icon size={18} />
          </ThemeIcon>
          <Text>{words()}</Text>
        </Group>
      ))}
      <Anchor href="/privacy.html" target="_blank" size="sm" underline="always">
        {i18n.t('privacy.link')}
      </Anchor>
    </Stack>
  )
}
