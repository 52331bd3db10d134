import type { Annotation } from '../../report/annotation.ts'
import type { ReportDocument } from '../../report/document.ts'
import { writtenAt } from '../moment.ts'
import { documentColumns } from './document-cells.ts'
import { column, defineGrain, type ReviewedDocument } from './grain.ts'
import { liveNotes } from './notes.ts'

interface CodedNote {
  document: ReportDocument
  note: Annotation
  code: string
  place: number
  createdAt: string
}

/** The order in which notes were made; notes of one moment by their ids, so that the same data give the same bytes. */
export const byCreation = (a: Annotation, b: Annotation) =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1

/** One row for every code of every note: the long form that statistics programs want. */
export const noteCodes = defineGrain<ReviewedDocument, CodedNote>({
  id: 'note_codes',
  version: 1,
  means: { zh: '一行一条批注的一个标签', en: 'a code of a note' },
  columns: [
    column('note_id', 'text', '批注编号', 'id of the note', ({ note }) => note.id),
    ...documentColumns<CodedNote>(),
    column('code', 'text', '标签', 'the code', ({ code }) => code),
    column(
      'code_place',
      'integer',
      '该标签在批注中的次序，从 1 起',
      'its place among the codes of the note, from 1',
      ({ place }) => place,
    ),
    column('reviewer', 'text', '审阅人', 'who wrote the note', ({ note }) => note.reviewer),
    column(
      'created_at',
      'moment',
      '批注创建时间',
      'when the note was made',
      ({ createdAt }) => createdAt,
    ),
  ],
  rows: (entry, { offsetMinutes }) =>
    liveNotes(entry)
      .sort(byCreation)
      .flatMap((note) =>
        note.labels.map((code, index) => ({
          document: entry.document,
          note,
          code,
          place: index + 1,
          createdAt: writtenAt(note.createdAt, offsetMinutes),
        })),
      ),
})
