import { annotationSchema } from '../report/annotation.ts'
import {
  type Draft,
  draftAbout,
  draftKey,
  draftOf,
  draftSchema,
  sameWords,
  saysNothing,
} from '../report/draft.ts'
import { personOf } from '../report/person.ts'
import { codingOf } from './codings.ts'
import { database } from './database.ts'
import { readRow, readRows } from './rows.ts'
import { readSettings } from './settings.ts'

/**
 * Begins a note, or the change of one, for who works here now; false where other words of theirs wait to be finished,
 * which are then left as they are. A draft in which nothing was written gives way. All in one transaction: it sees
 * whatever was saved before it was asked for, also by another panel.
 */
export async function beginDraft(draft: Omit<Draft, 'id' | 'savedAt'>): Promise<boolean> {
  const db = database()
  const tables = [db.drafts, db.annotations, db.codings, db.settings]
  return db.transaction('rw', tables, async () => {
    const settings = await readSettings()
    const coding = await codingOf(draft.documentId)
    // What is offered back after it was discarded stays whose it was.
    const reviewer = draft.reviewer ?? personOf(settings)
    const about = draftAbout(draft)
    const open = (await draftsOn(draft.documentId)).filter(
      (one) => draftOf(one, settings, coding) === 'mine',
    )
    // A new note waits below while another is changed.
    const inTheWay = open.filter((one) => isEdit(one) || draftAbout(one) === about)
    const untouched = await Promise.all(inTheWay.map(isUntouched))
    const worked = inTheWay.filter((_, at) => !untouched[at])
    if (worked.length > 0) return worked.every((one) => isEdit(one) && draftAbout(one) === about)
    await db.drafts.bulkDelete(inTheWay.map(({ key }) => key))
    const own = { reviewer, key: draftKey(about, reviewer), id: crypto.randomUUID() }
    await saveDraft({ ...draft, ...own })
    return true
  })
}

/**
 * Takes over what somebody else has begun, at a person's wish: what was written so far is theirs to finish from then on.
 * Where it is gone by now, or other words of theirs wait to be finished in its place, nothing is done.
 */
export async function takeDraftOver(draft: Draft): Promise<void> {
  const db = database()
  await db.transaction('rw', db.drafts, db.settings, async () => {
    const kept = readRow(draftSchema, await db.drafts.get(draft.key))
    if (!kept || kept.id !== draft.id) return
    const reviewer = personOf(await readSettings())
    const key = draftKey(draftAbout(kept), reviewer)
    const own = readRow(draftSchema, await db.drafts.get(key))
    if (own && !saysNothing(own)) return
    await db.drafts.delete(draft.key)
    await db.drafts.put({ ...kept, reviewer, key })
  })
}

/** True for a draft that changes a note. */
export const isEdit = ({ key }: Pick<Draft, 'key'>): boolean => key.startsWith('edit:')

/** True while a draft says nothing that is not kept elsewhere. */
async function isUntouched(draft: Draft): Promise<boolean> {
  if (!isEdit(draft) || draft.begunOn) return saysNothing(draft)
  const note = readRow(annotationSchema, await database().annotations.get(noteIdOf(draft)))
  return note !== null && sameWords(note, draft)
}

/** Id of the note that a draft changes; of a draft of a new note it says nothing. */
export const noteIdOf = (draft: Pick<Draft, 'key' | 'reviewer'>): string =>
  draftAbout(draft).slice('edit:'.length)

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
