import { addressKey } from '../../report/address.ts'
import type { ImportRow } from '../../report/transfer.ts'
import { database, type StoredRow } from '../database.ts'

/**
 * A colleague's document of a report that we have too, under another id: both have reviewed the same page. What they
 * said of theirs is kept with ours. Answers our id for each of their ids.
 */
export async function sameReports(rows: ImportRow[]): Promise<Map<string, string>> {
  const db = database()
  const ids = rows.map(({ row }) => String(row.id))
  const known = new Set(
    (await db.documents.bulkGet(ids)).flatMap((row) => (row ? [String(row.id)] : [])),
  )
  const unknown = rows.filter(({ row }) => !known.has(String(row.id)))
  if (unknown.length === 0) return new Map()
  const keys = [...new Set(unknown.map(({ row }) => addressKeyOf(row)))]
  const there = await db.documents.where('addressKey').anyOf(keys).toArray()
  const pairs = unknown.flatMap(({ row }) => {
    const ours = there.find((candidate) => isSame(candidate, row))
    return ours ? [[String(row.id), String(ours.id)] as const] : []
  })
  return new Map(pairs)
}

const addressKeyOf = (row: StoredRow) => addressKey(String(row.url))

/** Next year's report stands at the same address: year and issuer must be the same, too. */
function isSame(ours: StoredRow, theirs: StoredRow): boolean {
  return (
    ours.addressKey === addressKeyOf(theirs) &&
    ours.year === theirs.year &&
    ours.issuer === theirs.issuer
  )
}

/** A row as it is kept when the document it belongs to is one of ours under another id. */
export function underOurId(row: ImportRow, ours: Map<string, string>): ImportRow {
  const theirs = row.table === 'documents' ? row.row.id : row.row.documentId
  const id = typeof theirs === 'string' ? ours.get(theirs) : undefined
  if (id === undefined) return row
  if (row.table === 'documents') return { ...row, row: { ...row.row, id } }
  const key = row.table === 'drafts' && String(row.row.key).replace(`new:${theirs}`, `new:${id}`)
  return { ...row, row: { ...row.row, documentId: id, ...(key && { key }) } }
}
