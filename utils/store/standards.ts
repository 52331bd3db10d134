import { z } from 'zod'
import { type Standard, standardSchema } from '../report/standard.ts'
import { database } from './database.ts'
import { readRows } from './rows.ts'

const rowSchema = z.object({ id: z.string(), standard: standardSchema })

/** The standards a user has loaded, besides those that come with the program. */
export async function userStandards(): Promise<Standard[]> {
  const { rows } = readRows(rowSchema, await database().standards.toArray())
  return rows.map(({ standard }) => standard)
}

/** Keeps a standard, replacing the one with its id. */
export async function saveStandard(standard: Standard): Promise<void> {
  await database().standards.put({ id: standard.id, standard })
}

/** Removes a standard a user has loaded; reviews made by it stay. */
export async function removeStandard(id: string): Promise<void> {
  await database().standards.delete(id)
}
