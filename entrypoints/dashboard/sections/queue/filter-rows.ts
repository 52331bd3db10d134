import type { ReviewedMarks } from '../../../../utils/report/document.ts'
import { type QueueRow, standingOf } from '../../../../utils/report/queue.ts'

/** Which rows of a list are shown. */
export interface Filter {
  /** left: waiting or under way · open: reviewed by the rules, not yet by a person as its text is now · all · the other standings */
  state: 'all' | 'left' | 'open' | 'attachment-only' | 'not-a-report' | 'failed' | 'cancelled'
  /** Words that must stand in address, title, issuer or one of the list's own columns. */
  words: string
}

/** True when a row belongs to a state of the filter; `reviewed` holds the documents a person has marked. */
export function isIn(state: Filter['state'], row: QueueRow, reviewed: ReviewedMarks): boolean {
  if (state === 'left') return row.state === 'waiting' || row.state === 'working'
  if (state === 'open')
    return row.state === 'done' && reviewed.get(row.documentId ?? '')?.text !== 'present'
  return state === 'all' || standingOf(row) === state
}

/** The rows to be shown, in their order. */
export function matching(
  rows: QueueRow[],
  { state, words }: Filter,
  reviewed: ReviewedMarks,
): QueueRow[] {
  const wanted = words.trim().toLowerCase()
  return rows.filter(
    (row) => isIn(state, row, reviewed) && (wanted === '' || textOf(row).includes(wanted)),
  )
}

function textOf({ address, finalAddress, summary, columns }: QueueRow): string {
  const own = Object.values(columns)
  return [address, finalAddress, summary?.title, summary?.issuer, ...own].join('\n').toLowerCase()
}
