import type { ExportContext, ReviewedDocument } from './grains/grain.ts'
import { notes } from './grains/notes.ts'

/** notes.csv in one piece, ordered by address and document, so that the same data give the same bytes. */
export function notesCsv(documents: ReviewedDocument[], context: ExportContext): string {
  const ordered = [...documents].sort(byAddress)
  return notes.head + ordered.map((entry) => notes.write(entry, context).text).join('')
}

/** The fixed order of documents in exports: by address, then by id. */
export function byAddress(
  { document: a }: Pick<ReviewedDocument, 'document'>,
  { document: b }: Pick<ReviewedDocument, 'document'>,
): number {
  const [x, y] = a.url === b.url ? [a.id, b.id] : [a.url, b.url]
  return x < y ? -1 : x > y ? 1 : 0
}
