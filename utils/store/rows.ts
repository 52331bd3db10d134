import type { z } from 'zod'

/** Rows that parse, and how many do not: those are counted and shown, never dropped or reset. */
export interface Rows<T> {
  rows: T[]
  unreadable: number
}

/** Parses stored rows. */
export function readRows<T>(schema: z.ZodType<T>, stored: unknown[]): Rows<T> {
  const parsed = stored.map((row) => schema.safeParse(row))
  const rows = parsed.flatMap((result) => (result.success ? [result.data] : []))
  return { rows, unreadable: stored.length - rows.length }
}

/** Parses one stored row; null when it is absent or unreadable. */
export function readRow<T>(schema: z.ZodType<T>, stored: unknown): T | null {
  const result = schema.safeParse(stored)
  return result.success ? result.data : null
}
