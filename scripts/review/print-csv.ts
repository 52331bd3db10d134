import { type Column, toCsv } from '../../utils/exports/csv.ts'
import type { FailedRecord, ReviewRecord } from './record.ts'

type Row = ReviewRecord | FailedRecord

const isRead = (row: Row): row is ReviewRecord => !('error' in row)

/** A column of what only inputs that were read have. */
function read(
  name: string,
  means: string,
  cell: (record: ReviewRecord) => string | number | null,
): Column<Row> {
  return { name, means, cell: (row) => (isRead(row) ? cell(row) : null) }
}

function verdictCount(verdict: ReviewRecord['figures'][number]['verdict']): Column<Row> {
  return read(
    `figures_${verdict}`,
    `number of figures that are ${verdict}`,
    ({ figures }) => figures.filter((figure) => figure.verdict === verdict).length,
  )
}

function sectionColumns(ids: string[]): Column<Row>[] {
  const section = ({ sections }: ReviewRecord, id: string) => sections.find((one) => one.id === id)
  return ids.flatMap((id) => [
    read(id, 'status of this content', (record) => section(record, id)?.status ?? null),
    read(`${id}_heading`, 'its heading', (record) => section(record, id)?.heading ?? null),
    read(
      `${id}_missing`,
      'its missing parts',
      (record) => section(record, id)?.missing.join('|') ?? null,
    ),
  ])
}

/** One row per input, columns always the same for the contents given by id. */
export function printCsv(rows: Row[], contentIds: string[]): string {
  const columns: Column<Row>[] = [
    { name: 'source', means: 'input as given', cell: ({ source }) => source },
    read('url', 'address', ({ url }) => url),
    read('title', 'title of the page', ({ title }) => title),
    read('site', 'name of the site', ({ site }) => site),
    read('is_report', 'true or false', ({ isReport }) => String(isReport)),
    read('standard', 'id of the standard', ({ standard }) => standard),
    read('issuer', 'body that reports', ({ issuer }) => issuer),
    read('year', 'year reported on', ({ year }) => year),
    read('published_on', 'date of publication', ({ publishedOn }) => publishedOn),
    read('timeliness', 'on-time, late or unknown', ({ timeliness }) => timeliness),
    ...sectionColumns(contentIds),
    read('figures', 'number of figures', ({ figures }) => figures.length),
    ...(['recomputed', 'contradicted', 'unverifiable', 'stated'] as const).map(verdictCount),
    read(
      'figures_second_look',
      'number of figures to look at twice, stated or unverifiable',
      ({ figures }) => figures.filter(({ secondLook }) => secondLook !== null).length,
    ),
    read('findings', 'other findings, as rule ids', ({ findings }) =>
      findings.map(({ rule }) => rule).join('|'),
    ),
    {
      name: 'error',
      means: 'why it could not be read',
      cell: (row) => (isRead(row) ? null : row.error),
    },
  ]
  return toCsv(columns, rows)
}
