import Papa from 'papaparse'

/** The same with the browser's own calls and nothing else: no checks, no guards, no constant memory. */
const opened = () =>
  new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('heyue')
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => failed(opening.error)
  })

const all = (database: IDBDatabase, table: string) =>
  new Promise<Record<string, unknown>[]>((done, failed) => {
    const reading = database.transaction(table).objectStore(table).getAll()
    reading.onsuccess = () => done(reading.result)
    reading.onerror = () => failed(reading.error)
  })

const cell = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : value)

/** All notes by one getAll and papaparse alone; answers the characters written. */
async function csv(): Promise<number> {
  const database = await opened()
  const notes = await all(database, 'annotations')
  const rows = notes.map((note) =>
    Object.fromEntries(Object.entries(note).map(([k, v]) => [k, cell(v)])),
  )
  database.close()
  return Papa.unparse(rows, { quotes: true, newline: '\r\n' }).length
}

/** All tables but the texts by getAll and JSON; answers the characters written. */
async function dump(): Promise<number> {
  const database = await opened()
  let length = 0
  for (const table of database.objectStoreNames) {
    if (table === 'versions') length += await dumpByCursor(database, table)
    else for (const row of await all(database, table)) length += JSON.stringify(row).length + 1
  }
  database.close()
  return length
}

function dumpByCursor(database: IDBDatabase, table: string): Promise<number> {
  return new Promise((done, failed) => {
    let length = 0
    const going = database.transaction(table).objectStore(table).openCursor()
    going.onerror = () => failed(going.error)
    going.onsuccess = () => {
      const cursor = going.result
      if (!cursor) return done(length)
      length += JSON.stringify(cursor.value).length + 1
      cursor.continue()
    }
  })
}

/** Copies every row but the texts' into another database, one transaction a table; answers the rows. */
async function copy(): Promise<number> {
  const database = await opened()
  const names = [...database.objectStoreNames]
  const target = await fresh(database, names)
  let count = 0
  for (const name of names) {
    const keys = await keysOf(database, name)
    for (let from = 0; from < keys.length; from += 200) {
      const range = IDBKeyRange.bound(keys[from], keys[Math.min(from + 199, keys.length - 1)])
      count += await copied(database, target, name, range)
    }
  }
  target.close()
  indexedDB.deleteDatabase('copy')
  database.close()
  return count
}

function fresh(like: IDBDatabase, names: string[]): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('copy', 1)
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => done(opening.result)
    opening.onupgradeneeded = () => {
      const source = like.transaction(names)
      for (const name of names) {
        const store = source.objectStore(name)
        const { keyPath, autoIncrement } = store
        const made = opening.result.createObjectStore(name, { keyPath, autoIncrement })
        for (const index of store.indexNames) made.createIndex(index, store.index(index).keyPath)
      }
    }
  })
}

function keysOf(database: IDBDatabase, name: string): Promise<IDBValidKey[]> {
  return new Promise((done, failed) => {
    const reading = database.transaction(name).objectStore(name).getAllKeys()
    reading.onsuccess = () => done(reading.result)
    reading.onerror = () => failed(reading.error)
  })
}

function copied(from: IDBDatabase, to: IDBDatabase, name: string, range: IDBKeyRange) {
  return new Promise<number>((done, failed) => {
    const reading = from.transaction(name).objectStore(name).getAll(range)
    reading.onerror = () => failed(reading.error)
    reading.onsuccess = () => {
      const writing = to.transaction(name, 'readwrite')
      writing.onabort = () => failed(writing.error)
      writing.oncomplete = () => done(reading.result.length)
      for (const row of reading.result) writing.objectStore(name).put(row)
    }
  })
}

Object.assign(globalThis, { heyueRaw: { csv, dump, copy } })
