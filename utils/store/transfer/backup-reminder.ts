import { z } from 'zod'
import { momentSchema } from '../../report/annotation.ts'
import { database } from '../database.ts'
import { readSettings } from '../settings.ts'

const key = 'last-backup'

/** When the last backup was made, how often one is wished for (0: never), and whether it is due. */
export interface BackupState {
  lastAt: string | null
  everyDays: number
  due: boolean
}

/** Remembers that a backup was made just now. */
export async function recordBackup(): Promise<void> {
  await database().settings.put({ key, value: new Date().toISOString() })
}

/** Whether a backup is due: there is work, and the last one (or the first work) is older than the interval. */
export async function backupState(now = Date.now()): Promise<BackupState> {
  const [stored, settings, first] = await Promise.all([
    database().settings.get(key),
    readSettings(),
    firstWork(),
  ])
  const known = momentSchema.safeParse(stored?.value)
  const lastAt = known.success ? known.data : null
  const { backupEveryDays: everyDays } = settings
  const since = lastAt ?? first
  const due = everyDays > 0 && since !== null && now - Date.parse(since) > everyDays * 86_400_000
  return { lastAt, everyDays, due }
}

/** When the first change by a person was made, null when there was none. */
async function firstWork(): Promise<string | null> {
  const event = await database().events.orderBy('seq').first()
  const at = z.object({ at: momentSchema }).safeParse(event)
  return at.success ? at.data.at : null
}
