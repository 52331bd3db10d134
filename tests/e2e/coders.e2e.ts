import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { openNotes } from './harness/notes.ts'
import { goTo, openReport } from './harness/panel.ts'
import { undo, withOffer } from './harness/undo.ts'
import { violations } from './harness/violations.ts'

/** Two people code one report apart and settle what they differ on; the tests build on one another. */
let browser: TestBrowser
let panel: Page
let workspace: Page

beforeAll(async () => {
  browser = await TestBrowser.open({ viewport: { width: 1280, height: 900 } })
  ;({ panel } = await openReport(browser))
  const name = panel.getByRole('textbox', { name: '姓名' })
  await name.fill('林')
  await name.press('Enter')
  await name.waitFor({ state: 'detached' })
  workspace = await browser.context.newPage()
  await workspace.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/coders`)
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const apart = () => rowsOf(browser, 'coderDecisions')
const inForce = async () => (await rowsOf(browser, 'decisions')).map(({ decision }) => decision)

async function decideTwo(keys: [string, string]): Promise<void> {
  await panel.bringToFront()
  await panel.getByRole('tab', { name: /待看/ }).click()
  for (const [at, key] of keys.entries()) {
    await goTo(panel.locator('[data-finding]').nth(at))
    await panel.keyboard.press(key)
    await expect
      .poll(() => panel.locator('[data-finding]').nth(at).innerText())
      .toMatch(key === 'c' ? /已确认/ : /存疑/)
  }
}

async function note(label: string): Promise<void> {
  await panel.keyboard.press('n')
  await panel.getByRole('textbox', { name: '批注', exact: true }).fill(`批注：${label}`)
  await panel.getByText(label, { exact: true }).click()
  await panel.getByRole('button', { name: '保存' }).click()
  await openNotes(panel)
  await expect.poll(() => panel.locator('[data-note]').count()).toBe(1)
}

const done = async () => {
  await panel.getByRole('button', { name: '我已完成' }).click()
}

async function give(first: string, second: string): Promise<void> {
  await workspace.getByRole('combobox', { name: '报告' }).click()
  await workspace.getByRole('option').first().click()
  await workspace.getByRole('combobox', { name: '编码人一' }).fill(first)
  await workspace.getByRole('combobox', { name: '编码人二' }).fill(second)
  await workspace.keyboard.press('Escape')
  await workspace.getByRole('button', { name: '开始双人编码' }).click()
  await expect.poll(() => workspace.getByText('分别编码中').count()).toBe(1)
}

it('takes a report back that was given to the wrong people', async () => {
  await give('周', '孙')
  const link = workspace.getByRole('link', { name: samplePage('jiaotong').title })
  await link.click()
  await withOffer(workspace, () => workspace.getByRole('button', { name: '取消双人编码' }).click())
  await workspace.getByText('还没有双人编码的报告。').waitFor()
  await undo(workspace)
  await link.click()
  await workspace.getByRole('link', { name: '打开网页' }).waitFor()
  expect(await violations(workspace)).toEqual([])
})

it('asks in the panel which of the two works, and goes on by one press', async () => {
  await panel.bringToFront()
  await panel.getByRole('button', { name: '我是周' }).click()
  await panel.getByRole('button', { name: '我已完成' }).waitFor()
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab')
  await works('林')
  await panel.getByRole('button', { name: '我是孙' }).waitFor()
  expect(await violations(panel)).toEqual([])
  await workspace.bringToFront()
  await workspace.getByRole('button', { name: '取消双人编码' }).click()
  await panel.bringToFront()
  await expect.poll(() => panel.getByText('双人编码：').count()).toBe(0)
  await workspace.bringToFront()
})

it('gives a report to two coders', async () => {
  await give('林', '周')
  await panel.bringToFront()
  await expect.poll(() => panel.getByText('双人编码：林、周').count()).toBe(1)
})

const works = async (name: string) => {
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitem', { name: '设置' }).click()
  await panel.getByRole('radio', { name }).click()
  await panel.getByRole('button', { name: '完成', exact: true }).click()
  await panel.getByRole('dialog').waitFor({ state: 'detached' })
}

it('leaves to each what they have begun to write', async () => {
  const words = panel.getByRole('textbox', { name: '批注', exact: true })
  const begin = async () => {
    await panel.getByRole('tab', { name: /批注/ }).click()
    await panel.getByRole('button', { name: '对整页写批注' }).click()
  }
  await begin()
  await words.fill('林写到一半')
  await works('周')
  await expect.poll(() => words.count()).toBe(0)
  expect(await panel.getByText('林写到一半').count()).toBe(0)
  await begin()
  expect(await words.inputValue()).toBe('')
  await words.fill('周写到一半')
  await works('林')
  await expect.poll(() => words.inputValue()).toBe('林写到一半')
  await panel.getByRole('button', { name: '放弃' }).click()
  await works('周')
  await expect.poll(() => words.inputValue()).toBe('周写到一半')
  await panel.getByRole('button', { name: '放弃' }).click()
  await words.waitFor({ state: 'detached' })
  await works('林')
})

it('shows the second coder nothing of what the first did', async () => {
  await decideTwo(['c', 'c'])
  await note('亮点')
  await done()
  await expect.poll(() => panel.getByText('您已完成').count()).toBe(1)
  await works('周')
  await expect.poll(() => panel.locator('[data-note]').count()).toBe(0)
  await panel.getByRole('tab', { name: /待看/ }).click()
  await panel.locator('[data-finding]').first().waitFor()
  await expect.poll(() => panel.getByText('已确认').count()).toBe(0)
  expect(await apart()).toHaveLength(2)
  await workspace.bringToFront()
  await workspace.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/notes`)
  await workspace.getByRole('heading', { name: '批注', level: 2, exact: true }).waitFor()
  await expect.poll(() => workspace.getByText('正在载入').count()).toBe(0)
  expect(await workspace.getByText('批注：亮点').count()).toBe(0)
})

it('keeps what both decided on one finding, and shows it when both are done', async () => {
  await decideTwo(['c', 'x'])
  await note('数据存疑')
  expect(await inForce()).toEqual([])
  await done()
  await expect.poll(() => panel.getByText('两人都已完成').count()).toBe(1)
  expect((await apart()).map(({ decision }) => decision).sort()).toEqual([
    'cannot-tell',
    'confirmed',
    'confirmed',
    'confirmed',
  ])
  await panel.getByRole('button', { name: '对照分歧' }).click()
  const opened = () => browser.context.pages().find((one) => one.url().includes('#/coders/'))
  await expect.poll(() => opened() !== undefined).toBe(true)
  workspace = opened()!
  await workspace.bringToFront()
  await workspace.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/coders`)
  await workspace.getByRole('table').getByRole('link').click()
  await expect.poll(() => workspace.locator('[data-pair]').count()).toBe(1)
  await expect.poll(() => workspace.locator('[data-unit]').count()).toBe(1)
  const line = workspace.getByRole('row', { name: /对提示的决定/ })
  await expect.poll(() => line.innerText()).toContain('0.50')
})

it.each(['light', 'dark'] as const)('keeps nobody out (%s)', async (colorScheme) => {
  await workspace.bringToFront()
  await workspace.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  expect(await violations(workspace)).toEqual([])
})

it('settles: the agreed at once, the rest one by one, and takes it back', async () => {
  await withOffer(workspace, () =>
    workspace.getByRole('button', { name: '采用一致的 1 项' }).click(),
  )
  await expect.poll(inForce).toEqual(['confirmed'])
  await withOffer(workspace, () =>
    workspace.locator('[data-pair]').getByRole('button', { name: '采用周的' }).click(),
  )
  await expect.poll(async () => (await inForce()).sort()).toEqual(['cannot-tell', 'confirmed'])
  await undo(workspace)
  await expect.poll(inForce).toEqual(['confirmed'])
  await workspace.locator('[data-pair]').getByRole('button', { name: '采用林的' }).click()
  await expect.poll(inForce).toEqual(['confirmed', 'confirmed'])
  const notes = async () => (await rowsOf(browser, 'annotations')) as Record<string, unknown>[]
  const before = await notes()
  await workspace.locator('[data-unit]').getByRole('button', { name: '采用林的' }).click()
  await workspace
    .locator('[data-unit]')
    .getByText(/^已定：/)
    .waitFor()
  const after = await notes()
  // A third note; both coders' own stay as they were.
  expect(after).toEqual(expect.arrayContaining(before))
  expect(after).toHaveLength(before.length + 1)
  expect(after.find(({ adjudicates }) => adjudicates)).toMatchObject({ deletedAt: null })
  await expect.poll(() => workspace.getByText('没有分歧').count()).toBe(0)
  await workspace.getByRole('button', { name: '全部定稿' }).click()
  await expect
    .poll(async () => (await rowsOf(browser, 'codings'))[0]?.settledAt)
    .toEqual(expect.any(String))
  const verbs = (await rowsOf(browser, 'events')).map(({ verb }) => verb)
  expect(verbs).toEqual(
    expect.arrayContaining(['start-coding', 'coding-done', 'adjudicate', 'settle-coding']),
  )
})
