import { useMemo } from 'react'
import { i18n } from '#i18n'
import { DataTable } from '../../../../components/data-table/data-table.tsx'
import { defaultTableState } from '../../../../utils/report/view.ts'
import { ExportShown } from '../../tables/export-shown.tsx'
import { Nothing } from '../../tables/nothing.tsx'
import { TablePage } from '../../tables/table-page.tsx'
import { useDocuments } from '../../tables/use-documents.ts'
import { useNotes } from '../../tables/use-notes.ts'
import { useTableState } from '../../tables/use-table-state.ts'
import { ViewsMenu } from '../../tables/views-menu.tsx'
import { NoteActions } from './note-actions.tsx'
import { type NoteRow, noteColumns, noteHref } from './note-columns.tsx'

const grain = 'notes'

/** All notes of all reports. */
export default function Notes() {
  const { notes, loading, unreadable } = useNotes()
  const documents = useDocuments()
  const columns = useMemo(noteColumns, [])
  const [state, setState] = useTableState(grain, {
    sorting: [{ id: 'updatedAt', desc: true }],
    hidden: defaultTableState.hidden,
  })
  const rows = useMemo<NoteRow[]>(
    () => notes.map((note) => ({ note, document: documents?.get(note.documentId) ?? null })),
    [notes, documents],
  )
  return (
    <TablePage title={i18n.t('sections.notes')} unreadable={unreadable}>
      <DataTable
        label={i18n.t('sections.notes')}
        rows={rows}
        columns={columns}
        getId={({ note }) => note.id}
        state={state}
        onState={setState}
        loading={loading}
        onOpen={(row) => {
          location.hash = noteHref(row)
        }}
        actions={(selected, clear) => (
          <NoteActions notes={selected.map(({ note }) => note)} onDone={clear} />
        )}
        tools={(shown) => (
          <>
            <ViewsMenu grain={grain} state={state} onState={setState} />
            <ExportShown grain={grain} columns={columns} shown={shown} />
          </>
        )}
        empty={<Nothing words={i18n.t('noteTable.none')} />}
      />
    </TablePage>
  )
}
