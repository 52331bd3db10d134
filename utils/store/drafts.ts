import { type Draft, draftSchema } from '../report/draft.ts'
import { database } from './database.ts'
import { readRows } from './rows.ts'

/** Saves a draft as it is typed; drafts are no part of the history. */
export async function saveDraft(draft: Omit<Draft, 'savedAt'>): Promise<void> {
  await database().drafts.put({ ...draft, savedAt: new Date().toISOString() })
}

/** Throws a draft away. */
export async function discardDraft(key: string): Promise<void> {
  await database().drafts.delete(key)
}

/** The drafts of a document. */
export async function draftsOn(documentId: string): Promise<Draft[]> {
  return readRows(draftSchema, await database().drafts.where({ documentId }).toArray()).rows
}
