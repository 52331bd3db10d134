import { z } from 'zod'
import { momentSchema } from './annotation.ts'
import { daySchema } from './page.ts'

/** Where an address of a list stands. */
export const queueStateSchema = z.enum(['waiting', 'working', 'done', 'failed'])
export type QueueState = z.infer<typeof queueStateSchema>

/**
 * Why an address gave no review; each has its own advice for the person.
 * unreachable: no answer · not-found: 404, 410 · refused: any other 4xx · server-error: 5xx · busy: the server asked
 * for a longer wait than is sensible · too-big: above 16 MB, or beyond the bounds of pages/limits.ts · a-file: a PDF or the like instead of a page ·
 * not-a-report · attachment-only: the page is a report's, its text is only in a file · needs-a-visit: the text comes
 * by script, behind a check of visitors or a log-in, and did not come in a background tab either ·
 * no-permission: the person has not allowed this host · interrupted: the browser ended twice in the middle of it ·
 * cancelled · broken: our own fault, with the error in `detail`
 */
export const queueReasonSchema = z.enum([
  'unreachable',
  'not-found',
  'refused',
  'server-error',
  'busy',
  'too-big',
  'a-file',
  'not-a-report',
  'attachment-only',
  'needs-a-visit',
  'no-permission',
  'interrupted',
  'cancelled',
  'broken',
])
export type QueueReason = z.infer<typeof queueReasonSchema>

/** What a reader of the list wants to see of a review without opening it, as it was when the address was reviewed. */
export const queueSummarySchema = z.object({
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  year: z.int().nullable(),
  publishedOn: daySchema.nullable(),
  timeliness: z.enum(['on-time', 'late', 'unknown']),
  /** Ids of required contents that are missing. */
  missing: z.array(z.string()),
  /** Number of findings that ask for a reviewer's eye. */
  toLookAt: z.int().min(0),
})
export type QueueSummary = z.infer<typeof queueSummarySchema>

/** One address of a list and what became of it. */
export const queueRowSchema = z.object({
  id: z.string().min(1),
  listId: z.string().min(1),
  /** Place in the list as loaded, from 1. */
  place: z.int().min(1),
  address: z.string(),
  /** See addressKey(). */
  addressKey: z.string(),
  /** Host with port, by which requests are spaced. */
  host: z.string(),
  /** The other columns of the loaded table, by name; they come back in exports. */
  columns: z.record(z.string(), z.string()),
  state: queueStateSchema,
  reason: queueReasonSchema.nullable(),
  /** What the server or the browser said, for people who know; empty when it said nothing. */
  detail: z.string(),
  /** Requests begun for it since it was last put into the queue. */
  tries: z.int().min(0),
  /** How often the browser ended while it was under way. */
  interruptions: z.int().min(0).default(0),
  /** Not to be asked for again before this moment. */
  notBefore: momentSchema.nullable(),
  documentId: z.string().nullable(),
  /** The address after all redirects; null until it was reached. */
  finalAddress: z.string().nullable(),
  /** True when the text came in a background tab and not in the HTML. */
  byTab: z.boolean(),
  summary: queueSummarySchema.nullable(),
  addedAt: momentSchema,
  startedAt: momentSchema.nullable(),
  finishedAt: momentSchema.nullable(),
})
export type QueueRow = z.infer<typeof queueRowSchema>

/** A list of addresses to be worked through. */
export const queueListSchema = z.object({
  id: z.string().min(1),
  title: z.string().trim().min(1).max(120),
  createdAt: momentSchema,
  /** running until all is done or somebody pauses it: a restart of the browser goes on with it. */
  state: z.enum(['running', 'paused', 'finished']),
  /** Names of the kept columns, in the order of the loaded table. */
  columns: z.array(z.string()),
  /** Set while the removal of the list can still be taken back. */
  removedAt: momentSchema.nullable(),
})
export type QueueList = z.infer<typeof queueListSchema>

/** Reasons that are no failures: two answers, and a person's own will. */
const noFailures = ['attachment-only', 'not-a-report', 'cancelled'] as const

/**
 * Where an address stands for a person. A report of which the page holds a file only, a page that is no report, or one
 * that nobody wants any more, has not failed, though it is kept among the failed: so rows kept by earlier releases, and
 * those in backups, read the same.
 */
export type QueueStanding = QueueState | (typeof noFailures)[number]

/** Where a row stands for a person. */
export const standingOf = ({ state, reason }: Pick<QueueRow, 'state' | 'reason'>): QueueStanding =>
  state === 'failed' ? (noFailures.find((one) => one === reason) ?? state) : state

/** The number of rows in each standing. */
export type QueueCounts = Record<QueueStanding, number>

/** Counts rows by where they stand. */
export function countStandings(rows: Pick<QueueRow, 'state' | 'reason'>[]): QueueCounts {
  const counts: QueueCounts = {
    waiting: 0,
    working: 0,
    done: 0,
    'attachment-only': 0,
    'not-a-report': 0,
    failed: 0,
    cancelled: 0,
  }
  for (const row of rows) counts[standingOf(row)]++
  return counts
}
