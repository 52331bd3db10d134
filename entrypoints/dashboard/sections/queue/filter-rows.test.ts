import { describe, expect, it } from 'vitest'
import type { ReviewedMarks } from '../../../../utils/report/document.ts'
import type { QueueRow } from '../../../../utils/report/queue.ts'
import { type Filter, matching } from './filter-rows.ts'

const row = (place: number, changed: Partial<QueueRow>) =>
  ({
    place,
    address: `http://a.gov.cn/${place}`,
    summary: null,
    columns: {},
    documentId: null,
    ...changed,
  }) as QueueRow

const rows = [
  row(1, { state: 'waiting', columns: { 单位: '青砚区' } }),
  row(2, { state: 'working' }),
  row(3, { state: 'done', documentId: 'x' }),
  row(4, { state: 'done', documentId: 'y' }),
  row(5, { state: 'failed', reason: 'not-found' }),
  row(6, { state: 'failed', reason: 'not-a-report' }),
  row(7, { state: 'failed', reason: 'cancelled' }),
  row(8, { state: 'failed', reason: 'attachment-only', documentId: 'z' }),
  row(9, { state: 'done', documentId: 'w' }),
]
const at = '2025-01-01T00:00:00Z'
const reviewed: ReviewedMarks = new Map([
  ['x', { at, text: 'present' }],
  ['w', { at, text: 'earlier' }],
])

describe('matching', () => {
  it.each<[Filter['state'], string, number[]]>([
    ['all', '', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['left', '', [1, 2]],
    ['open', '', [4, 9]],
    ['failed', '', [5]],
    ['attachment-only', '', [8]],
    ['not-a-report', '', [6]],
    ['cancelled', '', [7]],
    ['all', ' 青砚 ', [1]],
    ['all', 'A.GOV.CN/3', [3]],
    ['failed', '青砚', []],
  ])('%s “%s”', (state, words, places) => {
    expect(matching(rows, { state, words }, reviewed).map(({ place }) => place)).toEqual(places)
  })
})
