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
import { FindingActions } from './finding-actions.tsx'
import { findingColumns, findingHref, findingRows } from './finding-columns.tsx'

const grain = 'findings'

/** All findings of all reports, with the decisions on them. */
export default function Findings() {
  const { rows, loading, cut, reload } = useEntryRows(findingRows)
  const columns = useMemo(findingColumns, [])
  const [state, setState] = useTableState(grain)
  return (
    <TablePage title={i18n.t('sections.findings')} unreadable={0}>
      <Text size="xs" c="dimmed">
        {i18n.t('findingTable.all')}
      </Text>
      {cut && <Text size="xs">{i18n.t('findingTable.cut', [number(mostRows)])}</Text>}
      <DataTable
        label={i18n.t('sections.findings')}
        rows={rows}
        columns={columns}
        getId={({ document, finding }) => `${document.id} ${finding.id}`}
        state={state}
        onState={setState}
        loading={loading}
        onOpen={(row) => {
          location.hash = findingHref(row)
        }}
        actions={(selected, clear) => (
          <FindingActions
            rows={selected}
            onDone={() => {
              clear()
              reload()
            }}
          />
        )}
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
