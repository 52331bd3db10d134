import { Loader, Stack } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { ReviewerSetting } from '../../../../components/reviewer-setting.tsx'
import { HighlightFields } from '../../../../components/settings-fields.tsx'
import { readSettings } from '../../../../utils/store/settings.ts'
import { keepSettings } from '../options/keep-settings.ts'

/** The name that goes with one's work, and what is to be highlighted. */
export function WhoYouAre() {
  const settings = useLiveQuery(readSettings)
  if (!settings) return <Loader aria-label={i18n.t('workspace.loading')} />
  return (
    <Stack gap="md">
      <ReviewerSetting settings={settings} onChange={keepSettings} />
      <HighlightFields settings={settings} onChange={keepSettings} />
    </Stack>
  )
}
