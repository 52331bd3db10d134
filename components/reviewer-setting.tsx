import { ActionIcon, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { reviewerNames, workedBy } from '../utils/report/reviewers.ts'
import type { Settings } from '../utils/report/settings.ts'

/** Props of ReviewerSetting. */
export interface ReviewerSettingProps {
  settings: Pick<Settings, 'reviewer' | 'reviewers'>
  /** True under a heading that says the same: the name is for the ear only then. */
  titled?: boolean
  onChange: (changed: Partial<Settings>) => void
}

/** Takes no room and is not seen; read out all the same. */
const forTheEar = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

/** Who works now, among the people who share this machine; a name taken off the list stays on what was done. */
export function ReviewerSetting({ settings, titled, onChange }: ReviewerSettingProps) {
  const names = reviewerNames(settings)
  return (
    <Stack gap={6}>
      <Radio.Group
        label={i18n.t('settings.reviewer')}
        labelProps={titled ? { style: forTheEar } : undefined}
        description={i18n.t('settings.reviewerHint')}
        value={settings.reviewer}
        onChange={(name) => onChange({ reviewer: name, reviewers: names })}
      >
        <Stack gap={4} mt={6}>
          {names.map((name) => (
            <Group key={name} justify="space-between" wrap="nowrap">
              <Radio value={name} label={name} size="sm" />
              {name !== settings.reviewer && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={i18n.t('reviewer.remove', [name])}
                  title={i18n.t('reviewer.remove', [name])}
                  onClick={() => onChange({ reviewers: names.filter((other) => other !== name) })}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </Group>
          ))}
        </Stack>
      </Radio.Group>
      <NameField
        // Who left their name in the field has said it; where somebody is at work, nobody else takes over by the way.
        takeOnLeaving={settings.reviewer === ''}
        onName={(name) => onChange(workedBy(settings, name))}
      />
    </Stack>
  )
}

interface NameFieldProps {
  onName: (name: string) => void
  /** True where a name that was typed and not added counts when the field is left for another screen. */
  takeOnLeaving?: boolean
}

/** A field for a name with its button; an empty one is not taken. */
function NameField({ onName, takeOnLeaving = false }: NameFieldProps) {
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useOnLeaving(() => takeOnLeaving && name.trim() !== '' && onName(name.trim()))
  const take = () => {
    if (name.trim() === '') return
    // With the field empty the button can no longer be pressed, and would lose the focus to nowhere.
    field.current?.focus()
    onName(name.trim())
    setName('')
  }
  return (
    <Group gap={6} wrap="nowrap" align="flex-end">
      <TextInput
        ref={field}
        flex={1}
        size="xs"
        label={i18n.t('reviewer.name')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The Enter that ends what is being composed of Pinyin does not end the name.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take()
        }}
      />
      <Button size="xs" variant="default" disabled={name.trim() === ''} onClick={take}>
        {i18n.t('reviewer.add')}
      </Button>
    </Group>
  )
}

/** Does something when the component goes, as it was last drawn. */
function useOnLeaving(work: () => void): void {
  const latest = useRef(work)
  latest.current = work
  useEffect(() => () => latest.current(), [])
}

/** Asked once on first use: a name makes notes and decisions tell who made them; it can be left open. */
export function NamePrompt({ settings, onChange }: ReviewerSettingProps) {
  return (
    <Stack gap={6} p="xs" component="section" aria-label={i18n.t('reviewer.ask')}>
      <Text size="sm">{i18n.t('reviewer.ask')}</Text>
      <NameField onName={(name) => onChange({ ...workedBy(settings, name), askedForName: true })} />
      <Button
        size="compact-xs"
        variant="subtle"
        mx={-8}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange({ askedForName: true })}
      >
        {i18n.t('reviewer.skip')}
      </Button>
    </Stack>
  )
}
