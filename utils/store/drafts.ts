import { annotationSchema } from '../report/annotation.ts'
import { type Draft, draftSchema, isBlank, sameWords } from '../report/draft.ts'
import { database } from './database.ts'
import { readRow, readRows } from './rows.ts'

/**
 * Begins a note, or the change of one; false where other words wait to be finished, which are then left as they are. A
 * draft in which nothing was written gives way. All in one transaction: it sees whatever was saved before it was asked
 * for, also by another panel.
 */
export async function beginDraft(draft: Omit<Draft, 'id' | 'savedAt'>): Promise<boolean> {
  const db = database()
  return db.transaction('rw', db.drafts, db.annotations, async () => {
    const open = await draftsOn(draft.documentId)
    // A new note waits below while another is changed.
    const inTheWay = open.filter(({ key }) => key.startsWith('edit:') || key === draft.key)
    const untouched = await Promise.all(inTheWay.map(isUntouched))
    const worked = inTheWay.filter((_, at) => !untouched[at])
    if (worked.length > 0) return worked.every(({ key }) => isChangeOf(key, draft))
    await db.drafts.bulkDelete(inTheWay.map(({ key }) => key))
    await saveDraft({ ...draft, id: crypto.randomUUID() })
    return true
  })
}

/** A change already begun on the note is gone on with. */
const isChangeOf = (key: string, draft: Pick<Draft, 'key'>) =>
  key === draft.key && key.startsWith('edit:')

/** True while a draft says nothing that is not kept elsewhere. */
async function isUntouched(draft: Draft): Promise<boolean> {
  if (!draft.key.startsWith('edit:')) return isBlank(draft)
  if (draft.begunOn) return sameWords(draft.begunOn, draft)
  const note = readRow(annotationSchema, await database().annotations.get(noteIdOf(draft)))
  return note !== null && sameWords(note, draft)
}

/** Id of the note that a draft changes; of a draft of a new note it says nothing. */
export const noteIdOf = ({ key }: Pick<Draft, 'key'>): string => key.slice('edit:'.length)

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
