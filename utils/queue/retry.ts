import type { QueueReason } from '../report/queue.ts'

/** A request that brought no page. */
export interface Failure {
  reason: QueueReason
  detail: string
  /** How long the server asked us to stay away, in milliseconds; null when it did not say. */
  askedFor: number | null
}

/** What to do after a failure: again after so many milliseconds, or leave it to the person. */
export type NextTry = { again: number } | { again: null }

/** Requests for one address, the first included. */
const mostTries = 3
/** A server that asks for more than an hour is left to the person, in milliseconds. */
const longestWait = 3_600_000
/** Waits before the second and the third try, in milliseconds. */
const waits: Partial<Record<QueueReason, [number, number]>> = {
  unreachable: [5_000, 20_000],
  'server-error': [5_000, 20_000],
  busy: [30_000, 120_000],
}

/** Decides on another try: only for what may pass by itself, three times at most, as late as the server asks. */
export function nextTry({ reason, askedFor }: Failure, tries: number): NextTry {
  const wait = waits[reason]?.[Math.max(0, tries - 1)]
  if (wait === undefined || tries >= mostTries) return { again: null }
  // A server that says 0 means soon, not at once.
  const asked = askedFor === null ? wait : Math.max(1_000, askedFor)
  return { again: asked > longestWait ? null : asked }
}

/** The header Retry-After (seconds, or a date) in milliseconds from `now`; null when it says nothing usable. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = text === '' ? Number.NaN : Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** What a status that is no success means; null for statuses with a page worth looking at. */
export function reasonOfStatus(status: number): QueueReason | null {
  if (status >= 200 && status < 300) return null
  if (status === 404 || status === 410) return 'not-found'
  if (status === 429 || status === 503) return 'busy'
  // Checks of visitors that need a script: 412 and 521 are those of firewalls common on Chinese portals.
  if (status === 412 || status === 521) return 'needs-a-visit'
  if (status >= 500) return 'server-error'
  return 'refused'
}

/** How long the rest will take, in milliseconds: the longest row of one host, or all rows by the hosts at once. */
export function remainingMs(
  waitingByHost: number[],
  { pauseMs, hosts }: { pauseMs: number; hosts: number },
  requestMs: number,
): number {
  const each = pauseMs + requestMs
  const all = waitingByHost.reduce((sum, count) => sum + count, 0)
  const longest = Math.max(0, ...waitingByHost)
  return Math.max(longest, Math.ceil(all / Math.max(1, hosts))) * each
}
