import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { workspaceBases } from '../../../bench/support/workspace-base.ts'
import { documentRows } from '../../../bench/support/workspace-data.ts'
import type { Annotation } from '../../report/annotation.ts'
import { alike } from '../../report/transfer.ts'
import { addNote, editNote, notesOn, restoreNote, toggleLabel, trashNote } from '../annotations.ts'
import { type Database, database, openDatabase, useDatabase as workWith } from '../database.ts'
import { decide, remarkOn } from '../decisions.ts'
import { markReviewed } from '../documents.ts'
import { redo, undo } from '../history.ts'
import { withFreshDatabase } from '../testing.ts'
import { backedUp, everything, fileOf, imported, put } from './testing.ts'

const [base] = workspaceBases(1)
const { documents } = documentRows(0, { documents: 1, notes: 0 }, [base!])
const people = ['林', '周', '王']
const anchor = { kind: 'page', report: { issuer: null, year: 2024 } } as const

/** A machine with the report on it, under an id of its own as where each has opened the page by themselves. */
async function machine(id: string): Promise<Database> {
  const made = openDatabase(crypto.randomUUID())
  workWith(made)
  await put('documents', { ...documents[0]!, id })
  return made
}

const word = fc.constantFrom('甲', '乙', '丙')
const step = fc.record({
  what: fc.constantFrom(
    ...(['add', 'edit', 'label', 'trash', 'restore', 'decide', 'remark'] as const),
    ...(['undo', 'redo', 'review'] as const),
  ),
  n: fc.nat(10),
  word,
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** What a person does to a report; only to what is theirs where `own` says so. */
async function act({ what, n, word }: Step, documentId: string, who: string, own: boolean) {
  const all = (await notesOn(documentId)).rows.filter(({ reviewer }) => !own || reviewer === who)
  const note = all[n % Math.max(1, all.length)]
  const about = {
    documentId,
    findingId: `${own ? who : ''}${n % 2}`,
    reviewer: who,
    textSha256: '',
  }
  const says = (['confirmed', 'dismissed', 'open'] as const)[n % 3]!
  const words = { quote: null, comment: word, labels: [], savedAt: '' }
  if (what === 'add') await addNote({ key: 'new', documentId, anchor, ...words }, '', who)
  if (what === 'decide')
    await decide({ ...about, rule: 'r', message: '', decision: says, reason: null })
  if (what === 'remark') await remarkOn(about, `${word}${n}`, String(n))
  if (what === 'review' && !own) await markReviewed(documentId, n % 2 === 0, who)
  if (what === 'undo') await undo(documentId, who)
  if (what === 'redo') await redo(documentId, who)
  if (!note) return
  const comment = note.comment + word
  if (what === 'edit') await editNote(note, { comment, labels: note.labels }, who)
  if (what === 'label') await toggleLabel(note, word, who)
  if (what === 'trash') await trashNote(note, who)
  if (what === 'restore') await restoreNote(note, who)
}

/** A state of a note, and which states it has gone on from: what an import may put in the place of which. */
class Ancestors {
  private readonly of = new Map<string, Set<string>>()
  private key({ id, updatedAt, comment, labels, deletedAt }: Annotation): string {
    return JSON.stringify([id, updatedAt, comment, labels, deletedAt])
  }
  has(later: Annotation, earlier: Annotation): boolean {
    const [a, b] = [this.key(later), this.key(earlier)]
    return a === b || (this.of.get(a)?.has(b) ?? false)
  }
  add(later: Annotation, earlier: Annotation): void {
    const [a, b] = [this.key(later), this.key(earlier)]
    if (a === b) return
    this.of.set(a, new Set([...(this.of.get(a) ?? []), ...(this.of.get(b) ?? []), b]))
  }
}

const notesNow = async () =>
  new Map(
    ((await database().annotations.toArray()) as never[]).map((row: Annotation) => [row.id, row]),
  )

/** A clock that never says the same twice: two changes of one moment are what nobody can tell apart. */
class Ticking extends Date {
  static at = Date.parse('2026-05-01T00:00:00Z')
  constructor(...given: [] | [string | number]) {
    if (given.length > 0) super(given[0]!)
    else {
      Ticking.at += 1000
      super(Ticking.at)
    }
  }
}

/** Takes the file of the machine at work to another, and holds what became of the notes there to the law. */
async function sent(to: Database, who: string, side: 'ours' | 'theirs', known: Ancestors) {
  const theirs = await notesNow()
  const file = fileOf(await backedUp())
  workWith(to)
  const ours = await notesNow()
  const wanted = { reviewer: who, conflicts: alike(side) }
  await imported(file, wanted)
  const now = await notesNow()
  for (const note of ours.values()) {
    const kept = now.get(note.id)!
    if (known.has(kept, note)) continue
    // Taken at the person's wish: a state that goes on from both.
    expect([side, theirs.get(note.id)?.comment]).toEqual(['theirs', kept.comment])
    known.add(kept, note)
    known.add(kept, theirs.get(note.id)!)
  }
  const { counts } = await imported(file, { ...wanted, conflicts: alike('ours') })
  for (const { new: made, newer } of Object.values(counts))
    expect([made, newer]).toEqual([undefined, undefined])
}

describe('merging', () => {
  withFreshDatabase()
  beforeEach(() => void vi.stubGlobal('Date', Ticking))
  afterEach(() => void vi.unstubAllGlobals())

  it('takes no words but for such as were written on top of them, and nothing twice', async () => {
    const doing = fc.record({
      what: fc.constantFrom('edit' as const, 'edit' as const, 'label' as const, 'undo' as const),
      n: fc.nat(1),
      word,
    })
    const turn = fc.record({ who: fc.nat(1), send: fc.boolean(), step: doing })
    const side = fc.constantFrom('ours' as const, 'theirs' as const)
    await fc.assert(
      fc.asyncProperty(
        side,
        fc.array(turn, { minLength: 8, maxLength: 14 }),
        async (one, turns) => {
          const first = await machine('d')
          await act({ what: 'add', n: 0, word: '甲' }, 'd', people[0]!, false)
          await act({ what: 'add', n: 0, word: '乙' }, 'd', people[1]!, false)
          const file = fileOf(await backedUp())
          const machines = [first, await machine('d')]
          await imported(file)
          const known = new Ancestors()
          for (const { who, send, step: doings } of turns) {
            workWith(machines[who]!)
            const before = await notesNow()
            if (send) await sent(machines[1 - who]!, people[1 - who]!, one, known)
            else await act(doings, 'd', people[who]!, false)
            if (!send)
              for (const note of (await notesNow()).values())
                known.add(note, before.get(note.id) ?? note)
          }
          for (const made of machines) made.close()
        },
      ),
      { numRuns: 15 },
    )
  }, 120_000)

  it('comes to the same in any order where nobody has touched what is another’s', async () => {
    const doings = fc.tuple(...people.map(() => fc.array(step, { minLength: 1, maxLength: 8 })))
    const law = async (each: Step[][]) => {
      const files: Uint8Array[] = []
      for (const [at, steps] of each.entries()) {
        await machine(`d${at}`)
        for (const one of steps) await act(one, `d${at}`, people[at]!, true)
        files.push(await backedUp())
      }
      const results: unknown[] = []
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 2, 0],
      ]) {
        await machine('d')
        for (const at of order) await imported(fileOf(files[at]!))
        const { annotations, decisions, documents: kept } = await everything()
        results.push([annotations, decisions, kept])
      }
      expect(results[1]).toEqual(results[0])
      expect(results[2]).toEqual(results[0])
    }
    await fc.assert(fc.asyncProperty(doings, law), { numRuns: 5 })
  }, 120_000)
})
