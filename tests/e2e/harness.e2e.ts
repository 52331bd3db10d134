import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { openPanelPage, SidePanel } from '../../scripts/extension/panel.ts'
import { reviewAt, rowsOf } from '../../scripts/extension/stored.ts'
import { badgeText, tabIdOf } from '../../scripts/extension/tab.ts'
import { TestBrowser } from './harness/browser.ts'
import { serialise } from './harness/page.ts'

/** The tests of the tests: what the harness promises to see, it sees. */
let browser: TestBrowser
const qingyan = samplePage('qingyan')

beforeAll(async () => {
  browser = await TestBrowser.open()
})
afterAll(() => browser.close())

it('reaches the sample portal under its own names, and the service worker', async () => {
  const page = await browser.visit(addressOf(qingyan))
  expect(await page.evaluate(() => [location.hostname, document.title])).toEqual([
    qingyan.host,
    `${qingyan.title}-青砚区人民政府`,
  ])
  const title = await browser.worker.evaluate(() => chrome.runtime.getManifest().default_locale)
  expect(title).toBe('zh_CN')
  await page.close()
})

it('sees a change of a single attribute in the serialised page', async () => {
  const page = await browser.visit(addressOf(qingyan))
  const before = await serialise(page)
  expect(await serialise(page)).toBe(before)
  await page.evaluate(() => document.querySelector('.TRS_Editor p')?.setAttribute('data-x', ''))
  expect(await serialise(page)).not.toBe(before)
  await page.close()
})

it('opens the real side panel and looks into it', async () => {
  const page = await browser.visit(addressOf(qingyan))
  const panel = await SidePanel.open(browser, page)
  const heading = () => panel.evaluate<string>('document.body.innerText')
  await expect.poll(heading, { timeout: 10_000 }).toContain(qingyan.title)
  expect(await panel.evaluate('innerWidth < 600')).toBe(true)
  await page.close()
})

it('opens the panel of a page as an ordinary tab', async () => {
  const page = await browser.visit(addressOf(qingyan))
  const panel = await openPanelPage(browser, page)
  await panel.getByText(qingyan.title).first().waitFor()
  await panel.close()
  await page.close()
})

it('keeps the profile over a restart', async () => {
  const page = await browser.visit(addressOf(qingyan))
  await expect.poll(() => reviewAt(browser, page.url())).not.toBeNull()
  const tabId = await tabIdOf(browser, page)
  await expect.poll(() => badgeText(browser, tabId)).not.toBe('')
  const before = await rowsOf(browser, 'documents')
  await browser.restart()
  expect(await rowsOf(browser, 'documents')).toEqual(before)
})

// Last, because it leaves problems behind on purpose.
it('collects console errors and uncaught exceptions of page, content script and service worker', async () => {
  const page = await browser.visit(addressOf(qingyan))
  const tabId = await tabIdOf(browser, page)
  await expect.poll(() => badgeText(browser, tabId)).not.toBe('')
  expect(browser.problems).toEqual([])
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('from the page'))))
  await browser.worker.evaluate(async (tab) => {
    const func = () => {
      setTimeout(() => {
        throw new Error('from a content script')
      })
    }
    await chrome.scripting.executeScript({ target: { tabId: tab }, func })
    setTimeout(() => {
      throw new Error('from the service worker')
    })
  }, tabId)
  for (const place of ['the page', 'a content script', 'the service worker']) {
    await expect.poll(() => browser.problems.join('\n')).toContain(`from ${place}`)
  }
})
