import { Checkbox, Stack, Switch, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { type Reason, reasonSchema } from '../utils/report/judgement.ts'
import { styleOfReason } from '../utils/report/marks-of.ts'
import type { Settings } from '../utils/report/settings.ts'
import { HighlightSample, type HighlightSampleProps } from './highlight-sample.tsx'
import { reasonHint, reasonWord } from './words.ts'

/** Props of the fields of the settings. */
export interface SettingsFieldsProps {
  settings: Settings
  onChange: (changed: Partial<Settings>) => void
}

/** What a report may say for each reason; of reports, and so in the language of reports. */
const samples: Record<Reason, string> = {
  'no-base': '按时办结率达[98.6%]',
  'no-baseline': '案件数同比下降[12%]',
  approximate: '培训执法人员[近千人次]',
  bound: '学法时间[不少于60学时]',
  'no-source': '综合评分[位居全市第一]',
  'open-period': '累计调解纠纷[1260件]',
}
const contradicted = '480件中适用简易程序144件，占[35%]'
const agreeing = '480件中适用简易程序144件，占[30%]'

/** Which figures are highlighted on the page, each kind with what it is and how it looks; every click holds at once. */
export function HighlightFields({ settings, onChange }: SettingsFieldsProps) {
  return (
    <>
      <Checkbox.Group
        label={i18n.t('settings.highlighted')}
        description={<Explained hint={i18n.t('settings.highlightedHint')} {...always} />}
        descriptionProps={{ component: 'div' }}
        defaultValue={settings.highlighted}
        onChange={(chosen) => onChange({ highlighted: chosen as Reason[] })}
      >
        <Stack gap={10} mt={14}>
          {reasonSchema.options.map((reason) => (
            <Checkbox
              key={reason}
              value={reason}
              label={reasonWord(reason)}
              description={
                <Explained
                  hint={reasonHint(reason)}
                  style={styleOfReason(reason)}
                  words={samples[reason]}
                />
              }
              size="sm"
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Switch
        label={i18n.t('settings.showVerified')}
        description={
          <Explained hint={i18n.t('settings.showVerifiedHint')} style="verified" words={agreeing} />
        }
        defaultChecked={settings.showVerified}
        onChange={(event) => onChange({ showVerified: event.currentTarget.checked })}
      />
    </>
  )
}

const always = { style: 'error', words: contradicted } as const

/** One line on a kind of figures, and below it such a figure as it is marked. */
function Explained({ hint, ...sample }: { hint: string } & HighlightSampleProps) {
  return (
    <>
      <Text span inherit display="block" mb={3}>
        {hint}
      </Text>
      <HighlightSample {...sample} />
    </>
  )
}
