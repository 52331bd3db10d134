import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { goTo, openReport } from './harness/panel.ts'

/** What somebody else who works on this machine has begun or said; the tests build on one another. */
let browser: TestBrowser
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open({ viewport: { width: 360, height: 800 } })
  ;({ panel } = await openReport(browser))
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const words = () => panel.getByRole('textbox', { name: '批注', exact: true })
const waiting = () => panel.locator('[data-unfinished]')

async function works(name: string): Promise<void> {
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitem', { name: '设置' }).click()
  const field = panel.getByRole('dialog').getByRole('textbox', { name: '姓名' })
  await field.fill(name)
  await field.press('Enter')
  await panel.getByRole('radio', { name, exact: true }).and(panel.locator(':checked')).waitFor()
  await panel.getByRole('button', { name: '完成', exact: true }).click()
  await panel.getByRole('dialog').waitFor({ state: 'detached' })
}

it('begun without a name stays open when a name is given', async () => {
  await panel.getByRole('tab', { name: /批注/ }).click()
  await panel.getByRole('button', { name: '对整页写批注' }).click()
  await words().fill('核对附表')
  await works('林')
  expect(await words().inputValue()).toBe('核对附表')
  await panel.getByRole('button', { name: '保存' }).click()
  await words().waitFor({ state: 'detached' })
  expect((await rowsOf(browser, 'annotations')).map(({ reviewer }) => reviewer)).toEqual(['林'])
})

it('is said to be theirs, and becomes another’s note only where they take it over', async () => {
  await panel.getByRole('button', { name: '对整页写批注' }).click()
  await words().fill('林写到一半')
  await works('周')
  await expect.poll(() => waiting().innerText()).toMatch(/^林 有一条没写完的批注\s+林写到一半/)
  expect(await words().count()).toBe(0)
  await waiting().getByRole('button', { name: '接着写' }).click()
  await expect.poll(() => words().inputValue()).toBe('林写到一半')
  expect(await waiting().count()).toBe(0)
  await words().fill('周写完了')
  await panel.getByRole('button', { name: '保存' }).click()
  await words().waitFor({ state: 'detached' })
  const notes = (await rowsOf(browser, 'annotations')).map((row) => [row.comment, row.reviewer])
  expect(notes).toContainEqual(['周写完了', '周'])
  expect(await rowsOf(browser, 'drafts')).toEqual([])
})

it('said beside their decision bears one’s own name, and the decision theirs', async () => {
  await panel.getByRole('tab', { name: /待看/ }).click()
  const card = panel.locator('[data-finding]').first()
  await goTo(card)
  await panel.keyboard.press('c')
  await expect.poll(() => card.innerText()).toMatch(/已确认\s+周/)
  await works('林')
  const remark = card.getByRole('textbox', { name: /^补充说明/ })
  await remark.fill('见附表二')
  await remark.blur()
  await expect.poll(() => card.innerText()).toMatch(/已确认\s+周[\s\S]*补充说明由 林 所写/)
  expect(await rowsOf(browser, 'decisions')).toMatchObject([
    { reviewer: '周', remark: '见附表二', remarkedBy: '林' },
  ])
})
