import type { Worker } from 'playwright-core'
import type { Review } from '../../utils/report/review.ts'

/** A browser in which the extension runs. */
interface Running {
  worker: Worker
}

/**
 * All rows of a table of the extension's database, as they lie there. No function in it has a name: the compiler
 * would mark it with a helper that the service worker does not have.
 */
export function rowsOf({ worker }: Running, table: string): Promise<Record<string, unknown>[]> {
  return worker.evaluate(async (name) => {
    const known = await indexedDB.databases()
    if (!known.some((database) => database.name === 'heyue')) return []
    return new Promise((done, failed) => {
      const opening = indexedDB.open('heyue')
      opening.onerror = () => failed(opening.error)
      opening.onsuccess = () => {
        const database = opening.result
        const reading = database.transaction(name).objectStore(name).getAll()
        reading.onerror = () => failed(reading.error)
        reading.onsuccess = () => done(reading.result)
        // It closes when the reading is over; an open connection would hold up the extension's own migrations.
        database.close()
      }
    })
  }, table)
}

/** The newest stored review of the page at an address, null while there is none. */
export async function reviewAt(browser: Running, address: string): Promise<Review | null> {
  const document = (await rowsOf(browser, 'documents')).find(({ url }) => url === address)
  if (!document) return null
  const versions = await rowsOf(browser, 'versions')
  const version = versions.find(
    (row) => row.documentId === document.id && row.textSha256 === document.textSha256,
  )
  return (version?.review as Review | undefined) ?? null
}
