import { describe, expect, it } from 'vitest'
import { reviewOf } from '../cross-year/testing.ts'
import type { Review } from '../report/review.ts'
import { siteOf } from '../store/comparisons.ts'
import { currentVersion, documentById } from '../store/documents.ts'
import { withFreshDatabase } from '../store/testing.ts'
import { keepReview } from './keep-review.ts'

const now = reviewOf('全区办理行政复议案件135件，同比增长15%。', 2024)
const lastYear = (count: number) => reviewOf(`全区办理行政复议案件${count}件。`, 2023)
const here = 'http://www.qingyanqu.gov.cn/2024.html'
const there = 'http://sfj.qingyanqu.gov.cn/2023.html'

const rulesOf = ({ findings }: Review) => findings.map(({ rule }) => rule)
async function storedOf(id: string) {
  const document = await documentById(id)
  const version = document && (await currentVersion(document))
  return { rules: rulesOf(version!.review), share: document!.repeatedShare, version: version! }
}

describe('keepReview', () => {
  withFreshDatabase()

  it('holds a report against the one of the year before, whichever comes first', async () => {
    const alone = await keepReview(here, now)
    expect(rulesOf(alone.review)).toEqual([])
    const older = await keepReview(there, lastYear(120))
    expect(older.alsoChanged).toEqual([alone.document.id])
    const stored = await storedOf(alone.document.id)
    expect(stored.rules).toEqual(['last-year-growth'])
    expect(stored.version.comparison?.earlier).toMatchObject({
      documentId: older.document.id,
      url: there,
    })
    expect(stored.share).toBeGreaterThanOrEqual(0)
    expect(rulesOf((await keepReview(here, now)).review)).toEqual(['last-year-growth'])
  })

  it('looks again when last year’s report changes', async () => {
    const { document } = await keepReview(here, now)
    await keepReview(there, lastYear(120))
    // (135-117)/117 = 15.38%: as the report says, cut off.
    await keepReview(there, lastYear(117))
    expect((await storedOf(document.id)).rules).toEqual([])
    await keepReview(there, lastYear(110))
    expect((await storedOf(document.id)).rules).toEqual(['last-year-growth'])
  })

  it.each<[string, string, Review]>([
    ['another site', 'http://www.other.gov.cn/2023.html', lastYear(120)],
    [
      'another body',
      there,
      { ...lastYear(120), identity: { ...lastYear(120).identity, issuer: '云溪市人民政府' } },
    ],
    [
      'two years before',
      there,
      { ...lastYear(120), identity: { ...lastYear(120).identity, year: 2022 } },
    ],
    [
      'another kind of report',
      there,
      { ...lastYear(120), recognition: { ...lastYear(120).recognition, standard: 'other' } },
    ],
    [
      'only a file',
      there,
      { ...lastYear(120), recognition: { ...lastYear(120).recognition, attachmentOnly: true } },
    ],
  ])('does not use %s', async (_, url, review) => {
    await keepReview(url, review)
    const { document } = await keepReview(here, now)
    expect((await storedOf(document.id)).version.comparison).toBeUndefined()
  })
})

describe('siteOf', () => {
  it.each([
    ['http://www.qingyanqu.gov.cn/x', 'qingyanqu.gov.cn'],
    ['https://sfj.qingyanqu.gov.cn', 'qingyanqu.gov.cn'],
    ['http://a.b.example.com/', 'example.com'],
    ['http://10.1.2.3:8080/x', '10.1.2.3'],
    ['no address', 'no address'],
  ])('%s', (address, site) => {
    expect(siteOf(address)).toBe(site)
  })
})
