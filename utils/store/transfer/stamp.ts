import { digest53 } from '../../report/digest-53.ts'
import type { StoredRow } from '../database.ts'

/**
 * Says in a few characters which state of a row this is, so that it is known later whether anybody changed it. What a
 * visit of the page does to a note is no change by a person.
 */
export function stampOf(table: string, row: StoredRow | null): string {
  if (!row) return ''
  if (table === 'annotations') return `${row.revision} ${row.updatedAt} ${row.deletedAt}`
  // Events never change, and the database adds their number only when they are written.
  if (table === 'events') return `${row.at} ${row.verb}`
  if (table === 'versions') return String(row.capturedAt)
  return digest53(JSON.stringify(row)).toString(36)
}
