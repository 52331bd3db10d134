import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { goTo, openReport } from './harness/panel.ts'
import { violations } from './harness/violations.ts'

/** A coder does not go on: the lead ends the coding, and nothing of either is lost; the tests build on one another. */
let browser: TestBrowser
let panel: Page
let workspace: Page

beforeAll(async () => {
  browser = await TestBrowser.open({ viewport: { width: 1280, height: 900 } })
  ;({ panel } = await openReport(browser))
  workspace = await browser.context.newPage()
  await workspace.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/coders`)
  await workspace.getByRole('combobox', { name: '报告' }).click()
  await workspace.getByRole('option').first().click()
  await workspace.getByRole('combobox', { name: '编码人一' }).fill('林')
  await workspace.getByRole('combobox', { name: '编码人二' }).fill('周')
  await workspace.keyboard.press('Escape')
  await workspace.getByRole('button', { name: '开始双人编码' }).click()
  await workspace.getByRole('table').getByRole('link').click()
  await panel.bringToFront()
  await panel.getByRole('button', { name: '我是林' }).click()
  await goTo(panel.locator('[data-finding]').first())
  await panel.keyboard.press('c')
  await panel.locator('[data-finding]').first().getByText('已确认').waitFor()
  await panel.getByRole('button', { name: '我已完成' }).click()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const coding = async () => (await rowsOf(browser, 'codings'))[0]!
const end = () => workspace.getByRole('button', { name: '提前结束编码' })
const dialog = () => workspace.getByRole('dialog')

it('tells a coder who is done why a further decision is not kept', async () => {
  await goTo(panel.locator('[data-finding]').nth(1))
  await panel.keyboard.press('x')
  await panel.getByText('请先点“我还要改”').waitFor()
  expect(await rowsOf(browser, 'coderDecisions')).toHaveLength(1)
})

it('is asked first, and told who is not done and what becomes of their work', async () => {
  await workspace.bringToFront()
  await end().click()
  await dialog()
    .getByText(/^周还没有完成/)
    .waitFor()
  expect(await violations(workspace)).toEqual([])
  await dialog().getByRole('button', { name: '取消' }).click()
  await dialog().waitFor({ state: 'detached' })
  expect((await coding()).ended).toBeUndefined()
})

it('ends it: what there is stands side by side, and no agreement is counted on half of it', async () => {
  await end().click()
  await dialog().getByRole('button', { name: '提前结束', exact: true }).click()
  await workspace.locator('[data-pair]').getByText('未决定').waitFor()
  await workspace.getByText(/提前结束了编码，周没有完成/).waitFor()
  expect(await workspace.getByText('Krippendorff').count()).toBe(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await workspace.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft([colorScheme, ...(await violations(workspace))]).toEqual([colorScheme])
  }
  await panel.getByText('编码已提前结束').waitFor()
})

it('is reopened as long as nothing was settled, and goes on apart', async () => {
  await workspace.getByRole('button', { name: '重新打开编码' }).click()
  await end().waitFor()
  await panel.getByText('正在等对方').waitFor()
  expect(await coding()).toMatchObject({ firstDoneAt: expect.any(String), secondDoneAt: null })
  expect((await coding()).ended).toBeUndefined()
})

it('is settled by what one said, and then cannot be reopened', async () => {
  await end().click()
  await dialog().getByRole('button', { name: '提前结束', exact: true }).click()
  await workspace.locator('[data-pair]').getByRole('button', { name: '采用林的' }).click()
  await expect
    .poll(async () => (await rowsOf(browser, 'decisions')).map(({ decision }) => decision))
    .toEqual(['confirmed'])
  await workspace.getByRole('button', { name: '重新打开编码' }).waitFor({ state: 'detached' })
  await workspace.getByRole('button', { name: '全部定稿' }).click()
  await expect.poll(async () => (await coding()).settledAt).toEqual(expect.any(String))
  expect(await rowsOf(browser, 'coderDecisions')).toHaveLength(1)
})
