import { Loader, Stack, Text, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { KeysSetting } from '../../../../components/keys-setting.tsx'
import { ReviewerSetting } from '../../../../components/reviewer-setting.tsx'
import { HighlightFields } from '../../../../components/settings-fields.tsx'
import { readSettings } from '../../../../utils/store/settings.ts'
import { Card } from '../transfer/card.tsx'
import { DataSetting } from './data-setting.tsx'
import { HostsSetting } from './hosts-setting.tsx'
import { keepSettings } from './keep-settings.ts'
import { LabelsSetting } from './labels-setting.tsx'
import { OwnStandards } from './own-standards.tsx'

/** Everything that can be set; every change holds at once. */
export default function Options() {
  const settings = useLiveQuery(readSettings)
  if (!settings) return <Loader aria-label={i18n.t('workspace.loading')} />
  const fields = { settings, onChange: keepSettings }
  return (
    <Stack gap="md" maw={760}>
      <Title order={2} size="h3">
        {i18n.t('sections.options')}
      </Title>
      <Card title={i18n.t('options.you')} hint={i18n.t('options.youHint')}>
        <ReviewerSetting {...fields} titled />
      </Card>
      <Card title={i18n.t('options.highlights')} hint={i18n.t('options.highlightsHint')}>
        <HighlightFields {...fields} />
      </Card>
      <Card title={i18n.t('options.labels')} hint={i18n.t('options.labelsHint')}>
        <LabelsSetting />
      </Card>
      <Card title={i18n.t('options.keys')} hint={i18n.t('options.keysHint')}>
        <KeysSetting own={settings.keys} titled onChange={(keys) => void keepSettings({ keys })} />
      </Card>
      <Card title={i18n.t('options.hosts')} hint={i18n.t('options.hostsHint')}>
        <HostsSetting />
      </Card>
      <Card title={i18n.t('options.standards')} hint={i18n.t('options.standardsHint')}>
        <OwnStandards />
      </Card>
      <Card title={i18n.t('options.language')} hint={i18n.t('options.languageHint')}>
        <Text size="sm">{i18n.t('options.languageNow')}</Text>
      </Card>
      <Card title={i18n.t('options.data')} hint={i18n.t('options.dataHint')}>
        <DataSetting />
      </Card>
    </Stack>
  )
}
