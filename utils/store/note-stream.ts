import { type NoteLine, noteLineSchema } from '../report/note-line.ts'
import { database } from './database.ts'
import { type Rows, readRows } from './rows.ts'
import { rowChunks } from './transfer/row-chunks.ts'

const readLines = (stored: unknown[]) => readRows(noteLineSchema, stored) as Rows<NoteLine>

/** The notes changed last, newest first: what a list shows while the others are being read. */
export async function latestNotes(count: number): Promise<Rows<NoteLine>> {
  const stored = await database().annotations.orderBy('updatedAt').reverse().limit(count).toArray()
  return readLines(stored)
}

/** All notes, some at a time, in no particular order. */
export async function* noteChunks(): AsyncGenerator<Rows<NoteLine>> {
  for await (const stored of rowChunks('annotations')) yield readLines(stored)
}

/** The notes changed after a moment, and how many there are in all; the second tells of notes removed for good. */
export async function notesSince(moment: string) {
  const table = database().annotations
  const [stored, count] = await Promise.all([
    table.where('updatedAt').above(moment).toArray(),
    table.count(),
  ])
  return { ...readLines(stored), count }
}

/**
 * How many imports there were, and how many of them were taken back: both put rows in place that were changed long
 * before, which nothing else tells of.
 */
export async function importsSoFar(): Promise<string> {
  const all = await database().imports.toArray()
  return `${all.length}, ${all.filter(({ undoneAt }) => undoneAt).length}`
}
