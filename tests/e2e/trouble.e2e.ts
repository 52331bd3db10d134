import type { CDPSession, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { tabIdOf } from '../../scripts/extension/tab.ts'
import { TestBrowser } from './harness/browser.ts'
import { fillDisk } from './harness/disk.ts'
import { openReport } from './harness/panel.ts'

/** What goes wrong around the extension: the person sees what happened and what to do, and nothing typed is lost. */
let browser: TestBrowser
let page: Page
let panel: Page

beforeEach(async () => {
  browser = await TestBrowser.open()
  ;({ page, panel } = await openReport(browser))
})
afterEach(() => browser.close())

const box = () => panel.getByRole('textbox', { name: '批注' })
const notes = () => rowsOf(browser, 'annotations')

async function beginNote(words: string): Promise<void> {
  await panel.getByRole('tab', { name: /批注/ }).click()
  await panel.getByRole('button', { name: '对整页写批注' }).click()
  await box().fill(words)
}

async function storageOf(target: Page) {
  const session = await browser.context.newCDPSession(target)
  const origin = `chrome-extension://${browser.extensionId}`
  return (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) })
}

it('keeps what was typed when the disk is full, says so, and saves once there is room', async () => {
  await beginNote('写满之前')
  await fillDisk(panel, true)
  await box().fill('磁盘满时写的批注')
  await panel.keyboard.press('Control+Enter')
  await expect.poll(() => panel.locator('body').innerText()).toContain('磁盘空间已满')
  expect(await box().inputValue()).toBe('磁盘满时写的批注')
  expect(await notes()).toEqual([])
  await fillDisk(panel, false)
  await box().press('Control+Enter')
  await expect
    .poll(async () => (await notes()).map(({ comment }) => comment))
    .toEqual(['磁盘满时写的批注'])
})

it('warns while there is still a little room', async () => {
  const quota = await storageOf(panel)
  const { usage } = await panel.evaluate(() => navigator.storage.estimate())
  await quota((usage ?? 0) + 40 * 1024 * 1024)
  await panel.reload()
  await expect
    .poll(() => panel.getByRole('alert').innerText())
    .toMatch(/磁盘可用空间只剩 (39|40) MB/)
})

it('says that a newer version has taken the database over', async () => {
  await beginNote('写到一半')
  await expect.poll(async () => (await rowsOf(browser, 'drafts'))[0]?.comment).toBe('写到一半')
  const other = await browser.context.newPage()
  await other.goto(`chrome-extension://${browser.extensionId}/privacy.html`)
  await other.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('heyue', 99_990)
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => done(opening.result.close())
      }),
  )
  await expect.poll(() => panel.getByRole('alert').first().innerText()).toContain('更新到新版本')
  expect(await box().inputValue()).toBe('写到一半')
  await panel.getByRole('button', { name: '重新载入' }).click()
  await expect.poll(() => box().inputValue()).toBe('写到一半')
})

it('says that an old window keeps the database from being updated, and goes on when it is closed', async () => {
  const other = await browser.context.newPage()
  await other.goto(`chrome-extension://${browser.extensionId}/privacy.html`)
  await panel.goto('about:blank')
  // A connection of an older release, which does not know how to let go.
  await other.evaluate(
    () =>
      new Promise((done, failed) => {
        // Both asked for in one go: nobody can open the new one in between.
        indexedDB.deleteDatabase('heyue')
        const opening = indexedDB.open('heyue', 1)
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('documents', { keyPath: 'id' })
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result })
          done(null)
        }
        opening.onerror = () => failed(opening.error)
      }),
  )
  await panel.goto(
    `chrome-extension://${browser.extensionId}/sidepanel.html?tabId=${await tabIdOf(browser, page)}`,
  )
  await expect.poll(() => panel.getByRole('alert').first().innerText()).toContain('旧版本')
  await other.close()
  await expect.poll(() => panel.getByRole('alert').count()).toBe(0)
})

/** Ends the service worker as the browser does when it has been idle, and waits until it is gone. */
async function endWorker(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
}

it('goes on when the background was ended while idle', async () => {
  const session = await browser.context.newCDPSession(panel)
  await panel.locator('[data-finding]').first().waitFor()
  await endWorker(session)
  await panel.keyboard.press('j')
  await panel.locator('[data-finding][data-current]').waitFor()
  await panel.keyboard.press('c')
  await expect
    .poll(() => panel.locator('[data-finding][data-current]').innerText())
    .toContain('已确认')
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.keys()].includes('heyue-decided')), {
      timeout: 10_000,
    })
    .toBe(true)
})

it('goes on when the background was ended in the middle of a review', {
  timeout: 120_000,
}, async () => {
  const session = await browser.context.newCDPSession(panel)
  const tabId = await tabIdOf(browser, page)
  for (const delay of [0, 20, 50, 100, 200, 400]) {
    const reloading = page.reload({ waitUntil: 'commit' })
    await page.waitForTimeout(delay)
    await endWorker(session)
    await reloading
    await expect
      .poll(
        () =>
          page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('heyue-'))),
        { timeout: 15_000 },
      )
      .toBe(true)
  }
  // The worker the test knows is gone; the panel asks the one that has come in its place.
  const badge = () => panel.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId)
  await expect.poll(async () => Number(await badge())).toBeGreaterThan(0)
})
