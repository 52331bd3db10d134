import { expect, it } from 'vitest'
import { history } from '../../utils/exports/grains/history.ts'
import { fromCsv } from '../../utils/exports/testing.ts'
import { reviewOf } from '../../utils/report/testing.ts'
import { addNote, editNote } from '../../utils/store/annotations.ts'
import { sayDone, startCoding } from '../../utils/store/codings.ts'
import { recordReview } from '../../utils/store/documents.ts'
import { changeSettings } from '../../utils/store/settings.ts'
import { withFreshDatabase } from '../../utils/store/testing.ts'
import type { ExportScope } from '../../utils/store/transfer/export-entries.ts'
import { packed } from './packed.ts'
import { PartReader } from './read-part.ts'

withFreshDatabase()

const everything: ExportScope = { documents: null, notes: null }
const anchor = { kind: 'page' as const, report: { issuer: null, year: 2024 } }
const reader = (scope: ExportScope) =>
  new PartReader({ scope, context: { toolVersion: '0', offsetMinutes: 0 } })

/** Words of the notes that the history of a scope quotes. */
async function quoted(scope: ExportScope): Promise<string[]> {
  const { bytes, next } = await reader(scope).read({ what: 'history', above: null })
  expect(next).toBeNull()
  const { rows } = fromCsv(history.head + new TextDecoder().decode(bytes))
  return rows.flatMap(({ table, after }) =>
    table === 'annotations' ? [String(JSON.parse(after!).comment)] : [],
  )
}

async function noted(address: string, comment: string, reviewer: string) {
  const { id, textSha256 } = await recordReview(address, reviewOf())
  const draft = { key: `new:${id}`, documentId: id, anchor, quote: null, comment, labels: [] }
  const savedAt = new Date().toISOString()
  return addNote({ ...draft, savedAt }, textSha256, reviewer)
}

it('keeps the history to the documents or notes that were chosen', async () => {
  const first = await noted('http://a.gov.cn/1', '甲', '林')
  const second = await noted('http://b.gov.cn/2', '乙', '林')
  await editNote(second, { comment: '丙', labels: [] }, '林')
  expect(await quoted(everything)).toEqual(['甲', '乙', '丙'])
  expect(await quoted({ documents: [first.documentId], notes: null })).toEqual(['甲'])
  expect(await quoted({ documents: null, notes: [second.id] })).toEqual(['乙', '丙'])
  expect(await quoted({ documents: [], notes: null })).toEqual([])
})

it('does not quote what the other of two coders wrote until both are done', async () => {
  const { documentId } = await noted('http://a.gov.cn/1', '林的', '林')
  await startCoding(documentId, ['林', '周'], '林')
  await noted('http://a.gov.cn/1', '周的', '周')
  await changeSettings({ reviewer: '林' })
  expect(await quoted(everything)).toEqual(['林的'])
  for (const coder of ['林', '周']) await sayDone(documentId, coder, true)
  expect(await quoted(everything)).toEqual(['林的', '周的'])
})

it('answers documents in their order, and the rows of those asked for', async () => {
  const later = await noted('http://b.gov.cn/2', '乙', '林')
  const earlier = await noted('http://a.gov.cn/1', '甲', '林')
  const all = reader(everything)
  expect(await all.order()).toEqual([earlier.documentId, later.documentId])
  const wish = { what: 'table', grain: 'notes', documents: [later.documentId] } as const
  const { bytes, rows } = await all.read({ ...wish, documents: [...wish.documents] })
  expect(rows).toBe(1)
  expect(new TextDecoder().decode(bytes)).toContain('乙')
})

it('puts bytes into the buffer given where they fit, and into a larger one where not', () => {
  const given = new ArrayBuffer(4)
  expect(packed(Uint8Array.of(1, 2, 3), given)).toEqual(Uint8Array.of(1, 2, 3))
  expect(packed(Uint8Array.of(1, 2, 3), given).buffer).toBe(given)
  const large = packed(new Uint8Array(5).fill(7), given)
  expect([large.length, large[4], large.buffer === given]).toEqual([5, 7, false])
})
