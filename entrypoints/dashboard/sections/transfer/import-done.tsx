import { Alert, Stack } from '@mantine/core'
import { i18n } from '#i18n'
import type { ImportRecord } from '../../../../utils/report/transfer.ts'
import { CountsTable } from './counts-table.tsx'

/** What an import has done. */
export function ImportDone({ record }: { record: ImportRecord }) {
  return (
    <Alert
      color="green"
      p="xs"
      title={i18n.t('transfer.imported', [record.fileName])}
      role="status"
    >
      <Stack gap="xs">
        {i18n.t('transfer.importedHint')}
        <CountsTable counts={record.counts} />
      </Stack>
    </Alert>
  )
}
