import { defaultSettings, type Settings, settingsSchema } from '../report/settings.ts'
import { database } from './database.ts'
import { readRow } from './rows.ts'

const key = 'settings'

/** The reviewer's settings; the defaults where nothing readable is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await database().settings.get(key)
  return readRow(settingsSchema, stored?.value) ?? defaultSettings
}

/** Changes some settings and leaves the others. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  const db = database()
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key, value: { ...(await readSettings()), ...changed } })
  })
}
