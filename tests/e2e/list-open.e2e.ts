import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { openReport } from './harness/panel.ts'

/** What a list of addresses says of each report: how much is left to decide, and not how much was found once. */
let browser: TestBrowser
let workspace: Page
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open({ viewport: { width: 1280, height: 800 } })
  workspace = await browser.context.newPage()
  await workspace.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/queue`)
  await workspace.getByRole('button', { name: '添加网址名单' }).first().click()
  const list = ['jiaotong', 'heting'].map((name) => addressOf(samplePage(name)))
  await workspace.getByLabel('网址', { exact: true }).fill(list.join('\n'))
  await workspace.getByRole('dialog').getByRole('button', { name: /开始/ }).last().click()
  await workspace.locator('tr[data-state="done"]').nth(1).waitFor({ timeout: 20_000 })
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const cells = () => workspace.locator('[data-to-look-at]').allInnerTexts()

it('is all there is at first, then what is open with the total behind it', async () => {
  await expect.poll(cells).toEqual([expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)])
  const [all, other] = (await cells()).map(Number) as [number, number]
  ;({ panel } = await openReport(browser))
  for (const key of ['c', 'x']) {
    await panel.keyboard.press('j')
    await panel.keyboard.press(key)
  }
  await expect.poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(2)
  await workspace.bringToFront()
  await expect.poll(cells).toEqual([`${all - 2} / ${all}`, String(other)])
  // What the toolbar and the panel call open, the list calls open.
  const open = panel.getByRole('tab', { name: /待看/ }).locator('b')
  expect(await open.innerText()).toBe(String(all - 2))
})

it('goes back when a decision is taken back', async () => {
  const [before] = await cells()
  const [open, all] = before!.split(' / ').map(Number) as [number, number]
  await panel.bringToFront()
  await panel.keyboard.press('u')
  await expect.poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(1)
  await workspace.bringToFront()
  await expect.poll(async () => (await cells())[0]).toBe(`${open + 1} / ${all}`)
})
