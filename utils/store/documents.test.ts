import { describe, expect, it } from 'vitest'
import { reviewOf } from '../report/testing.ts'
import { startCoding } from './codings.ts'
import { database } from './database.ts'
import { decide } from './decisions.ts'
import {
  allDocuments,
  currentVersion,
  documentById,
  documentsAt,
  markReviewed,
  recordReview,
  sumUp,
  versionOf,
} from './documents.ts'
import { beginDraft } from './drafts.ts'
import { withFreshDatabase } from './testing.ts'

const url = 'http://www.qingyan.gov.cn/a.html'
const ofYear = (year: number | null) => {
  const { identity } = reviewOf()
  return reviewOf({
    identity: { ...identity, year },
    article: { text: `正文：${year}`, blocks: [] },
  })
}
const changedText = () => reviewOf({ article: { text: '改了', blocks: [] } })

describe('recordReview', () => {
  withFreshDatabase()

  it('knows a document again by any address of the page', async () => {
    const first = await recordReview(url, reviewOf())
    const again = await recordReview('https://qingyan.gov.cn/a.html#zoom', reviewOf())
    expect(again.id).toBe(first.id)
    expect(again.firstSeenAt).toBe(first.firstSeenAt)
    expect((await allDocuments()).rows).toHaveLength(1)
  })

  it('keeps the versions that somebody worked on, one per text', async () => {
    const first = await recordReview(url, reviewOf())
    await recordReview(url, reviewOf({ article: { text: '还没有人看过', blocks: [] } }))
    await recordReview(url, reviewOf())
    expect(await database().versions.count()).toBe(1)
    await markReviewed(first.id, true, '林')
    const changed = await recordReview(url, changedText())
    expect(await database().versions.count()).toBe(2)
    expect(changed.id).toBe(first.id)
    expect((await currentVersion(changed))?.review.article.text).toBe('改了')
    const old = await versionOf(first.id, changed.reviewedSha256 ?? '')
    expect(old?.review.article.text).toBe(reviewOf().article.text)
  })

  it('takes next year’s report at the same address for another document', async () => {
    const first = await recordReview(url, reviewOf())
    const next = await recordReview(url, ofYear(2025))
    expect(next.id).not.toBe(first.id)
    const { rows } = await documentsAt(first.addressKey)
    expect(rows.map((row) => row.year).sort()).toEqual([2024, 2025])
  })

  it('keeps the version that somebody coding apart decided on', async () => {
    const { id, textSha256 } = await recordReview(url, reviewOf())
    await startCoding(id, ['林', '周'], '林')
    const said = { rule: 'missing', message: '', reason: null, remark: '', textSha256 }
    await decide({
      ...said,
      documentId: id,
      findingId: 'f',
      decision: 'confirmed',
      reviewer: '林',
    })
    await recordReview(url, changedText())
    expect(await versionOf(id, textSha256)).not.toBeNull()
  })

  it('keeps the version on which a note was begun', async () => {
    const { id, textSha256 } = await recordReview(url, reviewOf())
    const anchor = { kind: 'page' as const, report: { issuer: null, year: 2024 } }
    const words = { quote: null, comment: '写到一半', labels: [] }
    await beginDraft({ key: `new:${id}`, documentId: id, anchor, textSha256, ...words })
    await recordReview(url, changedText())
    expect(await versionOf(id, textSha256)).not.toBeNull()
  })

  it('tells next year’s report from one that was once read without its year', async () => {
    const first = await recordReview(url, reviewOf())
    const unsure = await recordReview(url, ofYear(null))
    expect(unsure).toMatchObject({ id: first.id, year: 2024 })
    expect((await recordReview(url, ofYear(2025))).id).not.toBe(first.id)
  })

  it('takes a page read without its year for the report seen last at its address', async () => {
    const { addressKey } = await recordReview(url, reviewOf())
    const [document] = (await documentsAt(addressKey)).rows
    const earlier = { ...document!, id: '0', year: 2023, capturedAt: '2024-03-01T00:00:00.000Z' }
    const later = { ...document!, id: '1', capturedAt: '2025-03-01T00:00:00.000Z' }
    await database().documents.clear()
    await database().documents.bulkPut([earlier, later])
    expect(await recordReview(url, ofYear(null))).toMatchObject({ id: '1', year: 2024 })
  })

  it('keeps the reviewed mark over a re-run and counts rows it cannot read', async () => {
    const { id } = await recordReview(url, reviewOf())
    await markReviewed(id, true, '林')
    await recordReview(url, reviewOf())
    expect((await documentById(id))?.reviewer).toBe('林')
    await database().documents.put({ id: 'broken', addressKey: 'x', capturedAt: 'yesterday' })
    expect((await allDocuments()).unreadable).toBe(1)
    expect(await database().documents.count()).toBe(2)
  })
})

describe('sumUp', () => {
  withFreshDatabase()

  it('sums up the text a document shows now, whatever it showed when it was read', async () => {
    const { id } = await recordReview(url, reviewOf())
    await markReviewed(id, true, '林')
    await database().documents.update(id, { summary: undefined })
    const listed = await documentById(id)
    await sumUp([listed!])
    const earlier = (await documentById(id))?.summary
    expect(earlier).toBeDefined()
    const { summary } = await recordReview(url, { ...changedText(), timeliness: 'late' })
    expect(summary).not.toEqual(earlier)
    await sumUp([listed!])
    expect((await documentById(id))?.summary).toEqual(summary)
  })
})
