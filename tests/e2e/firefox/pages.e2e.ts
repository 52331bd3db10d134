import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, pages, type SamplePage } from '../../../portal/pages.ts'
import type { Review } from '../../../utils/report/review.ts'
import { differences, paintDifferences } from '../harness/expectations.ts'
import { Firefox } from './firefox.ts'
import { paintedPlaces, rowsOf, serialise, settled } from './in-page.ts'

const rest = 1_000
const settle = (page: SamplePage) => settled(firefox, (page.settlesAfterMs ?? 0) + rest)

/**
 * The page as written out. A page that fits a frame to its text when the frame has loaded measures it before or after it
 * was laid out, with an extension or without: that height is the page's own.
 */
const written = async (browser: Firefox) =>
  (await serialise(browser)).replace(/(<iframe [^>]*style="height: )\d+px/g, '$1')

let firefox: Firefox
let pageTab: string
let ownTab: string
/** The DOM of every page before the extension was there. */
const plain = new Map<string, string>()

beforeAll(async () => {
  firefox = await Firefox.open()
  for (const page of pages) {
    await firefox.visit(addressOf(page))
    await settle(page)
    plain.set(page.id, await written(firefox))
  }
  await firefox.install()
  pageTab = await firefox.handle()
  ownTab = await firefox.newTab()
  await firefox.visitOwn('sidepanel.html')
}, 120_000)
afterAll(() => firefox.close())

async function reviewAt(address: string): Promise<Review | null> {
  await firefox.goTo(ownTab)
  const document = (await rowsOf(firefox, 'documents')).find(({ url }) => url === address)
  const versions = await rowsOf(firefox, 'versions')
  const version = versions.find(({ textSha256 }) => textSha256 === document?.textSha256)
  return (version?.review as Review | undefined) ?? null
}

async function visit(page: SamplePage): Promise<void> {
  await firefox.goTo(pageTab)
  await firefox.visit(addressOf(page))
  await settle(page)
}

const of = (report: boolean) =>
  pages.filter(({ kind }) => (kind === 'report') === report).map((page) => [page.id, page] as const)

describe.each(of(true))('report %s in Firefox', (_, page) => {
  it('is found, says what a careful reader finds, and leaves the page as it was', async () => {
    await visit(page)
    await expect.poll(async () => paintDifferences(page, await paintedPlaces(firefox))).toEqual([])
    expect.soft(await written(firefox)).toBe(plain.get(page.id))
    await expect.poll(() => reviewAt(addressOf(page))).not.toBeNull()
    await expect.poll(async () => differences(page, (await reviewAt(addressOf(page)))!)).toEqual([])
  })
})

describe.each(of(false))('page %s in Firefox', (_, page) => {
  it('gets nothing but the gate', async () => {
    await visit(page)
    expect(await paintedPlaces(firefox)).toEqual([])
    expect(await firefox.run('return document.adoptedStyleSheets.length')).toBe(0)
    expect(await written(firefox)).toBe(plain.get(page.id))
  })
})
