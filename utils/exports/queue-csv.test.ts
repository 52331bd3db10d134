import { describe, expect, it } from 'vitest'
import type { QueueRow } from '../report/queue.ts'
import { queueCsv } from './queue-csv.ts'
import { fromCsv } from './testing.ts'

const waiting: QueueRow = {
  id: 'l:1',
  listId: 'l',
  place: 1,
  address: 'http://a.gov.cn/1',
  addressKey: 'a.gov.cn/1',
  host: 'a.gov.cn',
  columns: { 单位: '=青砚区,"甲"', state: '重点' },
  state: 'waiting',
  reason: null,
  detail: '',
  tries: 0,
  interruptions: 0,
  notBefore: null,
  documentId: null,
  finalAddress: null,
  byTab: false,
  summary: null,
  addedAt: '2025-03-01T00:00:00Z',
  startedAt: null,
  finishedAt: null,
}
const done: QueueRow = {
  ...waiting,
  place: 2,
  state: 'done',
  documentId: 'd',
  finishedAt: '2025-03-01T00:01:00Z',
  columns: {},
  summary: {
    title: '报告',
    issuer: '青砚区人民政府',
    year: 2024,
    publishedOn: '2025-03-01',
    timeliness: 'on-time',
    missing: ['leadership-duty', 'next-year-plan'],
    toLookAt: 7,
  },
}

describe('queueCsv', () => {
  const text = queueCsv(
    { columns: ['单位', 'state'] },
    [
      { row: waiting, reviewedAt: null, repeated: null },
      { row: done, reviewedAt: '2025-03-02T00:00:00Z', repeated: 0.25 },
    ],
    480,
  )
  const { rows, problems } = fromCsv(text)

  it('gives the columns of the list back beside what became of each address', () => {
    expect(problems).toEqual([])
    expect(rows[0]).toMatchObject({
      format: 'heyue-queue/1',
      state: 'waiting',
      'list:单位': '=青砚区,"甲"',
      'list:state': '重点',
      issuer: '',
    })
    expect(rows[1]).toMatchObject({
      state: 'done',
      issuer: '青砚区人民政府',
      report_year: '2024',
      missing_contents: 'leadership-duty|next-year-plan',
      findings_to_look_at: '7',
      repeated_share: '0.2500',
      reviewed_at: '2025-03-02T08:00:00.000+08:00',
      'list:单位': '',
    })
  })

  it('says where the text was read, where an address led to and what the server said', () => {
    const moved = {
      ...done,
      byTab: true,
      finalAddress: 'http://b.gov.cn/',
      tries: 2,
      state: 'failed' as const,
      reason: 'server-error' as const,
      detail: 'HTTP 521',
    }
    const [head, ...cells] = queueCsv(
      { columns: [] },
      [
        { row: moved, reviewedAt: null, repeated: 0 },
        { row: waiting, reviewedAt: null, repeated: null },
      ],
      0,
    )
      .split('\r\n')
      .map((line) => line.slice(1, -1).split('","'))
    const at = (name: string) => cells.slice(0, 2).map((row) => row[head!.indexOf(name)])
    expect(at('by_tab')).toEqual(['true', 'false'])
    expect(at('final_url')).toEqual(['http://b.gov.cn/', ''])
    expect(at('tries')).toEqual(['2', '0'])
    expect(at('reason')).toEqual(['server-error', ''])
    expect(at('detail')).toEqual(['HTTP 521', ''])
    expect(at('repeated_share')).toEqual(['0.0000', ''])
    expect(at('finished_at')).toEqual(['2025-03-01T00:01:00.000+00:00', ''])
    expect(at('published_on')).toEqual(['2025-03-01', ''])
  })

  it('tells a page with a file only, one that is no report, or not wanted, from one that could not be read', () => {
    const ended = { ...waiting, state: 'failed' as const }
    const reasons = ['attachment-only', 'not-a-report', 'cancelled', 'unreachable'] as const
    const given = reasons.map((reason) => ({
      row: { ...ended, reason },
      reviewedAt: null,
      repeated: null,
    }))
    expect(fromCsv(queueCsv({ columns: [] }, given, 0)).rows).toMatchObject([
      { state: 'attachment-only', reason: 'attachment-only' },
      { state: 'not-a-report', reason: 'not-a-report' },
      { state: 'cancelled', reason: 'cancelled' },
      { state: 'failed', reason: 'unreachable' },
    ])
  })

  it('writes no cell that a spreadsheet would run', () => {
    expect(text).toContain('"\'=青砚区')
  })
})
