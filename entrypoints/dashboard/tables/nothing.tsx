import { Anchor, Center, Stack, Text } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { hrefOf } from '../use-route.ts'

/** Props of Nothing. */
export interface NothingProps {
  words: string
  /** True where a list of addresses would fill it: leads to the queue. */
  toQueue?: boolean
}

/** An empty table: why it is empty and what fills it. */
export function Nothing({ words, toQueue = false }: NothingProps) {
  return (
    <Center p="xl">
      <Stack align="center" gap="xs" maw={460}>
        <IconInbox size={36} stroke={1.2} aria-hidden />
        <Text c="dimmed" ta="center">
          {words}
        </Text>
        {toQueue && (
          <Anchor size="sm" underline="always" href={hrefOf('queue')}>
            {i18n.t('welcome.toQueue')}
          </Anchor>
        )}
      </Stack>
    </Center>
  )
}
