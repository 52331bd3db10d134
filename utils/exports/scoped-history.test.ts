import { expect, it } from 'vitest'
import type { HistoryEvent } from '../report/event.ts'
import { narrowed, type TouchedRow } from './scoped-history.ts'

const event = (over: Partial<HistoryEvent>): HistoryEvent => ({
  at: '2026-01-05T01:00:00.000Z',
  reviewer: '林',
  documentId: 'd1',
  verb: 'edit',
  table: 'annotations',
  key: 'n1',
  before: { documentId: 'd1', comment: '甲' },
  after: { documentId: 'd1', comment: '乙' },
  reverts: null,
  ...over,
})
const batch = event({
  documentId: null,
  batch: 'b',
  key: ['n1', 'n2', 'n3'],
  before: [{ documentId: 'd1' }, { documentId: 'd2' }, null],
  after: [{ documentId: 'd1' }, null, { documentId: 'd1', comment: '新' }],
})
const of = (document: string) => (row: TouchedRow) => row.documentId === document

it.each<[string, HistoryEvent, string, boolean]>([
  ['its document', event({}), 'd1', true],
  ['another document', event({}), 'd2', false],
  ['a batch of one row without lists', event({ batch: 'b', key: 'n1' }), 'd1', true],
  [
    'the key, where the row is gone',
    event({ documentId: null, table: 'decisions', key: ['d1', 'f'], before: null, after: null }),
    'd1',
    true,
  ],
  [
    'a code, which is of no document',
    event({ documentId: null, table: 'labels', key: 'd1', before: null, after: { name: 'd1' } }),
    'd1',
    false,
  ],
  ...(['documents', 'codings', 'decisions', 'coderDecisions'] as const).map(
    (table) =>
      [
        `the key in the table ${table}`,
        event({ documentId: null, table, key: ['d1', 'f'], before: null, after: null }),
        'd1',
        true,
      ] satisfies [string, HistoryEvent, string, boolean],
  ),
  [
    'no key of a note, which names the note',
    event({ documentId: null, key: 'd1', before: null, after: null }),
    'd1',
    false,
  ],
  ['what the row was when it is gone', event({ documentId: null, after: null }), 'd1', true],
  [
    'what the row is rather than what it was',
    event({ documentId: null, before: { documentId: 'd2' } }),
    'd2',
    false,
  ],
  [
    'no document that is no name',
    event({ documentId: null, after: { documentId: 7 } }),
    'd1',
    false,
  ],
])('tells an event of one row by %s', (_, one, document, kept) => {
  expect(narrowed(one, of(document))).toBe(kept ? one : null)
})

it('keeps of a change of many rows those that are wanted', () => {
  expect(narrowed(batch, of('d1'))).toEqual({
    ...batch,
    key: ['n1', 'n3'],
    before: [{ documentId: 'd1' }, null],
    after: [{ documentId: 'd1' }, { documentId: 'd1', comment: '新' }],
  })
  expect(narrowed(batch, of('d2'))).toMatchObject({ key: ['n2'], before: [{ documentId: 'd2' }] })
  expect(narrowed(batch, of('d3'))).toBeNull()
  expect(narrowed(batch, () => true)).toBe(batch)
  expect(narrowed(batch, ({ key }) => key === 'n2')).toMatchObject({ after: [null] })
})

it('tells by the whole key of a row and by who changed it', () => {
  const seen: TouchedRow[] = []
  const look = (row: TouchedRow) => {
    seen.push(row)
    return true
  }
  narrowed(event({ table: 'decisions', key: ['d1', 'f'] }), look)
  narrowed(event({ batch: 'b', key: [['d1', 'f'], 'n2'], before: null, after: null }), look)
  expect(seen).toEqual([
    { table: 'decisions', key: 'd1 f', documentId: 'd1', reviewer: '林' },
    { table: 'annotations', key: 'd1 f', documentId: 'd1', reviewer: '林' },
    { table: 'annotations', key: 'n2', documentId: 'd1', reviewer: '林' },
  ])
})
