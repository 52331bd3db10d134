import { z } from 'zod'
import { momentSchema } from './annotation.ts'
import type { Localized } from './localized.ts'

/** A row of the database as a file gives it. */
export interface ImportRow {
  /** Line of the file, from 1. */
  line: number
  table: string
  row: Record<string, unknown>
  /** True for a row that the writing program could not read itself: kept as it is, never put over another. */
  unreadable: boolean
  /** The fields the file really knows, where it knows a part of the row only (CSV); null when it has all. */
  fields: string[] | null
}

/** A row of a file that is not taken, and why. */
export interface RejectedRow {
  line: number
  table: string | null
  /** Name of the field or column at fault, with a path where it lies deeper; null when the whole row is. */
  field: string | null
  reason: Localized
}

/**
 * Tables that go along with what people know by name: the texts and pages of reports, and the records of what was done
 * and imported. Nobody decides about their rows one by one.
 */
export const goingAlong: ReadonlySet<string> = new Set([
  'versions',
  'queue',
  'events',
  'imports',
  'importRows',
])

/**
 * What becomes of a row.
 * new: its key is not known · same: nothing would change · newer: the file's is a later state of ours and replaces it ·
 * older: ours is the later state and stays · conflicting: both were changed apart, ours stays unless the person
 * chooses otherwise · rejected: not taken, with a reason
 */
export const importOutcomeSchema = z.enum([
  'new',
  'same',
  'newer',
  'older',
  'conflicting',
  'rejected',
])
export type ImportOutcome = z.infer<typeof importOutcomeSchema>

/** Whose row stands where both were changed. */
export type ConflictSide = 'ours' | 'theirs'

/** How conflicts are settled: all alike, but for those rows of the file for which a person chose the other side. */
export interface ConflictChoice {
  all: ConflictSide
  /** Names of the rows that go the other way, see conflictName(). */
  otherwise: ReadonlySet<string>
}

/** All conflicts settled alike. */
export const alike = (all: ConflictSide): ConflictChoice => ({ all, otherwise: new Set() })

/** Tells a row of a file from all others of it. */
export const conflictName = ({ table, line }: Pick<ImportRow, 'table' | 'line'>): string =>
  `${table} ${line}`

/** Whose row stands by a choice. */
export function sideChosen({ all, otherwise }: ConflictChoice, name: string): ConflictSide {
  if (!otherwise.has(name)) return all
  return all === 'ours' ? 'theirs' : 'ours'
}

/** Rows by table and outcome; rejected rows that name no table are under "". */
export const importCountsSchema = z.record(
  z.string(),
  z.partialRecord(importOutcomeSchema, z.int().min(0)),
)
export type ImportCounts = z.infer<typeof importCountsSchema>

/** An import that took place: the rows it wrote can be taken back. */
export const importRecordSchema = z.object({
  id: z.string().min(1),
  at: momentSchema,
  reviewer: z.string(),
  fileName: z.string(),
  /** Format stamp of the file: heyue-backup/1, heyue-notes/1, heyue-codebook/1. */
  format: z.string(),
  counts: importCountsSchema,
  /** True when the database held no work before, and is what the file says. */
  restored: z.boolean(),
  undoneAt: momentSchema.nullable(),
})
export type ImportRecord = z.infer<typeof importRecordSchema>

/** Why a file is not imported at all, in words for people; `line` where one is to blame. */
export class ImportProblem extends Error {
  constructor(
    readonly text: Localized,
    readonly line: number | null = null,
  ) {
    super(text.en)
    this.name = 'ImportProblem'
  }
}
