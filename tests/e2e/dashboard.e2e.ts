import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { seedWorkspace } from '../../bench/support/workspace-browser.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { fromCsv } from '../../utils/exports/testing.ts'
import { TestBrowser } from './harness/browser.ts'
import { undo, withOffer } from './harness/undo.ts'
import { violations } from './harness/violations.ts'

/** The tables, the page of a report, coverage and charts, on forty reports with six hundred notes. */
const size = { documents: 40, notes: 600 }

let browser: TestBrowser
let page: Page

const address = (hash: string) => `chrome-extension://${browser.extensionId}/dashboard.html${hash}`
const grid = () => page.getByRole('grid')
const rowCount = async () => Number(await grid().getAttribute('aria-rowcount')) - 1
const search = (words: string) => page.getByRole('searchbox', { name: '搜索' }).fill(words)
const row = (at: number) => grid().locator(`[aria-rowindex="${at + 2}"]`)

/** The machine may be busy with others. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

/** Opens a place afresh, with nothing remembered of how its table was looked at. */
async function open(hash: string): Promise<void> {
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await page.goto(address(hash))
  await page.getByRole('heading', { level: 2 }).first().waitFor()
}

async function downloaded(button: string): Promise<Download> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return download
}

const contentOf = async (download: Download) => readFile((await download.path())!)
const live = async () =>
  (await rowsOf(browser, 'annotations')).filter(({ deletedAt }) => deletedAt === null)

beforeAll(async () => {
  browser = await TestBrowser.open()
  page = await browser.context.newPage()
  await seedWorkspace(page, address('#/documents'), size)
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

it('lists all reports, finds words in them, and opens one by keyboard', async () => {
  await poll(rowCount).toBe(size.documents)
  const stored = await rowsOf(browser, 'documents')
  const wanted = stored.filter(
    ({ title }) => /人民政府/.test(String(title)) && /2024年法治/.test(String(title)),
  ).length
  expect(wanted).toBeGreaterThan(1)
  expect(wanted).toBeLessThan(size.documents)
  await search('2024年法治 人民政府')
  await poll(rowCount).toBe(wanted)
  await grid().focus()
  await page.keyboard.press('ArrowDown')
  await grid().locator('[aria-rowindex="3"][data-active]').waitFor()
  const title = await row(1).getByRole('gridcell').nth(1).textContent()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: title!, exact: true }).waitFor()
})

it('goes on by keyboard from the row that was clicked', async () => {
  await open('#/documents')
  await poll(rowCount).toBe(size.documents)
  await row(2).getByRole('gridcell').nth(2).click()
  await page.keyboard.press('ArrowDown')
  await grid().locator('[aria-rowindex="5"][data-active]').waitFor()
  const title = await row(3).getByRole('gridcell').nth(1).textContent()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: title!, exact: true }).waitFor()
})

it('decides a finding on the page of its report, and tells it in the history', async () => {
  const before = (await rowsOf(browser, 'decisions')).length
  await page.getByRole('button', { name: '存疑' }).first().click()
  await poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(before + 1)
  await page.getByRole('tab', { name: '历史' }).click()
  await page
    .getByRole('row', { name: /标为存疑/ })
    .first()
    .waitFor()
  await page.getByRole('tab', { name: '审阅时的文本' }).click()
  await page.getByText(/读取于/).waitFor()
})

it.each(['documents', 'findings', 'figures', 'notes'])(
  'shows every column of %s side by side in a window of 1280 pixels',
  async (section) => {
    await open(`#/${section}`)
    await poll(rowCount).toBeGreaterThan(0)
    await poll(() => page.getByText('正在载入').count()).toBe(0)
    const room = () => grid().evaluate((one) => one.clientWidth - one.scrollWidth)
    await poll(room).toBe(0)
  },
)

it('sorts, narrows and groups', async () => {
  await open('#/notes')
  await poll(rowCount).toBe(size.notes)
  const byComment = page.getByRole('button', { name: '批注', exact: true })
  const order = () =>
    page.getByRole('columnheader').filter({ has: byComment }).getAttribute('aria-sort')
  await byComment.click()
  await poll(order).toBe('ascending')
  const comments = () =>
    Promise.all([0, 1, 2, 3].map((at) => row(at).getByRole('gridcell').nth(3).textContent()))
  const ascending = await comments()
  await byComment.click()
  await poll(order).toBe('descending')
  await poll(async () => (await comments()).join()).not.toBe(ascending.join())

  await page.getByRole('button', { name: '按“审阅人”筛选' }).click()
  await page.getByRole('checkbox', { name: /^周敏/ }).check()
  const wanted = (await rowsOf(browser, 'annotations')).filter(
    ({ reviewer }) => reviewer === '周敏',
  ).length
  await poll(rowCount).toBe(wanted)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '清除搜索和筛选' }).click()

  await page.getByRole('combobox', { name: '分组' }).click()
  await page.getByRole('option', { name: '审阅人' }).click()
  await page.keyboard.press('Escape')
  const reviewers = new Set((await rowsOf(browser, 'annotations')).map((note) => note.reviewer))
  await poll(rowCount).toBe(reviewers.size)
  await row(0).getByRole('gridcell').click()
  await poll(rowCount).toBeGreaterThan(reviewers.size)
})

it('labels many notes at once, and takes it back', async () => {
  await open('#/notes')
  await poll(rowCount).toBe(size.notes)
  const before = await rowsOf(browser, 'annotations')
  await search('原因')
  const found = await poll(rowCount).toBeLessThan(size.notes).then(rowCount)
  await page.getByRole('checkbox', { name: '全选' }).check()
  await page.getByRole('button', { name: '加标签' }).click()
  await page.getByRole('menuitem', { name: '亮点' }).click()
  const done = page.getByText(/^已更改 \d+ 条批注/)
  await done.waitFor()
  const changed = Number(/\d+/.exec((await done.textContent())!)![0])
  expect(changed).toBeGreaterThan(0)
  expect(changed).toBeLessThanOrEqual(found)
  const labelled = (rows: Record<string, unknown>[]) =>
    rows.filter(({ labels }) => (labels as string[]).includes('亮点')).length
  expect(labelled(await rowsOf(browser, 'annotations'))).toBe(labelled(before) + changed)
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByText(`已撤销 ${changed} 处更改`).waitFor()
  const labels = (rows: Record<string, unknown>[]) => new Map(rows.map((n) => [n.id, n.labels]))
  expect(labels(await rowsOf(browser, 'annotations'))).toEqual(labels(before))
})

it('hands in many notes at once, and takes it back', async () => {
  await open('#/notes')
  await poll(rowCount).toBe(size.notes)
  const statuses = async () =>
    new Map((await rowsOf(browser, 'annotations')).map(({ id, status }) => [id, status]))
  const before = await statuses()
  const drafts = [...before.values()].filter((status) => status === 'draft').length
  expect(drafts).toBeGreaterThan(0)
  await page.getByRole('checkbox', { name: '全选' }).check()
  await page.locator('button[aria-haspopup=menu]', { hasText: '状态' }).click()
  await page.getByRole('menuitem', { name: '已提交' }).click()
  await page.getByText(/^已更改 \d+ 条批注/).waitFor()
  expect(new Set((await statuses()).values())).toEqual(new Set(['submitted']))
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByText(/^已撤销 \d+ 处更改/).waitFor()
  expect(await statuses()).toEqual(before)
})

it('puts notes into the trash and shows them there without reading everything again', async () => {
  const before = (await live()).length
  await row(0).getByRole('checkbox').check()
  await withOffer(page, () => page.getByRole('button', { name: '移入回收站' }).click())
  await poll(async () => (await live()).length).toBe(before - 1)
  await undo(page)
  await poll(async () => (await live()).length).toBe(before)
})

it('keeps a way of looking under a name', async () => {
  await open('#/notes')
  await poll(rowCount).toBe(size.notes)
  await search('原因')
  const found = await poll(rowCount).toBeLessThan(size.notes).then(rowCount)
  await page.getByRole('button', { name: '选择列' }).click()
  await page.getByRole('menuitemcheckbox', { name: '状态' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '已存视图' }).click()
  await page.getByRole('textbox', { name: '视图名称' }).fill('谈到原因的')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: '谈到原因的' }).waitFor()
  await open('#/notes')
  await poll(rowCount).toBe(size.notes)
  await page.getByRole('button', { name: '已存视图' }).click()
  await page.getByRole('menuitem', { name: '谈到原因的' }).click()
  await poll(rowCount).toBe(found)
  await poll(() => page.getByRole('columnheader', { name: '状态' }).count()).toBe(0)
})

it('decides findings of many reports at once', async () => {
  await open('#/findings')
  await poll(rowCount).toBeGreaterThan(0)
  await poll(() => page.getByText('正在载入').count()).toBe(0)
  await page.getByRole('button', { name: '按“处理”筛选' }).click()
  await page.getByRole('checkbox', { name: /^未处理/ }).check()
  await page.keyboard.press('Escape')
  const before = (await rowsOf(browser, 'decisions')).length
  for (const at of [0, 1, 2]) await row(at).getByRole('checkbox').check()
  // A double click decides once: one offer takes all of it back.
  await withOffer(page, () => page.getByRole('button', { name: '确认', exact: true }).dblclick())
  await poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(before + 3)
  await undo(page)
  await poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(before)
  const misread = async () =>
    (await rowsOf(browser, 'decisions')).filter(({ reason }) => reason === 'misread').length
  const already = await misread()
  for (const at of [0, 1]) await row(at).getByRole('checkbox').check()
  await page.getByRole('button', { name: '忽略', exact: true }).click()
  await withOffer(page, () => page.getByRole('menuitem', { name: /识别有误/ }).click())
  await poll(misread).toBe(already + 2)
  await undo(page)
  await poll(misread).toBe(already)
})

it('shows who reports on what, leads to the report, and saves it', async () => {
  await open('#/coverage')
  const rows = page.locator('tbody tr:not([aria-hidden])')
  await rows.first().waitFor()
  const download = await downloaded('导出')
  const csv = fromCsv((await contentOf(download)).toString('utf8')).rows
  expect(csv).toHaveLength(Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1)
  const first = await rows.first().locator('td').last().textContent()
  expect(Object.values(csv[0]!)).toContain(first!.replace(/^\S+ /, ''))
  await rows.first().getByRole('link').click()
  await page.getByRole('tab', { name: '审阅结果' }).waitFor()
})

it('draws charts and saves each as SVG, PNG and numbers', async () => {
  await open('#/charts')
  const charts = page.locator('figure[data-chart]')
  await poll(() => charts.locator('svg[role=img], figure[role=img]').count()).toBe(5)
  const svg = (await contentOf(await downloaded('把“数据的结论与原因”存为 SVG'))).toString('utf8')
  expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(svg).toContain('已列明')
  const png = await contentOf(await downloaded('把“数据的结论与原因”存为 PNG'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const csv = (await contentOf(await downloaded('把“数据的结论与原因”存为 CSV'))).toString('utf8')
  const { rows } = fromCsv(csv)
  expect(rows.map((line) => Object.values(line)[0])).toContain('已列明')
})

it.each(['light', 'dark'] as const)(
  'keeps nobody out (%s)',
  { timeout: 120_000 },
  async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const [document] = await rowsOf(browser, 'documents')
    const one = `#/documents/${encodeURIComponent(String(document!.id))}`
    for (const hash of [
      '#/documents',
      one,
      '#/findings',
      '#/figures',
      '#/notes',
      '#/coverage',
      '#/charts',
    ]) {
      await open(hash)
      await poll(() => page.getByText('正在载入').count()).toBe(0)
      expect.soft([hash, ...(await violations(page))]).toEqual([hash])
    }
  },
)
