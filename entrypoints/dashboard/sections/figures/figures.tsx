import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { i18n } from '#i18n'
import { DataTable } from '../../../../components/data-table/data-table.tsx'
import { number } from '../../../../components/words.ts'
import { ExportShown } from '../../tables/export-shown.tsx'
import { Nothing } from '../../tables/nothing.tsx'
import { TablePage } from '../../tables/table-page.tsx'
import { mostRows, useEntryRows } from '../../tables/use-entries.ts'
import { useTableState } from '../../tables/use-table-state.ts'
import { ViewsMenu } from '../../tables/views-menu.tsx'
import { figureColumns, figureHref, figureRows } from './figure-columns.tsx'

const grain = 'figures'

/** All figures of all reports. */
export default function Figures() {
  const { rows, loading, cut } = useEntryRows(figureRows)
  const columns = useMemo(figureColumns, [])
  const [state, setState] = useTableState(grain)
  return (
    <TablePage title={i18n.t('sections.figures')} unreadable={0}>
      {cut && <Text size="xs">{i18n.t('findingTable.cut', [number(mostRows)])}</Text>}
      <DataTable
        label={i18n.t('sections.figures')}
        rows={rows}
        columns={columns}
        getId={({ id }) => id}
        state={state}
        onState={setState}
        loading={loading}
        onOpen={(row) => {
          location.hash = figureHref(row)
        }}
        tools={(shown) => (
          <>
            <ViewsMenu grain={grain} state={state} onState={setState} />
            <ExportShown grain={grain} columns={columns} shown={shown} />
          </>
        )}
        empty={<Nothing words={i18n.t('findingTable.none')} toQueue />}
      />
    </TablePage>
  )
}
