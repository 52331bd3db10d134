import { describe, expect, it } from 'vitest'
import { reviewOf } from '../report/testing.ts'
import { database } from './database.ts'
import {
  allDocuments,
  currentVersion,
  documentById,
  documentsAt,
  markReviewed,
  recordReview,
  versionOf,
} from './documents.ts'
import { withFreshDatabase } from './testing.ts'

const url = 'http://www.qingyan.gov.cn/a.html'
const year2025 = () => {
  const { identity } = reviewOf()
  return reviewOf({
    identity: { ...identity, year: 2025 },
    article: { text: '另一年', blocks: [] },
  })
}

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
    const changed = await recordReview(url, reviewOf({ article: { text: '改了', blocks: [] } }))
    expect(await database().versions.count()).toBe(2)
    expect(changed.id).toBe(first.id)
    expect((await currentVersion(changed))?.review.article.text).toBe('改了')
    const old = await versionOf(first.id, changed.reviewedSha256 ?? '')
    expect(old?.review.article.text).toBe(reviewOf().article.text)
  })

  it('takes next year’s report at the same address for another document', async () => {
    const first = await recordReview(url, reviewOf())
    const next = await recordReview(url, year2025())
    expect(next.id).not.toBe(first.id)
    const { rows } = await documentsAt(first.addressKey)
    expect(rows.map((row) => row.year).sort()).toEqual([2024, 2025])
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
