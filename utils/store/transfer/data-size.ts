import { database, type TableName } from '../database.ts'
import { allTables } from './tables.ts'

/** The number of rows of every table. */
export async function tableCounts(): Promise<Record<string, number>> {
  const names = allTables()
  const counts = await Promise.all(names.map((name) => database().table(name).count()))
  return Object.fromEntries(names.map((name, index) => [name, counts[index]!]))
}

/** Removes every row of every table, as on the day of installation. One transaction; nothing can take it back. */
export async function deleteEverything(): Promise<void> {
  const names: TableName[] = allTables()
  await database().transaction('rw', names, async () => {
    for (const name of names) await database().table(name).clear()
  })
}
