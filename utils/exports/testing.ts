import Papa from 'papaparse'
import type { Label } from '../report/label.ts'
import { codebook } from './codebook-csv.ts'
import type { ExportContext, ReviewedDocument } from './grains/grain.ts'
import { notes } from './grains/notes.ts'
import { unguard } from './guard.ts'

/** notes.csv in one piece, of these documents in this order. */
export function notesCsv(documents: ReviewedDocument[], context: ExportContext): string {
  return notes.head + documents.map((entry) => notes.write(entry, context).text).join('')
}

/** codebook.csv in one piece. */
export function codebookCsv(labels: Label[]): string {
  return codebook.head + codebook.write(labels, { toolVersion: '', offsetMinutes: 0 }).text
}

/** A CSV file as rows by column name, guards taken off; line numbers count from 2, the head being line 1. */
export function fromCsv(text: string): {
  rows: Record<string, string>[]
  problems: { line: number; message: string }[]
} {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    header: true,
    skipEmptyLines: true,
    transform: unguard,
  })
  const problems = parsed.errors.map(({ row, message }) => ({ line: (row ?? 0) + 2, message }))
  return { rows: parsed.data, problems }
}
