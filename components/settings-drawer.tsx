import { Anchor, Button, Checkbox, Drawer, Stack, Switch, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { type Reason, reasonSchema } from '../utils/report/judgement.ts'
import type { Settings } from '../utils/report/settings.ts'
import { reasonWord } from './words.ts'

/** Props of SettingsDrawer. */
export interface SettingsDrawerProps {
  opened: boolean
  settings: Settings
  /** Further settings, shown below. */
  children?: ReactNode
  onClose: () => void
  onChange: (changed: Partial<Settings>) => void
}

/** Who reviews, and which figures are highlighted; every change holds at once. */
export function SettingsDrawer({
  opened,
  settings,
  children,
  onClose,
  onChange,
}: SettingsDrawerProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={i18n.t('settings.title')}
      position="bottom"
      size="auto"
      closeButtonProps={{ 'aria-label': i18n.t('close') }}
    >
      <Stack gap="md">
        <TextInput
          label={i18n.t('settings.reviewer')}
          description={i18n.t('settings.reviewerHint')}
          maxLength={60}
          defaultValue={settings.reviewer}
          onBlur={(event) => onChange({ reviewer: event.currentTarget.value.trim() })}
        />
        <Checkbox.Group
          label={i18n.t('settings.highlighted')}
          defaultValue={settings.highlighted}
          onChange={(chosen) => onChange({ highlighted: chosen as Reason[] })}
        >
          <Stack gap={6} mt={6}>
            {reasonSchema.options.map((reason) => (
              <Checkbox key={reason} value={reason} label={reasonWord(reason)} size="sm" />
            ))}
          </Stack>
        </Checkbox.Group>
        <Switch
          label={i18n.t('settings.showVerified')}
          defaultChecked={settings.showVerified}
          onChange={(event) => onChange({ showVerified: event.currentTarget.checked })}
        />
        {children}
        <Anchor href="/privacy.html" target="_blank" size="sm">
          {i18n.t('privacy.link')}
        </Anchor>
        <Button onClick={onClose}>{i18n.t('settings.done')}</Button>
      </Stack>
    </Drawer>
  )
}
