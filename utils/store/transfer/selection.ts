import { z } from 'zod'
import { database } from '../database.ts'
import { readRow } from '../rows.ts'

const prefix = 'selection:'
const kept = 10

const selectionSchema = z.object({
  /** What a person calls it; part of the names of exported files. */
  title: z.string(),
  /** Ids of documents, or of notes; one of the two. */
  documents: z.array(z.string()).nullable(),
  notes: z.array(z.string()).nullable(),
})
/** Documents or notes that a person chose, by filter or one by one, to be exported. */
export type Selection = z.infer<typeof selectionSchema>

/** Keeps a selection to be exported at #/transfer?view=<id>; answers the id. The last few are kept. */
export async function saveSelection(selection: Selection): Promise<string> {
  const db = database()
  const id = `${new Date().toISOString()}-${crypto.randomUUID().slice(0, 8)}`
  await db.transaction('rw', db.settings, async () => {
    const earlier = await db.settings.where('key').startsWith(prefix).primaryKeys()
    await db.settings.bulkDelete(earlier.slice(0, Math.max(0, earlier.length - kept + 1)))
    await db.settings.put({ key: prefix + id, value: selection })
  })
  return id
}

/** A kept selection; null when it is not known any more. */
export async function selectionOf(id: string): Promise<Selection | null> {
  return readRow(selectionSchema, (await database().settings.get(prefix + id))?.value)
}
