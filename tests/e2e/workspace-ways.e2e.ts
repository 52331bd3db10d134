import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { seedWorkspace } from '../../bench/support/workspace-browser.ts'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { openPanel } from './harness/panel.ts'
import { putRows } from './harness/seed.ts'
import { undo } from './harness/undo.ts'
import { violations } from './harness/violations.ts'

/** Finding one's way in the workspace: what a table leaves over, a report's own page, and where the keyboard is. */
let browser: TestBrowser
let page: Page

const address = (hash: string) => `chrome-extension://${browser.extensionId}/dashboard.html${hash}`
const grid = () => page.getByRole('grid')
const rowCount = async () => Number(await grid().getAttribute('aria-rowcount')) - 1
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })
const inFocus = () => page.evaluate(() => document.activeElement?.tagName)

async function open(hash: string): Promise<void> {
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await page.goto(address(hash))
  await page.getByRole('heading', { level: 2 }).first().waitFor()
}

beforeAll(async () => {
  browser = await TestBrowser.open()
  const report = await browser.visit(addressOf(samplePage('shilan')))
  await (await openPanel(browser, report)).close()
  page = await browser.context.newPage()
  await seedWorkspace(page, address('#/documents'), { documents: 20, notes: 200 })
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

it('does not show a report whose contents were not tested as one that lacks nothing', async () => {
  const { title } = samplePage('shilan')
  await open('#/documents')
  await page.getByRole('searchbox', { name: '搜索' }).fill(title)
  await poll(rowCount).toBe(1)
  const cells = grid().locator('[aria-rowindex="2"]').getByRole('gridcell')
  const words = await cells.allInnerTexts()
  expect(words).toContain('未核')
  // No figures, so none contradicted, and no notes: known, and not left open.
  expect(words.filter((word) => word === '0')).toHaveLength(3)
})

it('says of a note without words whether it is on the page or on what is missing', async () => {
  const [some] = await rowsOf(browser, 'annotations')
  const report = { issuer: '某局', year: 2024 }
  const noted = (id: string, anchor: object) => ({ ...some, id, comment: id, quote: null, anchor })
  await putRows(browser, 'annotations', [
    noted('无字其一', { kind: 'page', report }),
    noted('无字其二', { kind: 'absence', report, content: 'shortcomings' }),
  ])
  await open('#/notes')
  await page.getByRole('searchbox', { name: '搜索' }).fill('无字其')
  await poll(rowCount).toBe(2)
  const words = await grid().getByRole('gridcell').allInnerTexts()
  expect(words).toEqual(expect.arrayContaining(['整页', '缺失内容：存在的不足和原因']))
})

it('offers every label by itself to narrow the notes by', async () => {
  await open('#/notes')
  await page.getByRole('button', { name: '按“标签”筛选' }).click()
  const notes = (await rowsOf(browser, 'annotations')) as { labels?: string[] }[]
  const wanted = notes.filter(({ labels }) => labels?.includes('数据存疑')).length
  const alone = notes.filter(({ labels }) => labels?.join() === '数据存疑').length
  expect(wanted).toBeGreaterThan(alone)
  const choices = page.getByRole('group').getByRole('checkbox')
  const names = await choices.evaluateAll((all) => all.map((box) => box.getAttribute('value')))
  expect(names.filter((name) => name?.includes('、'))).toEqual([])
  await page.getByRole('checkbox', { name: /^数据存疑（/ }).check()
  await poll(rowCount).toBe(wanted)
  await page.keyboard.press('Escape')
})

it('says beside the search that no row fits, and clears it by a word', async () => {
  await open('#/notes')
  // The table shows what it has read so far.
  const all = (await rowsOf(browser, 'annotations')).length
  await poll(rowCount).toBe(all)
  await page.getByRole('searchbox', { name: '搜索' }).fill('没有任何一行写着这些')
  const none = page.getByText('没有符合条件的行')
  await none.waitFor()
  const [words, table] = [await none.boundingBox(), await grid().boundingBox()]
  expect(words!.y + words!.height).toBeLessThanOrEqual(table!.y)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: '清除搜索和筛选' }).click()
  await poll(rowCount).toBe(all)
})

it('goes on by keyboard in the report that was opened by keyboard, and back', async () => {
  await open('#/documents')
  await grid().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '全部报告' }).waitFor()
  await poll(inFocus).toBe('MAIN')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await page.getByRole('link', { name: '全部报告' }).press('Enter')
  await grid().waitFor()
  await poll(inFocus).toBe('MAIN')
})

it.each([
  ['documents', '标题'],
  ['findings', '问题'],
  ['figures', '数据'],
  ['notes', '原文'],
])('opens a row of the table of %s by one click on its words', async (grain, column) => {
  await open(`#/${grain}`)
  const heads = await grid().getByRole('columnheader').allInnerTexts()
  const at = heads.findIndex((head) => head.trim() === column)
  const words = grid()
    .locator('[aria-rowindex="2"]')
    .getByRole('gridcell')
    .nth(at)
    .getByRole('link')
  await words.click()
  await page.getByRole('link', { name: '全部报告' }).waitFor()
  expect(page.url()).toContain('#/documents/')
})

it('marks a report reviewed on its own page, and opens it again', async () => {
  await open('#/documents')
  await page.getByRole('searchbox', { name: '搜索' }).fill(samplePage('shilan').title)
  await poll(rowCount).toBe(1)
  await grid().locator('[aria-rowindex="2"]').dblclick()
  const reviewedAt = async () =>
    (await rowsOf(browser, 'documents')).find(({ url }) => url === addressOf(samplePage('shilan')))!
      .reviewedAt
  await page.getByRole('button', { name: '标为已审' }).click()
  await poll(reviewedAt).toEqual(expect.any(String))
  await page.getByRole('button', { name: '取消已审' }).click()
  await poll(reviewedAt).toBeNull()
  expect(await violations(page)).toEqual([])
})

it('counts on a report’s own page what is to be looked at as the panel does, also once one is decided', async () => {
  const report = await browser.visit(addressOf(samplePage('jiaotong')))
  const panel = await openPanel(browser, report)
  const inPanel = () => panel.getByRole('tab', { name: /待看/ }).innerText()
  const toLookAt = /^待看 (\d+)$/
  await poll(inPanel).toMatch(toLookAt)
  const count = Number(toLookAt.exec(await inPanel())![1])
  expect(count).toBeGreaterThan(1)
  const { id, url } = (await rowsOf(browser, 'documents')).find(
    (one) => one.url === addressOf(samplePage('jiaotong')),
  )!
  expect(url).toBe(report.url())
  await open(`#/documents/${id}`)
  await page.getByRole('heading', { name: `待看（${count}）`, exact: true }).waitFor()
  // What the panel does not lead through is listed apart, and not counted there.
  const cards = await page.locator('[data-finding]').count()
  await page.getByRole('heading', { name: `其他提示（${cards - count}）`, exact: true }).waitFor()
  await page.getByRole('button', { name: '存疑', exact: true }).first().click()
  await page.getByRole('heading', { name: `待看（${count - 1}）`, exact: true }).waitFor()
  await page.getByText(`共 ${count} 处，已处理 1 处。`).waitFor()
  await panel.bringToFront()
  await poll(inPanel).toBe(`待看 ${count - 1}`)
  await Promise.all([panel.close(), report.close()])
  await page.bringToFront()
})

it('offers a view back that was taken away', async () => {
  const titles = async () => (await rowsOf(browser, 'views')).map(({ title }) => title)
  await open('#/notes')
  await page.getByRole('button', { name: '已存视图' }).click()
  await page.getByRole('textbox', { name: '视图名称' }).fill('全部批注')
  await page.keyboard.press('Enter')
  await poll(titles).toEqual(['全部批注'])
  await page.getByRole('button', { name: '删除视图“全部批注”' }).click()
  await poll(titles).toEqual([])
  await page.keyboard.press('Escape')
  await undo(page)
  await poll(titles).toEqual(['全部批注'])
})

it('offers to take off the labels that the chosen notes carry, those unknown to the codebook too', async () => {
  const [note] = (await rowsOf(browser, 'annotations')).filter(({ deletedAt }) => !deletedAt)
  const comment = '带着一个旧标签的批注'
  await putRows(browser, 'annotations', [{ ...note, comment, labels: ['旧标签'] }])
  await open('#/notes')
  await page.getByRole('searchbox', { name: '搜索' }).fill(comment)
  await poll(rowCount).toBe(1)
  await grid().locator('[aria-rowindex="2"]').getByRole('checkbox').check()
  await page.getByRole('button', { name: '去标签' }).click()
  await poll(() => page.getByRole('menuitem').allInnerTexts()).toEqual(['旧标签'])
  await page.getByRole('menuitem', { name: '旧标签' }).click()
  const now = async () =>
    (await rowsOf(browser, 'annotations')).find((one) => one.id === note!.id)!.labels
  await poll(now).toEqual([])
})

it('says of findings that are opened again that they are, not that they are decided', async () => {
  await open('#/findings')
  await poll(rowCount).toBeGreaterThan(0)
  await grid().locator('[aria-rowindex="2"]').getByRole('checkbox').check()
  await page.getByRole('button', { name: '确认', exact: true }).click()
  await page.getByText('已处理 1 条').waitFor()
  await grid().locator('[aria-rowindex="2"]').getByRole('checkbox').check()
  await page.getByRole('button', { name: '重新打开', exact: true }).click()
  await page.getByText('已重新打开 1 条').waitFor()
})

it('says why one person cannot code twice', async () => {
  await open('#/coders')
  await page.getByRole('combobox', { name: '编码人一' }).fill('林')
  await page.getByRole('combobox', { name: '编码人二' }).fill('林')
  await page.getByText('须是两个不同的人').waitFor()
  expect(await violations(page)).toEqual([])
})

it('says every heading of the options once', async () => {
  await open('#/options')
  // Nobody has a name yet: the group is there, and empty.
  await page.getByRole('radiogroup', { name: '审阅人' }).waitFor({ state: 'attached' })
  // What is for the ear only is a pixel high.
  const seen = (words: string) =>
    page
      .getByText(words, { exact: true })
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 4).length)
  for (const words of ['审阅人', '快捷键', '报告标准']) expect(await seen(words)).toBe(1)
  expect(await seen('快捷键设置')).toBe(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page)).toEqual([])
  }
})

it('opens a note of the table where it stands among the notes of its report', async () => {
  await open('#/notes')
  await poll(rowCount).toBeGreaterThan(0)
  const words = await grid().locator('[aria-rowindex="2"] [role=gridcell]').nth(3).innerText()
  await grid().locator('[aria-rowindex="2"]').dblclick()
  await page.getByRole('tab', { name: /^批注/, selected: true }).waitFor()
  const note = page.locator('[data-note][data-current]')
  await poll(() => note.innerText()).toContain(words)
  const { y } = (await note.boundingBox())!
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(page.viewportSize()!.height)
})

it('offers nothing to be done with rows that a search has left out', async () => {
  await open('#/notes')
  await poll(rowCount).toBeGreaterThan(0)
  await grid().locator('[aria-rowindex="2"]').getByRole('checkbox').check()
  const offer = page.getByRole('button', { name: '加标签' })
  await offer.waitFor()
  await page.getByRole('searchbox', { name: '搜索' }).fill('没有任何一行说过的话')
  await poll(rowCount).toBe(0)
  await poll(() => offer.count()).toBe(0)
  await page.getByRole('button', { name: '清除搜索和筛选' }).click()
  await offer.waitFor()
})

it('gives a whole sample to two coders at once', async () => {
  await open('#/coders')
  const reports = page.getByRole('combobox', { name: '报告' })
  await reports.click()
  const offered = await page.getByRole('option').allInnerTexts()
  for (let times = 0; times < 3; times++) await page.getByRole('option').first().click()
  await page.getByRole('combobox', { name: '编码人一' }).fill('林')
  await page.getByRole('combobox', { name: '编码人二' }).fill('周')
  await page.keyboard.press('Escape')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: '开始双人编码' }).click()
  await poll(() => page.getByText('分别编码中').count()).toBe(3)
  const given = await page.getByRole('table').getByRole('link').allInnerTexts()
  expect(given.toSorted()).toEqual(offered.slice(0, 3).toSorted())
  // What was given is neither chosen nor offered any more.
  await poll(() => page.getByRole('button', { name: '开始双人编码' }).isDisabled()).toBe(true)
  await reports.click()
  await poll(() => page.getByRole('option').count()).toBe(offered.length - 3)
})
