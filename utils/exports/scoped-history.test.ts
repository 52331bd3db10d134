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

it.each([
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
