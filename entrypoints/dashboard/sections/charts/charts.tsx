import { Loader, SimpleGrid, Stack, Title } from '@mantine/core'
import { i18n } from '#i18n'
import { FilterBar } from '../../overview/filter-bar.tsx'
import { NoReports } from '../../overview/no-reports.tsx'
import { useOverview } from '../../overview/use-overview.ts'
import { ChartCard } from './chart-card.tsx'
import { charts } from './registry.ts'

/** The reports in pictures; each can be saved as SVG, as PNG and as its numbers. */
export default function Charts() {
  const overview = useOverview()
  if (!overview.all) return <Loader aria-label={i18n.t('workspace.loading')} />
  if (overview.all.length === 0) return <NoReports title={i18n.t('sections.charts')} />
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {i18n.t('sections.charts')}
      </Title>
      <FilterBar overview={overview} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="sm">
        {charts.map((chart) => (
          <ChartCard key={chart.id} chart={chart} documents={overview.documents} />
        ))}
      </SimpleGrid>
    </Stack>
  )
}
