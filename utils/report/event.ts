import { z } from 'zod'
import { momentSchema } from './annotation.ts'
import type { ReviewerVerdict } from './decision.ts'

/** The tables whose rows people change; every change is an event. */
export const changedTableSchema = z.enum([
  'annotations',
  'decisions',
  'documents',
  'labels',
  'imports',
  'codings',
  'coderDecisions',
])

/** What people do to one document; changes of many rows at once have names of their own. */
export type DocumentVerb =
  | 'add-note'
  | 'edit-note'
  | 'label-note'
  | 'trash-note'
  | 'restore-note'
  | 'remove-note'
  | 'refill-trash'
  | 'reanchor-note'
  | 'keep-for-record'
  | 'look-for-again'
  | `decide-${ReviewerVerdict}`
  | 'remark'
  | 'mark-reviewed'
  | 'reopen'
  | 'start-coding'
  | 'cancel-coding'
  | 'end-coding'
  | 'reopen-coding'
  | 'coding-done'
  | 'coding-not-done'
  | 'settle-coding'
  | 'undo'
  | 'redo'

/**
 * One entry of the append-only history: who changed which row when, from what to what. The current state can be
 * rebuilt from it, and undo is an event like any other.
 */
export const eventSchema = z.object({
  /** Running number given by the database. */
  seq: z.int().optional(),
  at: momentSchema,
  reviewer: z.string(),
  documentId: z.string().nullable(),
  verb: z.string(),
  table: changedTableSchema,
  /** The row's key; in an event of a batch the keys of all rows it changed. */
  key: z.union([z.string(), z.array(z.union([z.string(), z.array(z.string())]))]),
  /** The row before, null when there was none; in an event of a batch one entry a key. */
  before: z.unknown().nullable(),
  after: z.unknown().nullable(),
  /** The seq this event takes back (undo) or brings back (redo). */
  reverts: z.int().nullable(),
  /** The change of many rows this event is a part of; absent from the change of one. */
  batch: z.string().optional(),
  /** What was typed in one stay in a field is one change, which this event goes on telling until something else is done. */
  stay: z.string().optional(),
  /** The import this event came with: another machine's doing, not to be undone step by step here. */
  imported: z.string().optional(),
})
export type HistoryEvent = z.infer<typeof eventSchema>
