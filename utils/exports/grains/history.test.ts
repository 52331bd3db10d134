import { describe, expect, it } from 'vitest'
import type { HistoryEvent } from '../../report/event.ts'
import { history } from './history.ts'
import { rowsOf } from './testing.ts'

describe('history.csv', () => {
  const event = (changes: Partial<HistoryEvent>): HistoryEvent => ({
    seq: 7,
    at: '2026-03-12T09:00:00.000Z',
    reviewer: '林',
    documentId: 'd1',
    verb: 'edit',
    table: 'annotations',
    key: 'n1',
    before: { id: 'n1', comment: '甲', labels: ['a'] },
    after: { id: 'n1', comment: '乙', labels: ['a'], status: 'submitted' },
    reverts: null,
    ...changes,
  })

  it('has the fields that changed and no others', () => {
    expect(rowsOf(history, [event({})])).toEqual([
      {
        seq: '7',
        at: '2026-03-12T17:00:00.000+08:00',
        reviewer: '林',
        document_id: 'd1',
        verb: 'edit',
        table: 'annotations',
        key: 'n1',
        batch: '',
        reverts: '',
        fields: 'comment|status',
        before: '{"comment":"甲"}',
        after: '{"comment":"乙","status":"submitted"}',
      },
    ])
  })

  it.each([
    ['made', { before: null, after: { b: 1, a: 2 } }, 'a|b', '', '{"a":2,"b":1}'],
    ['removed', { before: { a: 2 }, after: null }, 'a', '{"a":2}', ''],
  ])('of a row that was %s', (_, changes, fields, before, after) => {
    expect(rowsOf(history, [event(changes)])).toMatchObject([{ fields, before, after }])
  })

  it('has a row for each row of a batch; the key of a single row may be a list', () => {
    const batch = event({
      batch: 'b1',
      key: ['n1', ['d1', 'x']],
      before: null,
      after: [{ a: 1 }, { a: 2 }],
      reverts: 3,
    })
    const single = event({ key: ['d1', 'x'], before: null, after: { a: 3 } })
    const rows = rowsOf(history, [batch, single])
    expect(rows.map(({ key, batch: of, reverts, after }) => [key, of, reverts, after])).toEqual([
      ['n1', 'b1', '3', '{"a":1}'],
      ['d1 x', 'b1', '3', '{"a":2}'],
      ['d1 x', '', '', '{"a":3}'],
    ])
  })
})
