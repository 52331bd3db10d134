import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { putRows } from './harness/seed.ts'
import { undo, withOffer } from './harness/undo.ts'
import { violations } from './harness/violations.ts'

/** The codebook in the workspace; the tests build on one another. */
let browser: TestBrowser
let page: Page

const at = '2026-02-03T04:05:06.000Z'
const note = (id: string, labels: string[]) => ({
  id,
  documentId: 'd',
  revision: 1,
  anchor: { kind: 'page', report: { issuer: '云岭县人民政府', year: 2025 } },
  outcome: null,
  quote: null,
  comment: `批注${id}`,
  labels,
  status: 'submitted',
  reviewer: '林',
  textSha256: 'x',
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
})

beforeAll(async () => {
  browser = await TestBrowser.open({ viewport: { width: 1280, height: 900 } })
  page = await browser.visit(`chrome-extension://${browser.extensionId}/dashboard.html#/codebook`)
  await page.locator('[data-label]').first().waitFor()
  const notes = [note('1', ['数据存疑']), note('2', ['数据存疑', '亮点']), note('3', ['表述空泛'])]
  await putRows(browser, 'annotations', notes)
  await page.reload()
  await page.locator('[data-label]').first().waitFor()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const names = () =>
  page
    .locator('[data-label]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-label')))
const onNotes = async () =>
  (await rowsOf(browser, 'annotations')).map(({ labels }) => (labels as string[]).join(' '))
const row = (name: string) => page.locator(`[data-label="${name}"]`)
const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' })
const choose = async (name: string, action: string) => {
  await page.getByRole('button', { name: `对“${name}”的更多操作` }).click()
  await page.getByRole('menuitem', { name: action, exact: true }).click()
}

it('counts the notes of every label', async () => {
  await expect.poll(() => row('数据存疑').innerText()).toContain('2 条批注')
  await expect.poll(names).toEqual(['内容缺失', '数据存疑', '表述空泛', '格式问题', '亮点'])
})

it('renames in place after a preview, and takes it back', async () => {
  const name = page.getByRole('textbox', { name: '“数据存疑”的名称' })
  await name.fill('数据待核')
  await name.press('Enter')
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('涉及 2 条批注')
  expect(await onNotes()).toEqual(['数据存疑', '数据存疑 亮点', '表述空泛'])
  await withOffer(page, () => page.getByRole('button', { name: '改名为“数据待核”' }).click())
  await expect.poll(onNotes).toEqual(['数据待核', '数据待核 亮点', '表述空泛'])
  await undo(page)
  await expect.poll(onNotes).toEqual(['数据存疑', '数据存疑 亮点', '表述空泛'])
  await expect.poll(names).toEqual(['内容缺失', '数据存疑', '表述空泛', '格式问题', '亮点'])
})

it('leaves the keyboard where it was when a preview is closed', async () => {
  await choose('亮点', '合并到另一标签')
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await closed()
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await expect.poll(name).toBe('对“亮点”的更多操作')
})

it('merges, and takes it back', async () => {
  await choose('亮点', '合并到另一标签')
  await page.getByRole('combobox', { name: '改用' }).click()
  await page.getByRole('option', { name: '数据存疑' }).click()
  await withOffer(page, () => page.getByRole('button', { name: '合并到另一标签' }).click())
  await expect.poll(onNotes).toEqual(['数据存疑', '数据存疑', '表述空泛'])
  await expect.poll(names).not.toContain('亮点')
  await undo(page)
  await expect.poll(onNotes).toEqual(['数据存疑', '数据存疑 亮点', '表述空泛'])
  await expect.poll(names).toContain('亮点')
})

it('splits by choosing notes', async () => {
  await choose('数据存疑', '拆分')
  const added = page.getByRole('combobox', { name: '新标签' })
  await added.fill('基数不明')
  // As long as its list is not open, the key would close the dialog.
  await expect.poll(() => added.getAttribute('aria-expanded')).toBe('true')
  await added.press('Escape')
  await page.getByRole('checkbox', { name: '批注1' }).check()
  await withOffer(page, () => page.getByRole('button', { name: '改 1 条' }).click())
  await expect.poll(onNotes).toEqual(['基数不明', '数据存疑 亮点', '表述空泛'])
  await expect.poll(names).toContain('基数不明')
})

it('moves labels by the arrow keys and puts one under another', async () => {
  await page.getByRole('button', { name: '移动“亮点”' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect
    .poll(names)
    .toEqual(['内容缺失', '数据存疑', '表述空泛', '亮点', '格式问题', '基数不明'])
  await page.getByRole('combobox', { name: '“基数不明”的上级' }).click()
  await page.getByRole('option', { name: '数据存疑' }).click()
  await expect
    .poll(names)
    .toEqual(['内容缺失', '数据存疑', '基数不明', '表述空泛', '亮点', '格式问题'])
})

it('removes a label with a word on its notes', async () => {
  await choose('表述空泛', '删除')
  await page.getByRole('radio', { name: '去掉这个标签' }).check()
  await withOffer(page, () => page.getByRole('button', { name: '删除', exact: true }).click())
  await expect.poll(onNotes).toEqual(['基数不明', '数据存疑 亮点', ''])
  await undo(page)
  await expect.poll(onNotes).toEqual(['基数不明', '数据存疑 亮点', '表述空泛'])
})

it('exports what it reads back, and imports a file of another package after a dry run', async () => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.split('\r\n')[0]).toBe('\uFEFF"tag","description","color","parent","shortcut"')
  expect(text).toContain('"基数不明","无法核对或前后不符的数据","#d9480f","数据存疑",""')
  const give = (content: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'tags.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await give(text)
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('相同')
  expect(await page.getByRole('button', { name: '导入 0 个' }).isDisabled()).toBe(true)
  await page.keyboard.press('Escape')
  await closed()
  await give('tag,description,color\n甲,,红\n乙,,#fff\n')
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('第 2 行，color')
  expect(await page.getByRole('button', { name: '导入 1 个' }).isDisabled()).toBe(true)
  await page.keyboard.press('Escape')
  await closed()
  await give('code,memo\n乙,别处的说明\n亮点,值得推广的做法\n')
  await page.getByRole('button', { name: '导入 1 个' }).click()
  await expect.poll(names).toContain('乙')
})

it.each(['light', 'dark'] as const)('keeps nobody out (%s)', async (colorScheme) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  expect.soft(['list', ...(await violations(page))]).toEqual(['list'])
  await choose('数据存疑', '合并到另一标签')
  await page.getByRole('combobox', { name: '改用' }).click()
  await page.getByRole('option', { name: '亮点' }).click()
  expect.soft(['merge', ...(await violations(page))]).toEqual(['merge'])
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await choose('数据存疑', '拆分')
  expect.soft(['split', ...(await violations(page))]).toEqual(['split'])
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})
