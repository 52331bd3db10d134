import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { momentSchema } from './annotation.ts'
import { type Coding, stateOf } from './coding.ts'
import { namelessOf, personOf } from './person.ts'
import type { Settings } from './settings.ts'

const wordsSchema = z.object({ comment: z.string(), labels: z.array(z.string()) })

/** A note being written, saved as typed; of each person one new note per document and one per note being edited. */
export const draftSchema = z.object({
  /** new:<document id> or edit:<note id>, and whose it is; see draftKey. */
  key: z.string(),
  /** Who writes it; empty for nobody named, absent from drafts of earlier releases. */
  reviewer: z.string().optional(),
  /** Tells a draft from the one begun next under the same key; absent from drafts of earlier releases. */
  id: z.string().optional(),
  documentId: z.string(),
  anchor: anchorSchema,
  quote: z.string().nullable(),
  /** Digest of the article text a new note was begun on; absent from drafts of earlier releases. */
  textSha256: z.string().optional(),
  ...wordsSchema.shape,
  /** Of a note that is being changed: what it said when that was begun; absent from drafts of earlier releases. */
  begunOn: wordsSchema.optional(),
  savedAt: momentSchema,
})
export type Draft = z.infer<typeof draftSchema>

/** The key of a person's draft; `about` is new:<document id> or edit:<note id>. */
export function draftKey(about: string, reviewer: string): string {
  const owner = reviewer && ` ${reviewer}`
  return about.endsWith(owner) ? about : about + owner
}

/** What a draft is about: its key without whose it is. */
export function draftAbout({ key, reviewer = '' }: Pick<Draft, 'key' | 'reviewer'>): string {
  const owner = reviewer && ` ${reviewer}`
  return owner && key.endsWith(owner) ? key.slice(0, -owner.length) : key
}

/** Whose a draft is to somebody: to be gone on with, to be known of and taken over, or nothing they may see. */
export type DraftOf = 'mine' | 'theirs' | 'hidden'

/**
 * A draft belongs to who writes it. What was begun without a name is anybody's on the machine, so that it stays with who
 * gives their name then; of an earlier release's it is not known whose they are. While two people code a document apart,
 * neither sees what the other has begun.
 */
export function draftOf(
  { reviewer }: Pick<Draft, 'reviewer'>,
  who: Pick<Settings, 'reviewer' | 'code'>,
  coding: Coding | null,
): DraftOf {
  if (reviewer === undefined || reviewer === personOf(who)) return 'mine'
  if (stateOf(coding) === 'blind') return 'hidden'
  return reviewer === '' || reviewer === namelessOf(who.code) ? 'mine' : 'theirs'
}

/** What a person wrote, in a draft or in a note. */
type Words = z.infer<typeof wordsSchema>

/** True while nothing has been written that could be saved as a note. */
export function isBlank({ comment, labels }: Words): boolean {
  return comment.trim() === '' && labels.length === 0
}

/** True where two say the same, with the same labels in the same order. */
export function sameWords(one: Words, other: Words): boolean {
  return one.comment === other.comment && one.labels.join('\n') === other.labels.join('\n')
}

/** True while a draft says nothing of its own; of a change begun by an earlier release that is not known. */
export function saysNothing(draft: Draft): boolean {
  return draft.begunOn ? sameWords(draft.begunOn, draft) : isBlank(draft)
}

/**
 * What a note says once a change of it is saved: labels given or taken away by somebody else while it was being written
 * stay so, and so do their words where the change has none of its own. Of two new wordings both stand, one below the
 * other: neither takes the other's place unseen.
 */
export function wordsAfter(
  now: Words,
  { comment, labels, begunOn }: Omit<Draft, 'savedAt'>,
): Words {
  if (!begunOn) return { comment, labels }
  const own = labels.filter((name) => now.labels.includes(name) || !begunOn.labels.includes(name))
  const theirs = now.labels.filter(
    (name) => !labels.includes(name) && !begunOn.labels.includes(name),
  )
  return {
    comment: bothWordings(begunOn.comment, now.comment, comment),
    labels: [...own, ...theirs],
  }
}

function bothWordings(before: string, theirs: string, own: string): string {
  if (own === before) return theirs
  if (theirs === before) return own
  if (theirs.includes(own)) return theirs
  return own.includes(theirs) ? own : `${theirs}\n\n${own}`
}
