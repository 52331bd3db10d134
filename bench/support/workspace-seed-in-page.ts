import { documentRows, type WorkspaceBase, type WorkspaceSize } from './workspace-data.ts'
import { madeLabels } from './workspace-words.ts'

const documentsAtOnce = 50

/** Fills the extension's database, which must exist; runs in one of the extension's pages, past all of its code. */
async function seed(size: WorkspaceSize, bases: WorkspaceBase[]): Promise<number> {
  const database = await opened()
  await written(database, ['labels'], { labels: madeLabels })
  for (let from = 0; from < size.documents; from += documentsAtOnce) {
    const to = Math.min(from + documentsAtOnce, size.documents)
    const many = Array.from({ length: to - from }, (_, at) => documentRows(from + at, size, bases))
    const tables = Object.keys(many[0]!) as (keyof (typeof many)[0])[]
    const rows = Object.fromEntries(
      tables.map((table) => [table, many.flatMap((one): unknown[] => one[table])]),
    )
    await written(database, tables, rows)
  }
  database.close()
  return size.documents
}

function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('heyue')
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => failed(opening.error)
  })
}

/** Relaxed: a seed that a power cut would lose is seeded again. */
function written(database: IDBDatabase, tables: string[], rows: Record<string, unknown[]>) {
  return new Promise<void>((done, failed) => {
    const transaction = database.transaction(tables, 'readwrite', { durability: 'relaxed' })
    transaction.oncomplete = () => done()
    transaction.onabort = () => failed(transaction.error)
    for (const table of tables) {
      const store = transaction.objectStore(table)
      for (const row of rows[table] ?? []) store.put(row)
    }
  })
}

Object.assign(globalThis, { heyueSeed: seed })
