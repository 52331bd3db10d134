import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { annotationSchema } from '../../report/annotation.ts'
import { decisionSchema } from '../../report/decision.ts'
import { overrulingSchema, reportDocumentSchema, versionSchema } from '../../report/document.ts'
import { draftSchema } from '../../report/draft.ts'
import { eventSchema } from '../../report/event.ts'
import { labelSchema } from '../../report/label.ts'
import { migrations, openDatabase, type TableName } from '../database.ts'
import { readRows } from '../rows.ts'
import '../testing.ts'

/** A database as an earlier release left it; `after` names only the tables that a later migration changes. */
interface Sample {
  version: number
  stores: Record<string, string>
  before: Record<string, Record<string, unknown>[]>
  after: Record<string, Record<string, unknown>[]>
}

const folder = join(import.meta.dirname, 'samples')
const samples: Sample[] = readdirSync(folder).map((file) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')),
)

const schemas: Partial<Record<TableName, z.ZodType>> = {
  documents: reportDocumentSchema,
  versions: versionSchema,
  annotations: annotationSchema,
  decisions: decisionSchema,
  drafts: draftSchema,
  events: eventSchema,
  labels: labelSchema,
  overrulings: overrulingSchema,
}

/** Makes the database of an earlier release, with its own migrations only. */
async function leftBy({ version, before }: Sample): Promise<string> {
  const name = crypto.randomUUID()
  const old = new Dexie(name)
  for (const { version: step, stores } of migrations.slice(0, version))
    old.version(step).stores(stores)
  await old.open()
  for (const [table, rows] of Object.entries(before)) await old.table(table).bulkPut(rows)
  old.close()
  return name
}

describe.each(samples)('a database of version $version', (sample) => {
  it('was written by a migration that has not been changed since', () => {
    expect(migrations[sample.version - 1]?.stores).toEqual(sample.stores)
  })

  it('opens today and has lost nothing', async () => {
    const database = openDatabase(await leftBy(sample))
    for (const [table, rows] of Object.entries({ ...sample.before, ...sample.after })) {
      const kept = await database.table(table).toArray()
      expect([table, kept]).toEqual([table, expect.arrayContaining(rows)])
      expect([table, kept.length]).toEqual([table, rows.length])
    }
    await database.delete()
  })

  it('has no row that cannot be read', async () => {
    const database = openDatabase(await leftBy(sample))
    for (const [table, schema] of Object.entries(schemas)) {
      const { rows, unreadable } = readRows(schema, await database.table(table).toArray())
      expect([table, unreadable, rows.length]).toEqual([table, 0, sample.before[table]!.length])
    }
    await database.delete()
  })
})

it('has a sample of every release before the present one', () => {
  const versions = samples.map(({ version }) => version)
  const earlier = migrations.slice(0, -1).map(({ version }) => version)
  expect(earlier.filter((version) => !versions.includes(version))).toEqual([])
})
