import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { i18n } from '#i18n'
import { DataTable } from '../../../../components/data-table/data-table.tsx'
import { noteCounts } from '../../../../utils/store/annotations.ts'
import { ExportShown } from '../../tables/export-shown.tsx'
import { Nothing } from '../../tables/nothing.tsx'
import { TablePage } from '../../tables/table-page.tsx'
import { useSummarised } from '../../tables/use-documents.ts'
import { useTableState } from '../../tables/use-table-state.ts'
import { ViewsMenu } from '../../tables/views-menu.tsx'
import { DocumentActions } from './document-actions.tsx'
import { documentColumns, documentHref } from './document-columns.tsx'

const grain = 'documents'

/** The table of all reports that were ever read. */
export function DocumentTable() {
  const stored = useSummarised()
  const counts = useLiveQuery(noteCounts)
  const columns = useMemo(documentColumns, [])
  const [state, setState] = useTableState(grain, { hidden: ['capturedAt', 'level'] })
  const rows = useMemo(
    () =>
      stored?.rows.map((document) => ({ document, notes: counts?.get(document.id) ?? 0 })) ?? [],
    [stored, counts],
  )
  return (
    <TablePage title={i18n.t('sections.documents')} unreadable={stored?.unreadable ?? 0}>
      <DataTable
        label={i18n.t('sections.documents')}
        rows={rows}
        columns={columns}
        getId={({ document }) => document.id}
        state={state}
        onState={setState}
        loading={!stored}
        onOpen={(row) => {
          location.hash = documentHref(row)
        }}
        actions={(selected, clear) => (
          <DocumentActions documents={selected.map(({ document }) => document)} onDone={clear} />
        )}
        tools={(shown) => (
          <>
            <ViewsMenu grain={grain} state={state} onState={setState} />
            <ExportShown grain={grain} columns={columns} shown={shown} />
          </>
        )}
        empty={<Nothing words={i18n.t('workspace.noDocuments')} toQueue />}
      />
    </TablePage>
  )
}
