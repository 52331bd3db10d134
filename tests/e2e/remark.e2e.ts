import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { historyDifferences } from './harness/durability.ts'
import { goTo, openPanel, openReport } from './harness/panel.ts'

/** A remark beside a decision is kept as it is typed; the tests build on one another. */
let browser: TestBrowser
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open({ viewport: { width: 360, height: 800 } })
  ;({ panel } = await openReport(browser))
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const first = () => panel.locator('[data-finding]').first()
const field = () => first().getByRole('textbox', { name: /^补充说明/ })
const remarks = async () => (await rowsOf(browser, 'decisions')).map(({ remark }) => remark)

async function toFindings(): Promise<void> {
  await panel.bringToFront()
  await panel.getByRole('tab', { name: /待看/ }).click()
  await goTo(first())
}

it('is there after the browser was killed in the middle of it', async () => {
  await toFindings()
  await panel.keyboard.press('c')
  await field().click()
  await panel.keyboard.type('见附表二')
  expect(await field().inputValue()).toBe('见附表二')
  await expect.poll(remarks).toEqual(['见附表二'])
  expect(await field().evaluate((input) => input === document.activeElement)).toBe(true)
  await browser.kill()
  await browser.startAgain()
  expect(await remarks()).toEqual(['见附表二'])
  expect(await historyDifferences(browser)).toEqual([])
  panel = await openPanel(browser, await browser.visit(addressOf(samplePage('jiaotong'))))
  await toFindings()
  expect(await field().inputValue()).toBe('见附表二')
})

it('is taken back by one key for a whole stay in the field', async () => {
  await field().click()
  await field().press('End')
  await panel.keyboard.type('，另行核实', { delay: 15 })
  await field().press('Enter')
  await expect.poll(remarks).toEqual(['见附表二，另行核实'])
  await panel.keyboard.press('u')
  await expect.poll(() => field().inputValue()).toBe('见附表二')
  expect(await remarks()).toEqual(['见附表二'])
})

it('goes on from key to key with the caret where it is', async () => {
  await field().click()
  await field().press('Home')
  await panel.keyboard.type('请看：', { delay: 40 })
  await field().blur()
  await expect.poll(remarks).toEqual(['请看：见附表二'])
})

it('is kept as it is typed in the workspace too, and outlives a choice made for many at once', async () => {
  const workspace = await browser.context.newPage()
  await workspace.setViewportSize({ width: 1280, height: 800 })
  const [{ id } = {}] = await rowsOf(browser, 'documents')
  const dashboard = `chrome-extension://${browser.extensionId}/dashboard.html`
  await workspace.goto(`${dashboard}#/documents/${id}`)
  const there = workspace.getByRole('textbox', { name: /^补充说明/ })
  await there.click()
  await there.press('End')
  await workspace.keyboard.type('。', { delay: 20 })
  await expect.poll(remarks).toEqual(['请看：见附表二。'])
  await workspace.goto(`${dashboard}#/findings`)
  await workspace.getByRole('checkbox', { name: '全选' }).check()
  await workspace.getByRole('button', { name: '存疑', exact: true }).click()
  const said = async () => (await rowsOf(browser, 'decisions')).map(({ decision }) => decision)
  await expect.poll(async () => (await said()).length).toBeGreaterThan(1)
  expect(new Set(await said())).toEqual(new Set(['cannot-tell']))
  expect((await remarks()).filter(Boolean)).toEqual(['请看：见附表二。'])
})
