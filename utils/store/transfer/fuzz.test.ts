import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { workspaceBases } from '../../../bench/support/workspace-base.ts'
import { documentRows } from '../../../bench/support/workspace-data.ts'
import { codebookCsv, notesCsv } from '../../exports/testing.ts'
import { startingLabels } from '../../report/label.ts'
import { ImportProblem } from '../../report/transfer.ts'
import { database, openDatabase, type TableName, useDatabase as workWith } from '../database.ts'
import { withFreshDatabase } from '../testing.ts'
import { mutations } from './mutations/testing.ts'
import { backedUp, everything, fileOf, imported, put } from './testing.ts'

const runs = 350
const [base] = workspaceBases(1)
const rows = documentRows(0, { documents: 1, notes: 6 }, [base!])
/** Small, so that many can be tried; the review keeps a finding and a figure of each. */
const review = rows.versions[0]!.review
const small = {
  ...rows,
  versions: [
    {
      ...rows.versions[0]!,
      review: {
        ...review,
        article: { ...review.article, text: review.article.text.slice(0, 300), blocks: [] },
        outline: [],
        figures: review.figures.slice(0, 2),
        findings: review.findings.slice(0, 2),
      },
    },
  ],
  decisions: rows.decisions.slice(0, 2),
  events: rows.events.slice(0, 3),
}

const files: Record<string, Uint8Array> = {}
const bytes = (text: string) => new TextEncoder().encode(text)

beforeAll(async () => {
  workWith(openDatabase(crypto.randomUUID()))
  for (const [table, some] of Object.entries(small)) await put(table as TableName, ...some)
  files.backup = await backedUp()
  const entry = { document: small.documents[0]!, review: small.versions[0]!.review }
  const { annotations: notes, decisions } = small
  const context = { toolVersion: '0', offsetMinutes: 480 }
  files.notes = bytes(notesCsv([{ ...entry, notes, decisions }], context))
  files.codebook = bytes(codebookCsv(startingLabels('zh')))
})

/** What is in the database without the traces of an import that was made. */
async function state(): Promise<string> {
  const { imports: _, importRows: __, events = [], ...rest } = await everything()
  return JSON.stringify({ ...rest, events: events.filter(({ table }) => table !== 'imports') })
}

/** All rows of a file that was taken are there, or none: the counts say how many. */
async function checkTaken(counts: Record<string, Record<string, number | undefined>>) {
  for (const [table, { new: made = 0 }] of Object.entries(counts)) {
    if (table === '') continue
    const there = await database().table(table).count()
    expect(there - (table === 'events' ? 1 : 0)).toBeGreaterThanOrEqual(
      table === 'imports' ? 1 : made,
    )
  }
}

describe('mutated files', () => {
  withFreshDatabase()

  it.each(['backup', 'notes', 'codebook'])(
    `${runs} of %s: all of it or nothing, and never a failure without words`,
    async (kind) => {
      let refused = 0
      let taken = 0
      await fc.assert(
        fc.asyncProperty(mutations, fc.nat({ max: 2 ** 31 }), async (mutate, seed) => {
          const file = fileOf(mutate(files[kind]!, seed), 'x', 1 + (seed % 5000))
          const before = await state()
          try {
            const { counts } = await imported(file)
            taken++
            await checkTaken(counts)
            await cleared()
          } catch (error) {
            if (!(error instanceof ImportProblem)) throw error
            refused++
            expect(error.text.zh.length).toBeGreaterThan(4)
            expect(error.text.en.length).toBeGreaterThan(4)
            expect(await state()).toBe(before)
          }
        }),
        { numRuns: runs },
      )
      expect(taken + refused).toBe(runs)
      expect(refused).toBeGreaterThan(runs / 10)
    },
    120_000,
  )
})

/** Every file is tried on a database without work, whatever the one before it left. */
async function cleared(): Promise<void> {
  for (const table of database().tables) if ((await table.count()) > 0) await table.clear()
}
