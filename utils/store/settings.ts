import { z } from 'zod'
import { type Settings, settingsSchema } from '../report/settings.ts'
import { database, type StoredRow } from './database.ts'

const key = 'settings'

/** The reviewer's settings; each that is not stored, or cannot be read, has its default. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await stored())
}

/** Changes some settings and leaves the others, those that cannot be read too, as they lie. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  const db = database()
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key, value: { ...(await stored()), ...changed } })
  })
}

/**
 * The settings of a file as they are kept on a machine where somebody has given this name: what is written here goes on
 * under it, whoever made the file. Rows of anything else, and all rows where nobody has given a name, stay as they are.
 */
export function underOwnName(row: StoredRow, name: string): StoredRow {
  if (row.key !== key || name === '') return row
  return { ...row, value: { ...valuesSchema.parse(row.value), reviewer: name } }
}

const valuesSchema = z.record(z.string(), z.unknown()).catch({})

async function stored() {
  const row = await database().settings.get(key)
  return valuesSchema.parse(row?.value)
}

/** One by one: a single value of another release must not take the person's name and keys with it. */
function settingsOf(values: Record<string, unknown>): Settings {
  const readable = Object.entries(settingsSchema.shape).filter(
    ([name, schema]) => schema.safeParse(values[name]).success,
  )
  return settingsSchema.parse(Object.fromEntries(readable.map(([name]) => [name, values[name]])))
}
