import type { AnchorOutcome } from '../report/anchor.ts'
import { type Annotation, annotationSchema } from '../report/annotation.ts'
import { toggled } from '../report/codebook.ts'
import { visibleTo } from '../report/coding.ts'
import { type Draft, wordsAfter } from '../report/draft.ts'
import type { DocumentVerb } from '../report/event.ts'
import type { Span } from '../report/span.ts'
import { codingOf } from './codings.ts'
import { database, type StoredRow } from './database.ts'
import { noteIdOf } from './drafts.ts'
import { change } from './history.ts'
import { stamped } from './revert.ts'
import { readRow, readRows } from './rows.ts'

/** What a person fills in. */
export type NoteWords = Pick<Annotation, 'comment' | 'labels'>

/** Makes a note of a draft, on the text with this digest, and removes the draft; answers the note. */
export async function addNote(
  draft: Draft,
  textSha256: string,
  reviewer: string,
): Promise<Annotation> {
  const now = new Date().toISOString()
  const note: Annotation = {
    id: crypto.randomUUID(),
    documentId: draft.documentId,
    revision: 1,
    anchor: draft.anchor,
    outcome: null,
    quote: draft.quote,
    comment: draft.comment,
    labels: draft.labels,
    status: 'submitted',
    reviewer,
    textSha256,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  }
  const db = database()
  await db.transaction('rw', db.annotations, db.events, db.drafts, async () => {
    await changeNote(note, 'add-note', reviewer, () => note)
    await db.drafts.delete(draft.key)
  })
  return note
}

/**
 * Makes a note of a draft that is still there, or changes the one it was begun on; answers with the note's id, null
 * where there is nothing to be done any more. A new note is one on the text it was begun on, which need not be the one
 * shown by now; `textSha256` serves where the draft does not say. A second click on the button comes before the form is
 * gone, and must not make a second note: whether the draft is there is seen in the transaction that removes it.
 */
export async function finishDraft(
  draft: Draft,
  textSha256: string,
  reviewer: string,
): Promise<string | null> {
  const db = database()
  return db.transaction('rw', db.annotations, db.events, db.drafts, async () => {
    const kept = await db.drafts.get(draft.key)
    if (!kept || kept.id !== draft.id) return null
    const edited = await editedBy(draft)
    if (!edited) return (await addNote(draft, draft.textSha256 ?? textSha256, reviewer)).id
    await changeNote(edited, 'edit-note', reviewer, (now) =>
      withWords(now, wordsAfter(now, draft), reviewer),
    )
    await db.drafts.delete(draft.key)
    return edited.id
  })
}

/** The note a draft changes; null for that of a new one, and where the note was thrown away meanwhile. */
async function editedBy(draft: Draft): Promise<Annotation | null> {
  if (!draft.key.startsWith('edit:')) return null
  const note = readRow(annotationSchema, await database().annotations.get(noteIdOf(draft)))
  return note && note.deletedAt === null ? note : null
}

/** A note with other words, which are not to be taken for its author's where somebody else wrote them. */
function withWords({ editor, ...now }: Annotation, words: NoteWords, reviewer: string): Annotation {
  const last = words.comment === now.comment ? editor : reviewer
  const other = last !== undefined && last !== now.reviewer && { editor: last }
  return { ...now, ...words, ...other }
}

/** Changes the words or labels of a note. */
export async function editNote(
  note: Annotation,
  words: NoteWords,
  reviewer: string,
): Promise<void> {
  await changeNote(note, 'edit-note', reviewer, (now) => withWords(now, words, reviewer))
}

/** Gives a note a label, or takes it away; on the note as it is now, so that quick strokes are all kept. */
export async function toggleLabel(note: Annotation, name: string, reviewer: string): Promise<void> {
  await changeNote(note, 'label-note', reviewer, (now) => ({
    ...now,
    labels: toggled(now.labels, name),
  }))
}

/** Puts a note into the trash, where it stays until the trash is emptied. */
export async function trashNote(note: Annotation, reviewer: string): Promise<void> {
  const deletedAt = new Date().toISOString()
  await changeNote(note, 'trash-note', reviewer, (now) => ({ ...now, deletedAt }))
}

/** Takes a note out of the trash. */
export async function restoreNote(note: Annotation, reviewer: string): Promise<void> {
  await changeNote(note, 'restore-note', reviewer, (now) => ({ ...now, deletedAt: null }))
}

/**
 * Removes the notes in a document's trash that the person sees, all or none; answers them. One undo puts all of them
 * back there. While the document is coded apart, what the other coder threw away stays theirs to remove.
 */
export async function emptyTrash(documentId: string, reviewer: string): Promise<Annotation[]> {
  const db = database()
  return db.transaction('rw', db.annotations, db.events, db.codings, async () => {
    const { rows } = await notesOn(documentId)
    const seen = visibleTo(rows, await codingOf(documentId), reviewer)
    const thrown = seen.filter(({ deletedAt }) => deletedAt !== null)
    await changeTogether(thrown, 'remove-note', reviewer, () => null)
    return thrown
  })
}

/** Puts notes back into the trash they were removed from. */
export async function refillTrash(notes: Annotation[], reviewer: string): Promise<void> {
  const db = database()
  await db.transaction('rw', db.annotations, db.events, () =>
    changeTogether(notes, 'refill-trash', reviewer, (now, note) => now ?? note),
  )
}

/** Changes several notes by one stroke. */
async function changeTogether(
  notes: Annotation[],
  verb: DocumentVerb,
  reviewer: string,
  next: (now: StoredRow | null, note: Annotation) => StoredRow | null,
): Promise<void> {
  const stroke = { reviewer, verb, table: 'annotations' as const, batch: crypto.randomUUID() }
  for (const note of notes) {
    const { documentId, id: key } = note
    await change({ ...stroke, documentId, key, next: (now) => next(now, note) })
  }
}

async function changeNote(
  note: Annotation,
  verb: DocumentVerb,
  reviewer: string,
  next: (now: Annotation) => Annotation,
): Promise<void> {
  await change({
    documentId: note.documentId,
    reviewer,
    verb,
    table: 'annotations',
    key: note.id,
    next: (before) => {
      const known = readRow(annotationSchema, before)
      if (!known) return next(note)
      return stamped(next(known), new Date().toISOString())
    },
  })
}

/** Where a note belongs from now on, as a person says, and the text on which they said it. */
export type NewPlace = Pick<Annotation, 'anchor' | 'quote' | 'textSha256'> & { span: Span }

/** Puts a note on the words a person chose for it; the history keeps the words it was made on. */
export async function reanchorNote(
  note: Annotation,
  { span, ...place }: NewPlace,
  reviewer: string,
): Promise<void> {
  const outcome: AnchorOutcome = { state: 'found', span }
  const outcomeSha256 = place.textSha256
  await changeNote(note, 'reanchor-note', reviewer, (now) => ({
    ...now,
    ...place,
    outcome,
    outcomeSha256,
    forRecord: false,
  }))
}

/** Keeps a note although its words are gone, so that nothing is asked about it any more; or asks again. */
export async function keepForRecord(
  note: Annotation,
  forRecord: boolean,
  reviewer: string,
): Promise<void> {
  const verb = forRecord ? 'keep-for-record' : 'look-for-again'
  await changeNote(note, verb, reviewer, (now) => ({ ...now, forRecord }))
}

/** What became of a note's anchor. */
export interface NoteOutcome {
  noteId: string
  outcome: AnchorOutcome
}

/**
 * Keeps what became of the notes' anchors; not a person's change, so neither revision nor history. Outcomes on a text
 * that is no longer the document's (another tab still shows the page as it was) say nothing and are left out.
 */
export async function recordOutcomes(
  documentId: string,
  textSha256: string,
  outcomes: NoteOutcome[],
): Promise<void> {
  const db = database()
  await db.transaction('rw', db.documents, db.annotations, async () => {
    const document = await db.documents.get(documentId)
    if (document?.textSha256 !== textSha256) return
    const rows = await db.annotations.bulkGet(outcomes.map(({ noteId }) => noteId))
    const fresh = rows.flatMap((row, at) => {
      const found = { outcome: outcomes[at]?.outcome, outcomeSha256: textSha256 }
      const known = row && { outcome: row.outcome, outcomeSha256: row.outcomeSha256 }
      const news = row?.documentId === documentId && !sameJson(found, known)
      return news ? [{ ...row, ...found }] : []
    })
    if (fresh.length > 0) await db.annotations.bulkPut(fresh)
  })
}

const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** A document's notes, the trash included, oldest first. */
export async function notesOn(documentId: string) {
  const stored = await database().annotations.where({ documentId }).toArray()
  const { rows, unreadable } = readRows(annotationSchema, stored)
  const moment = (note: Annotation) => Date.parse(note.createdAt)
  return { rows: rows.sort((a, b) => moment(a) - moment(b)), unreadable }
}

/** How many notes each document has, those in the trash included. */
export async function noteCounts(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  const ids = await database().annotations.orderBy('documentId').keys()
  for (const id of ids as string[]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
