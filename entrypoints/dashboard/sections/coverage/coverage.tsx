import { ActionIcon, Group, Loader, Stack, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMemo } from 'react'
import { i18n } from '#i18n'
import { saveText, today } from '../../../../components/save-text.ts'
import { statusWord } from '../../../../components/words.ts'
import { toCsv } from '../../../../utils/exports/csv.ts'
import {
  type CoverageRow,
  coverageOf,
  type Coverage as Matrix,
} from '../../../../utils/overview/coverage.ts'
import { FilterBar } from '../../overview/filter-bar.tsx'
import { NoReports } from '../../overview/no-reports.tsx'
import { useOverview } from '../../overview/use-overview.ts'
import { timelinessWord } from '../../words.ts'
import { CoverageMatrix } from './coverage-matrix.tsx'

/** Which body has reported on which required content, and in time. */
export default function Coverage() {
  const overview = useOverview()
  const matrix = useMemo(() => coverageOf(overview.documents), [overview.documents])
  if (!overview.all) return <Loader aria-label={i18n.t('workspace.loading')} />
  if (overview.all.length === 0) return <NoReports title={i18n.t('sections.coverage')} />
  const save = i18n.t('overview.saveData')
  return (
    <Stack gap="xs" flex={1} mih={360}>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {i18n.t('sections.coverage')}
        </Title>
        <ActionIcon
          variant="default"
          aria-label={save}
          title={save}
          onClick={() => saveText(csvOf(matrix), `heyue-coverage-${today()}.csv`)}
        >
          <IconDownload size={16} />
        </ActionIcon>
      </Group>
      <FilterBar overview={overview} />
      <CoverageMatrix matrix={matrix} />
    </Stack>
  )
}

function csvOf({ columns, rows }: Matrix): string {
  const fixed = [
    { name: 'issuer', cell: ({ document }: CoverageRow) => document.issuer },
    { name: 'level', cell: ({ document }: CoverageRow) => document.summary?.level ?? '' },
    { name: 'report_year', cell: ({ document }: CoverageRow) => document.year },
    { name: 'published_on', cell: ({ document }: CoverageRow) => document.publishedOn },
    {
      name: 'timeliness',
      cell: ({ document }: CoverageRow) =>
        timelinessWord(document.summary?.timeliness ?? 'unknown'),
    },
  ]
  const contents = columns.map(({ title }, at) => ({
    name: title,
    cell: ({ statuses }: CoverageRow) => {
      const status = statuses[at]
      return status ? statusWord(status) : ''
    },
  }))
  const url = { name: 'url', cell: ({ document }: CoverageRow) => document.url }
  return toCsv([...fixed, ...contents, url], rows)
}
