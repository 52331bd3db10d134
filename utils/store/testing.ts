import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { afterEach, beforeEach } from 'vitest'
import { openDatabase, useDatabase } from './database.ts'

// Dexie looks for IndexedDB when it is loaded, which may be before this file.
Dexie.dependencies.indexedDB = indexedDB
Dexie.dependencies.IDBKeyRange = IDBKeyRange

/** Gives every case of a test file an empty database of its own. */
export function withFreshDatabase(): void {
  let database = openDatabase('fresh')
  beforeEach(() => {
    database = openDatabase(crypto.randomUUID())
    useDatabase(database)
  })
  afterEach(() => database.delete())
}
