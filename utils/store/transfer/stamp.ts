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
  return digest(JSON.stringify(row))
}

/** A digest of 53 bits (cyrb53): enough to tell states of one row apart, against nobody who means harm. */
function digest(text: string): string {
  let one = 0xdeadbeef
  let two = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36)
}
