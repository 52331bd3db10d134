import type { HistoryEvent } from '../../report/event.ts'
import { joined } from '../joined.ts'
import { writtenAt } from '../moment.ts'
import { column, defineGrain, type GrainColumn } from './grain.ts'

type StoredRow = Record<string, unknown>

interface Row {
  event: HistoryEvent
  at: string
  key: string
  fields: string[]
  before: unknown
  after: unknown
}

const json = (value: unknown) => (value == null ? null : JSON.stringify(value))

const columns: GrainColumn<Row>[] = [
  column('seq', 'integer', '流水号', 'running number', (row) => row.event.seq ?? null),
  column('at', 'moment', '时间', 'when', (row) => row.at),
  column('reviewer', 'text', '操作人', 'who', (row) => row.event.reviewer),
  column(
    'document_id',
    'text',
    '文档编号；批量操作为空',
    'id of the document; empty in changes of many rows',
    (row) => row.event.documentId,
  ),
  column('verb', 'text', '操作', 'what was done', (row) => row.event.verb),
  column('table', 'text', '数据表', 'table of the row', (row) => row.event.table),
  column('key', 'text', '行的键', 'key of the row', (row) => row.key),
  column(
    'batch',
    'text',
    '所属的批量操作',
    'change of many rows it is a part of',
    (row) => row.event.batch ?? null,
  ),
  column(
    'reverts',
    'integer',
    '所撤销或重做的流水号',
    'running number it takes or brings back',
    (row) => row.event.reverts,
  ),
  column('fields', 'list', '改动的字段', 'fields that changed', (row) => joined(row.fields, '|')),
  column(
    'before',
    'json',
    '改动字段的原值；新增时为空',
    'their values before; empty when the row was made',
    (row) => json(row.before),
  ),
  column(
    'after',
    'json',
    '改动字段的新值；删除时为空',
    'their values after; empty when the row was removed',
    (row) => json(row.after),
  ),
]

/** One row for every row that a person's change touched, oldest first. */
export const history = defineGrain<HistoryEvent[], Row>({
  id: 'history',
  version: 1,
  means: { zh: '一行一项改动', en: 'a row that was changed' },
  columns,
  rows: (events, { offsetMinutes }) =>
    events.flatMap((event) => rowsOf(event, writtenAt(event.at, offsetMinutes))),
})

/** An event of a batch has lists of keys and rows; in the event of one row the key itself may be a list. */
function rowsOf(event: HistoryEvent, at: string): Row[] {
  const { key, before, after } = event
  if (!event.batch || !Array.isArray(key)) return [rowOf(event, at, key, before, after)]
  const [befores, afters] = [before, after].map((rows) => (Array.isArray(rows) ? rows : []))
  return key.map((one, index) => rowOf(event, at, one, befores?.[index], afters?.[index]))
}

function rowOf(
  event: HistoryEvent,
  at: string,
  key: string | readonly unknown[],
  before: unknown,
  after: unknown,
): Row {
  const [from, to] = [before, after].map((row) => (row ?? null) as StoredRow | null)
  const names = [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])].sort()
  const fields = names.filter((name) => json(from?.[name]) !== json(to?.[name]))
  const only = (row: StoredRow | null | undefined) =>
    row && Object.fromEntries(fields.map((name) => [name, row[name]]))
  return { event, at, key: [key].flat().join(' '), fields, before: only(from), after: only(to) }
}
