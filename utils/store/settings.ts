import { z } from 'zod'
import { personOf } from '../report/person.ts'
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

/** Digits and letters that are not taken for each other. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Gives the machine its code unless it has one; answers it. */
export async function ensureCode(): Promise<string> {
  const db = database()
  return db.transaction('rw', db.settings, async () => {
    const { code } = await readSettings()
    if (code !== '') return code
    const drawn = crypto.getRandomValues(new Uint8Array(6))
    const fresh = [...drawn].map((value) => signs[value % signs.length]).join('')
    await changeSettings({ code: fresh })
    return fresh
  })
}

/** Who works here now, see personOf. */
export const readPerson = (): Promise<string> => readSettings().then(personOf)

/**
 * The settings of a file as they are kept on this machine: what is written here goes on under the name somebody has
 * given here and under the machine's own code, whoever made the file. Only where everything was deleted just now is
 * there no code: what was made here comes back under the one it had. Rows of anything else stay as they are.
 */
export function underOwnName(row: StoredRow, own: Pick<Settings, 'reviewer' | 'code'>): StoredRow {
  if (row.key !== key) return row
  const values = valuesSchema.parse(row.value)
  const reviewer = own.reviewer !== '' && { reviewer: own.reviewer }
  const code = own.code !== '' && { code: own.code }
  return { ...row, value: { ...values, ...reviewer, ...code } }
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
