import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, pages, type SamplePage } from '../../portal/pages.ts'
import { reviewAt } from '../../scripts/extension/stored.ts'
import { badgeText, tabIdOf } from '../../scripts/extension/tab.ts'
import { TestBrowser } from './harness/browser.ts'
import { differences, paintDifferences } from './harness/expectations.ts'
import { hasReader, paintedPlaces, serialise, settled } from './harness/page.ts'
import { plainDoms } from './harness/plain.ts'

/** Long enough for the reader to have followed the last change of the page's own scripts. */
const rest = 800

let browser: TestBrowser
let plain: Map<string, string>
const settle = (page: SamplePage) => (page.settlesAfterMs ?? 0) + rest

beforeAll(async () => {
  browser = await TestBrowser.open()
  const visits = pages.map((page) => ({ address: addressOf(page), settle: settle(page) }))
  plain = await plainDoms(browser.portal.port, visits)
})
afterAll(() => browser.close())

const reports = pages
  .filter(({ kind }) => kind === 'report')
  .map((page) => [page.id, page] as const)
const others = pages.filter(({ kind }) => kind !== 'report').map((page) => [page.id, page] as const)

describe.each(reports)('report %s', (_, page) => {
  it('is found, says what a careful reader finds, and leaves the page as it was', async () => {
    const tab = await browser.visit(addressOf(page))
    const tabId = await tabIdOf(browser, tab)
    await expect
      .poll(() => badgeText(browser, tabId), { timeout: 10_000 })
      .toMatch(/^(\d+\+?|[✓…])$/)
    await settled(tab, settle(page))
    const review = () => reviewAt(browser, tab.url())
    await expect.poll(async () => (await review())?.recognition.isReport).toBe(true)
    await expect.poll(async () => differences(page, (await review())!)).toEqual([])
    await expect.poll(async () => paintDifferences(page, await paintedPlaces(tab))).toEqual([])
    expect.soft(await serialise(tab)).toBe(plain.get(tab.url()))
    expect(browser.problems).toEqual([])
    await tab.close()
  })
})

describe.each(others)('page %s', (_, page) => {
  it('gets nothing but the gate', async () => {
    const tab = await browser.visit(addressOf(page))
    const tabId = await tabIdOf(browser, tab)
    await settled(tab, rest)
    expect(await hasReader(browser, tabId)).toBe(false)
    expect(await badgeText(browser, tabId)).toBe('')
    expect(await paintedPlaces(tab)).toEqual([])
    expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    expect(await serialise(tab)).toBe(plain.get(addressOf(page)))
    expect(browser.problems).toEqual([])
    await tab.close()
  })
})
