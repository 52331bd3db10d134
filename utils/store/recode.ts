import { type Annotation, annotationSchema } from '../report/annotation.ts'
import { branchOf, recoded } from '../report/codebook.ts'
import { visibleTo } from '../report/coding.ts'
import { type Label, labelSchema } from '../report/label.ts'
import { changeBatch } from './batch.ts'
import { labels } from './codebook.ts'
import { allCodings } from './codings.ts'
import { database, type StoredRow } from './database.ts'
import { readRows } from './rows.ts'

/** A change of codebook and notes together: its batch, for undoBatch(), and how many notes it changed. */
export interface Recoding {
  batch: string
  notes: number
}

/** The notes that carry any of these labels, those in the trash too: what a change of the labels would touch. */
export async function notesWith(names: string[]): Promise<Annotation[]> {
  const stored = await database().annotations.where('labels').anyOf(names).distinct().toArray()
  const { rows } = readRows(annotationSchema, stored)
  return rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
}

/** The notes that carry a label, as somebody may see them. */
export interface LabelledNotes {
  seen: Annotation[]
  /** How many of all are in the trash. */
  trashed: number
  /** How many more there are: what another coder wrote on reports that are coded apart, to be touched and not shown. */
  unseen: number
}

/** What a change of a label would touch, without the words that `reviewer` may not see yet. */
export async function notesSeenWith(
  name: string,
  reviewer: Promise<string> | string,
): Promise<LabelledNotes> {
  const [all, codings, who] = await Promise.all([notesWith([name]), allCodings(), reviewer])
  const byDocument = new Map(codings.rows.map((coding) => [coding.documentId, coding]))
  const seen = all.filter(
    (note) => visibleTo([note], byDocument.get(note.documentId) ?? null, who).length > 0,
  )
  const trashed = all.filter(({ deletedAt }) => deletedAt !== null).length
  return { seen, trashed, unseen: all.length - seen.length }
}

/** How many notes carry each label, by name, without the trash; names that no label of the codebook has are among them. */
export async function labelCounts(): Promise<Map<string, number>> {
  const table = database().annotations
  const [names, trash] = await Promise.all([
    table.orderBy('labels').uniqueKeys() as Promise<string[]>,
    // The empty key sorts before every moment; notes outside the trash are not in this index at all.
    table.where('deletedAt').above('').toArray(),
  ])
  const all = await Promise.all(names.map((name) => table.where('labels').equals(name).count()))
  const trashed = (name: string) =>
    trash.filter((row) => Array.isArray(row.labels) && row.labels.includes(name)).length
  return new Map(names.map((name, at) => [name, all[at]! - trashed(name)]))
}

/** What becomes of labels and notes; the labels written first so that no note ever carries a name that is not there. */
interface Wanted {
  verb: string
  reviewer: string
  /** Labels as they are to be, by name; null removes. */
  labels: Map<string, Label | null>
  notes: string[]
  /** Labels of a note taken away, and those that come in their place. */
  from: ReadonlySet<string>
  to: (noteId: string) => string[]
}

async function recode(wanted: Wanted): Promise<Recoding> {
  const { verb, reviewer, labels: changed, notes: keys, from, to } = wanted
  const batch = crypto.randomUUID()
  const common = { batch, reviewer, verb }
  const kept = [...changed].filter(([, label]) => label !== null)
  const gone = [...changed].filter(([, label]) => label === null)
  const write = (part: [string, Label | null][]) =>
    changeBatch({
      ...common,
      table: 'labels',
      keys: part.map(([name]) => name),
      next: (_, name) => changed.get(String(name)) ?? null,
    })
  await write(kept)
  const { changed: notes } = await changeBatch({
    ...common,
    table: 'annotations',
    keys,
    next: (row, id) => row && withLabels(row, from, to(String(id))),
  })
  await write(gone)
  return { batch, notes }
}

function withLabels(row: StoredRow, from: ReadonlySet<string>, to: string[]): StoredRow {
  const names = Array.isArray(row.labels) ? row.labels.map(String) : []
  const after = recoded(names, from, to)
  return after.join('\n') === names.join('\n') ? row : { ...row, labels: after }
}

const idsOf = (notes: Annotation[]) => notes.map(({ id }) => id)

/** What becomes of the labels below when one goes: they move under another, or to the top. */
function moved(all: Label[], from: Set<string>, to: string | null): [string, Label][] {
  return all
    .filter(({ name, parent }) => parent !== null && from.has(parent) && !from.has(name))
    .map((label) => [label.name, { ...label, parent: label.name === to ? null : to }])
}

/** Gives a label another name, in the codebook and on every note. Throws when the name is taken or empty. */
export async function renameLabel(
  name: string,
  wanted: string,
  reviewer: string,
): Promise<Recoding> {
  const all = await labels()
  const label = all.find((known) => known.name === name)
  const next = labelSchema.parse({ ...label, name: wanted })
  if (all.some((known) => known.name === next.name)) throw new Error(`${next.name}: taken`)
  const from = new Set([name])
  return recode({
    verb: 'rename-label',
    reviewer,
    labels: new Map([[next.name, next], ...moved(all, from, next.name), [name, null]]),
    notes: idsOf(await notesWith([name])),
    from,
    to: () => [next.name],
  })
}

/** Makes several labels one: notes that carried any carry that one, once. */
export async function mergeLabels(
  names: string[],
  into: string,
  reviewer: string,
): Promise<Recoding> {
  const all = await labels()
  const from = new Set(names.filter((name) => name !== into))
  const target = all.find(({ name }) => name === into)
  // What stood below a label that goes into this one would stand above it and below it at once.
  const isBelow = [...from].some((name) => branchOf(all, name).has(into))
  const rescued: [string, Label][] = target && isBelow ? [[into, { ...target, parent: null }]] : []
  return recode({
    verb: 'merge-labels',
    reviewer,
    labels: new Map<string, Label | null>([
      ...moved(all, from, into),
      ...rescued,
      ...[...from].map((name): [string, null] => [name, null]),
    ]),
    notes: idsOf(await notesWith([...from])),
    from,
    to: () => [into],
  })
}

/**
 * Takes notes out of a label and gives them others, by note; labels that are not there yet are made. Notes not named
 * keep the label they have, and it stays in the codebook.
 */
export async function splitLabel(
  name: string,
  parts: ReadonlyMap<string, string>,
  reviewer: string,
): Promise<Recoding> {
  const all = await labels()
  const label = all.find((known) => known.name === name)
  const last = Math.max(0, ...all.map(({ order }) => order))
  const fresh = [...new Set(parts.values())].filter((part) => !all.some((l) => l.name === part))
  const made = fresh.map((part, at) =>
    labelSchema.parse({ ...label, name: part, order: last + at + 1, shortcut: null }),
  )
  return recode({
    verb: 'split-label',
    reviewer,
    labels: new Map(made.map((one) => [one.name, one])),
    notes: [...parts.keys()],
    from: new Set([name]),
    to: (id) => [parts.get(id) ?? name],
  })
}

/** What becomes of the notes of a label that goes: they keep its name, lose it, or get another label. */
export type Leaving = { kind: 'keep' } | { kind: 'strip' } | { kind: 'replace'; by: string }

/** Removes a label; the labels below it move up. */
export async function dropLabel(
  name: string,
  leaving: Leaving,
  reviewer: string,
): Promise<Recoding> {
  const all = await labels()
  const from = new Set([name])
  const above = all.find((label) => label.name === name)?.parent ?? null
  return recode({
    verb: 'remove-label',
    reviewer,
    labels: new Map<string, Label | null>([...moved(all, from, above), [name, null]]),
    notes: leaving.kind === 'keep' ? [] : idsOf(await notesWith([name])),
    from,
    to: () => (leaving.kind === 'replace' ? [leaving.by] : []),
  })
}
