import type { Annotation } from '../../report/annotation.ts'
import type { Decision } from '../../report/decision.ts'
import type { ReportDocument } from '../../report/document.ts'
import type { Localized } from '../../report/localized.ts'
import type { Review } from '../../report/review.ts'
import { csvHead, csvLines, type WrittenColumn } from '../csv.ts'

/** What the cells of a column are; list: several texts joined by "|"; json: a JSON value. */
export type ColumnType = 'text' | 'integer' | 'number' | 'moment' | 'day' | 'list' | 'json'

/** A column with its entry in the column dictionary. */
export interface GrainColumn<Row> extends WrittenColumn<Row> {
  type: ColumnType
  means: Localized
}

/** Who writes the file and for which clock. */
export interface ExportContext {
  toolVersion: string
  /** Minutes east of Greenwich by which moments are written. */
  offsetMinutes: number
}

/** One document with what was said about it; the review is null where no text is kept (notes imported from CSV). */
export interface ReviewedDocument {
  document: ReportDocument
  review: Review | null
  notes: Annotation[]
  decisions: Decision[]
}

/** What is said of a table: what one of its rows is, and its columns, always all present. */
export interface DescribedTable {
  /** Names the file: <id>.csv. */
  id: string
  /** First cell of every row: heyue-<id>/<version>. */
  format: string
  /** What one row is. */
  means: Localized
  columns: GrainColumn<never>[]
}

/** A table that can be exported part by part. */
export interface Grain<Source> extends DescribedTable {
  /** The beginning of the file. */
  head: string
  /** The lines of a part of the data, in their fixed order, and how many rows they are. */
  write: (source: Source, context: ExportContext) => { text: string; rows: number }
}

interface GrainData<Source, Row> {
  id: string
  version: number
  means: Localized
  columns: GrainColumn<Row>[]
  rows: (source: Source, context: ExportContext) => Row[]
}

/** Defines a grain; the format stamp becomes its first column. */
export function defineGrain<Source, Row>(data: GrainData<Source, Row>): Grain<Source> {
  const { id, version, means, rows } = data
  const format = `heyue-${id}/${version}`
  const stamp: GrainColumn<Row> = {
    name: 'format',
    type: 'text',
    means: { zh: '格式与版本', en: 'format and its version' },
    cell: () => format,
  }
  const columns = [stamp, ...data.columns]
  const write = (source: Source, context: ExportContext) => {
    const made = rows(source, context)
    return { text: csvLines(columns, made), rows: made.length }
  }
  return { id, format, means, columns, head: csvHead(columns), write }
}

/** A column, in one line. */
export function column<Row>(
  name: string,
  type: ColumnType,
  zh: string,
  en: string,
  cell: (row: Row) => string | number | null,
): GrainColumn<Row> {
  return { name, type, means: { zh, en }, cell }
}
