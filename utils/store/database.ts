import { Dexie, type Table } from 'dexie'
import { first } from './migrations/1-first.ts'
import { second } from './migrations/2-workspace.ts'
import { third } from './migrations/3-imports.ts'
import { fourth } from './migrations/4-codebook.ts'

/** Rows as they lie in the database: parsed when read, because an older or broken version may have written them. */
export type StoredRow = Record<string, unknown>

/** All migrations, oldest first. */
export const migrations = [first, second, third, fourth] as const

/** Names of the tables, see the migrations. */
export type TableName =
  | keyof typeof first.stores
  | keyof typeof second.stores
  | keyof typeof third.stores
  | keyof typeof fourth.stores

/** The reviewer's database, in the extension's own origin and never in a portal's. */
export type Database = Dexie & { [N in TableName]: Table<StoredRow, string | string[]> }

/** Opens (and where needed migrates) the database called `name`. */
export function openDatabase(name = 'heyue'): Database {
  const database = new Dexie(name) as Database
  for (const migration of migrations) database.version(migration.version).stores(migration.stores)
  return database
}

let shared: Database | undefined

/** The one database of this extension context, opened on first use. */
export function database(): Database {
  shared ??= openDatabase()
  return shared
}

/** Replaces the shared database; tests give each case its own. */
export function useDatabase(other: Database): void {
  shared = other
}
