import { ActionIcon } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { i18n } from '#i18n'
import type { DataColumn } from '../../../components/data-table/columns.ts'
import { saveText, today } from '../../../components/save-text.ts'
import { toCsv } from '../../../utils/exports/csv.ts'
import type { Grain } from '../../../utils/report/view.ts'

interface ExportShownProps<Row> {
  grain: Grain
  columns: DataColumn<Row>[]
  shown: () => Row[]
}

/** Saves the rows a table shows, in its order and with all its columns, as CSV. */
export function ExportShown<Row>({ grain, columns, shown }: ExportShownProps<Row>) {
  const save = () => {
    const written = columns.map(({ id, value }) => ({ name: id, cell: value }))
    saveText(toCsv(written, shown()), `heyue-${grain}-shown-${today()}.csv`)
  }
  const label = i18n.t('table.exportShown')
  return (
    <ActionIcon variant="default" aria-label={label} title={label} onClick={save}>
      <IconDownload size={16} />
    </ActionIcon>
  )
}
