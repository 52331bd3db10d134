import { Checkbox, Stack, Switch } from '@mantine/core'
import { i18n } from '#i18n'
import { type Reason, reasonSchema } from '../utils/report/judgement.ts'
import type { Settings } from '../utils/report/settings.ts'
import { reasonWord } from './words.ts'

/** Props of the fields of the settings. */
export interface SettingsFieldsProps {
  settings: Settings
  onChange: (changed: Partial<Settings>) => void
}

/** Which figures are highlighted on the page; every click holds at once. */
export function HighlightFields({ settings, onChange }: SettingsFieldsProps) {
  return (
    <>
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
    </>
  )
}
