import { expect, it } from 'vitest'
import { reviewOf } from '../../report/testing.ts'
import { addNote } from '../annotations.ts'
import { sayDone, startCoding } from '../codings.ts'
import { recordReview } from '../documents.ts'
import { changeSettings } from '../settings.ts'
import { withFreshDatabase } from '../testing.ts'
import { exportParts, scopedDocuments } from './export-entries.ts'

withFreshDatabase()

const scope = { documents: null, notes: null }

async function exportedReviewers(): Promise<string[]> {
  const reviewers: string[] = []
  for await (const { entries } of exportParts(await scopedDocuments(scope), scope, false)) {
    reviewers.push(...entries.flatMap(({ notes }) => notes.map(({ reviewer }) => reviewer)))
  }
  return reviewers.sort()
}

it('leaves the other coder’s notes out of tables until both are done', async () => {
  const { id, textSha256 } = await recordReview('http://a.gov.cn/', reviewOf())
  await startCoding(id, ['林', '周'], '林')
  const anchor = { kind: 'page' as const, report: { issuer: null, year: 2024 } }
  const draft = { key: `new:${id}`, documentId: id, anchor, quote: null, comment: '偏短' }
  for (const reviewer of ['林', '周']) {
    await addNote({ ...draft, labels: [], savedAt: new Date().toISOString() }, textSha256, reviewer)
  }
  await changeSettings({ reviewer: '林' })
  expect(await exportedReviewers()).toEqual(['林'])
  await sayDone(id, '林', true)
  await sayDone(id, '周', true)
  expect(await exportedReviewers()).toEqual(['周', '林'])
})
