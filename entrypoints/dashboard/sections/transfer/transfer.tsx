import { Stack, Title } from '@mantine/core'
import { i18n } from '#i18n'
import { BackupCard } from './backup-card.tsx'
import { DataCard } from './data-card.tsx'
import { ExportCard } from './export-card.tsx'
import { ImportCard } from './import-card.tsx'

/** Everything that leaves or enters the database: tables, backups, imports, and the end of all data. */
export default function Transfer() {
  return (
    <Stack maw={960}>
      <Title order={2} size="h3">
        {i18n.t('sections.transfer')}
      </Title>
      <ExportCard />
      <BackupCard />
      <ImportCard />
      <DataCard />
    </Stack>
  )
}
