import { Anchor, Button, Drawer, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { KeysSetting } from './keys-setting.tsx'
import { ReviewerSetting } from './reviewer-setting.tsx'
import { HighlightFields, type SettingsFieldsProps } from './settings-fields.tsx'

/** Props of SettingsDrawer. */
export interface SettingsDrawerProps extends SettingsFieldsProps {
  opened: boolean
  /** Further settings, shown below. */
  children?: ReactNode
  onClose: () => void
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
        <ReviewerSetting settings={settings} onChange={onChange} />
        <HighlightFields settings={settings} onChange={onChange} />
        <KeysSetting own={settings.keys} onChange={(keys) => onChange({ keys })} />
        {children}
        <Anchor href="/privacy.html" target="_blank" size="sm">
          {i18n.t('privacy.link')}
        </Anchor>
        <Button onClick={onClose}>{i18n.t('settings.done')}</Button>
      </Stack>
    </Drawer>
  )
}
