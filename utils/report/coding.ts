import { z } from 'zod'
import type { Annotation } from './annotation.ts'
import { momentSchema } from './annotation.ts'
import type { HistoryEvent } from './event.ts'

const coder = z.string().trim().min(1).max(60)

/** A document that two people code without seeing each other's work, until both have said that they are done. */
export const codingSchema = z.object({
  documentId: z.string().min(1),
  first: coder,
  second: coder,
  startedAt: momentSchema,
  firstDoneAt: momentSchema.nullable(),
  secondDoneAt: momentSchema.nullable(),
  /** Set when the disagreements have been settled. */
  settledAt: momentSchema.nullable(),
  /** Set where somebody ended it before both were done; absent otherwise. */
  ended: z.object({ by: z.string(), at: momentSchema }).optional(),
})
export type Coding = z.infer<typeof codingSchema>

/**
 * blind: somebody is not done yet · open: both are done, or it was ended, and what they disagree on is to be settled ·
 * settled
 */
export type CodingState = 'blind' | 'open' | 'settled'

/** How far a double coding is; null where there is none. */
export function stateOf(coding: Coding | null): CodingState | null {
  if (!coding) return null
  if (coding.settledAt !== null) return 'settled'
  return coding.ended || unfinished(coding).length === 0 ? 'open' : 'blind'
}

/**
 * The coders who have not said that they are done. Of an ended coding: those whose work is a part only, so that no
 * agreement can be counted on it.
 */
export function unfinished(coding: Coding): string[] {
  return [coding.first, coding.second].filter((name) => doneAt(coding, name) === null)
}

/** True for the two who code it. */
export function isCoder(coding: Coding, reviewer: string): boolean {
  return reviewer === coding.first || reviewer === coding.second
}

/** When this coder said to be done; null when not, or when it is none of the two. */
export function doneAt(coding: Coding, reviewer: string): string | null {
  if (reviewer === coding.first) return coding.firstDoneAt
  return reviewer === coding.second ? coding.secondDoneAt : null
}

/** Somebody cannot decide on a document that two code apart: they are none of the two, or have said that they are done. */
export class CodedApart extends Error {
  override readonly name = 'CodedApart'

  constructor(
    readonly coding: Coding,
    readonly why: 'not-a-coder' | 'done',
  ) {
    const { first, second } = coding
    super(
      `coded by two, each apart: ${first}, ${second}; ${why === 'done' ? 'said to be done' : why}`,
    )
  }
}

/** The rows somebody may see: while coding is blind, only one's own, whoever one is. */
export function visibleTo<
  Row extends Pick<Annotation, 'reviewer'> | Pick<HistoryEvent, 'reviewer'>,
>(rows: Row[], coding: Coding | null, reviewer: string): Row[] {
  return stateOf(coding) === 'blind' ? rows.filter((row) => row.reviewer === reviewer) : rows
}
