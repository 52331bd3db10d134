import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { seedWorkspace } from '../../bench/support/workspace-browser.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { notesCsv } from '../../utils/exports/testing.ts'
import type { Annotation } from '../../utils/report/annotation.ts'
import type { ReportDocument } from '../../utils/report/document.ts'
import { TestBrowser } from './harness/browser.ts'
import { violations } from './harness/violations.ts'

/** A colleague has written other words on two notes; the tests build on one another. */
let browser: TestBrowser
let page: Page
let ids: string[]

beforeAll(async () => {
  browser = await TestBrowser.open({ viewport: { width: 1280, height: 900 } })
  page = await browser.context.newPage()
  const address = `chrome-extension://${browser.extensionId}/dashboard.html#/transfer`
  await seedWorkspace(page, address, { documents: 1, notes: 260 })
  await page.getByRole('heading', { name: '导入导出' }).waitFor()
  await importElsewhere(2)
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

/** Loads a table of so many notes with other words on them, each as often edited as here. */
async function importElsewhere(count: number): Promise<void> {
  const [document] = (await rowsOf(browser, 'documents')) as ReportDocument[]
  const all = (await rowsOf(browser, 'annotations')) as Annotation[]
  const notes = all
    .filter(({ deletedAt }) => deletedAt === null)
    .slice(0, count)
    .map((note) => ({ ...note, comment: `同事的说法：${note.comment}` }))
  const entry = { document: document!, review: null, notes, decisions: [] }
  const text = notesCsv([entry], { toolVersion: '0', offsetMinutes: 480 })
  ids = [...text.matchAll(/"([0-9a-f]{8}-[0-9a-f-]{27})"/g)]
    .map(([, id]) => id!)
    .filter((id) => notes.some((note) => note.id === id))
  const buffer = Buffer.from(text)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'elsewhere.csv', mimeType: 'text/csv', buffer })
  await conflict(1).waitFor()
}

const preview = () => page.getByRole('region', { name: '导入预览' })
const conflict = (at: number) => preview().locator('[data-conflict]').nth(at)
const all = (name: string) => preview().getByRole('radio', { name, exact: true })
const side = (at: number, name: RegExp) => conflict(at).getByRole('radio', { name })

it('shows both wordings of every conflict side by side, and keeps ours unasked', async () => {
  expect(await preview().locator('[data-conflict]').count()).toBe(2)
  expect(await all('全部保留这里的').isChecked()).toBe(true)
  for (const at of [0, 1]) {
    const [ours, theirs] = [side(at, /^保留这里的/), side(at, /^采用文件中的\s*同事的说法：/)]
    expect(await ours.isChecked()).toBe(true)
    const [left, right] = [await ours.boundingBox(), await theirs.boundingBox()]
    expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x)
    expect(left!.y).toBe(right!.y)
  }
})

it('settles one by the other side, by mouse and by keyboard, and keeps nobody out', async () => {
  await side(1, /^采用文件中的/).click()
  expect(await all('全部保留这里的').isChecked()).toBe(false)
  expect(await side(0, /^保留这里的/).isChecked()).toBe(true)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await violations(page)).toEqual([])
  }
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => all('全部保留这里的').isChecked()).toBe(true)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => side(1, /^采用文件中的/).isChecked()).toBe(true)
})

it('settles all at once, and one otherwise', async () => {
  await all('全部采用文件中的').check()
  await expect.poll(() => preview().getByRole('button', { name: '合并 2 条' }).count()).toBe(1)
  await side(0, /^保留这里的/).click()
  await preview().getByRole('button', { name: '合并 1 条' }).click()
  await page.getByText('已导入 elsewhere.csv').waitFor()
  const said = new Map((await rowsOf(browser, 'annotations')).map((row) => [row.id, row.comment]))
  expect(ids.map((id) => String(said.get(id)).startsWith('同事的说法：'))).toEqual([false, true])
})

it('lets every one of very many be settled, a page at a time', async () => {
  await page.getByText('已导入 elsewhere.csv').waitFor()
  await page.reload()
  await importElsewhere(230)
  const listed = () => preview().locator('[data-conflict]').count()
  expect(await listed()).toBe(50)
  await preview().getByText('第 1–50 条，共 230 条').waitFor()
  await preview().getByRole('button', { name: '第 5 页' }).click()
  await preview().getByText('第 201–230 条，共 230 条').waitFor()
  expect(await listed()).toBe(30)
  expect(await violations(page)).toEqual([])
  await side(29, /^采用文件中的/).click()
  await preview().getByRole('button', { name: '上一页' }).click()
  await preview().getByText('第 151–200 条，共 230 条').waitFor()
  await side(0, /^采用文件中的/).click()
  const before = await rowsOf(browser, 'annotations')
  await preview().getByRole('button', { name: '合并 2 条' }).click()
  await page.getByText('已导入 elsewhere.csv').waitFor()
  const after = new Map((await rowsOf(browser, 'annotations')).map((row) => [row.id, row.comment]))
  const changed = before.filter(({ id, comment }) => after.get(id) !== comment)
  expect(changed.map(({ id }) => ids.indexOf(String(id))).sort()).toEqual([150, 229])
})
