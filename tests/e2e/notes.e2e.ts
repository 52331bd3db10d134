import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { fromCsv } from '../../utils/exports/testing.ts'
import { TestBrowser } from './harness/browser.ts'
import { openNotes, paintedIn, selectForNote } from './harness/notes.ts'
import { serialise } from './harness/page.ts'
import { openReport } from './harness/panel.ts'
import { violations } from './harness/violations.ts'

/** A flow: the tests build on one another, as a reviewer’s hour does. */
const jiaotong = samplePage('jiaotong')
const hostile = '=HYPERLINK("http://x","点")，"引号"\n第二行 <img src=x onerror=alert(1)>'

let browser: TestBrowser
let page: Page
let panel: Page

async function openBoth() {
  ;({ page, panel } = await openReport(browser))
}

beforeAll(async () => {
  browser = await TestBrowser.open()
  await openBoth()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const notes = () => rowsOf(browser, 'annotations')
const drafts = () => rowsOf(browser, 'drafts')
const box = () => panel.getByRole('textbox', { name: '批注' })
const painted = () => paintedIn(page, 'note')

/** Saves the note in the box, and waits until the box is gone: the note is kept then. */
async function saveByKey(): Promise<void> {
  await panel.keyboard.press('Control+Enter')
  await box().waitFor({ state: 'detached' })
}

it('keeps a note on selected words, with a label, and paints it on them', async () => {
  const before = await serialise(page)
  await selectForNote(page, panel, '征集意见建议64条')
  await panel.getByRole('button', { name: '对选中的文字写批注' }).click()
  await box().fill(hostile)
  await panel.getByText('数据存疑', { exact: true }).click()
  // Twice, as people click who are used to it: one note all the same.
  await panel.getByRole('button', { name: '保存' }).dblclick()
  await box().waitFor({ state: 'detached' })
  await panel.getByRole('button', { name: '查看批注' }).click()
  await panel.locator('[data-note]').first().waitFor()
  expect(await notes()).toHaveLength(1)
  expect((await notes())[0]).toMatchObject({
    comment: hostile,
    labels: ['数据存疑'],
    quote: '征集意见建议64条',
  })
  await expect.poll(painted).toEqual(['征集意见建议64条'])
  expect(await panel.locator('[data-note]').innerText()).toContain('<img src=x onerror=alert(1)>')
  expect(await panel.locator('[data-note] img').count()).toBe(0)
  expect(await serialise(page)).toBe(before)
})

it('keeps a note on a missing content and one on the whole page', async () => {
  await panel.getByRole('tab', { name: /内容/ }).click()
  await panel
    .locator('[data-content="leadership-duty"]')
    .getByRole('button', { name: /写批注/ })
    .click()
  await box().fill('全文没有第一责任人履职情况')
  await saveByKey()
  await expect.poll(async () => (await notes()).length).toBe(2)
  await panel.getByRole('tab', { name: /批注/ }).click()
  await panel.getByRole('button', { name: '对整页写批注' }).click()
  await box().fill('总体较规范')
  await saveByKey()
  await expect.poll(async () => (await notes()).length).toBe(3)
  const kinds = (await notes()).map(({ anchor }) => (anchor as { kind: string }).kind)
  expect(kinds.sort()).toEqual(['absence', 'page', 'span'])
})

it('throws a note into the trash and takes it out again', async () => {
  await panel
    .locator('[data-note]', { hasText: '总体较规范' })
    .getByRole('button', { name: '删除' })
    .click()
  await expect.poll(() => panel.locator('[data-note]').count()).toBe(2)
  await panel.getByRole('button', { name: /回收站/ }).click()
  await panel.getByRole('button', { name: '恢复' }).click()
  await expect.poll(() => panel.locator('[data-note]').count()).toBe(3)
})

it('exports notes and decisions as CSV that reads back equal', async () => {
  await panel.getByRole('tab', { name: /待看/ }).click()
  await panel
    .locator('[data-finding]', { hasText: '“35%”' })
    .getByRole('button', { name: '确认' })
    .click()
  await expect.poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(1)
  await panel.getByRole('button', { name: '更多' }).click()
  const download = panel.waitForEvent('download')
  await panel.getByRole('menuitem', { name: /导出本页批注/ }).click()
  const file = await (await download).path()
  const bytes = await readFile(file)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const { rows, problems } = fromCsv(bytes.toString('utf8'))
  expect(problems).toEqual([])
  const stored = await notes()
  for (const note of stored) {
    const row = rows.find(({ note_id }) => note_id === note.id)
    expect(row).toMatchObject({
      comment: note.comment,
      quote: note.quote ?? '',
      codes: (note.labels as string[]).join('|'),
    })
    expect(Date.parse(row!.created_at!)).toBe(Date.parse(note.createdAt as string))
  }
  expect(rows).toHaveLength(stored.length + 1)
  expect(rows.find(({ decision }) => decision === 'confirmed')).toMatchObject({
    quote: '35%',
    verdict: 'contradicted',
  })
})

it('finds everything again after the browser was restarted, the draft included', async () => {
  await selectForNote(page, panel, '法律顾问参与重大合同审查37份')
  await panel.getByRole('button', { name: '对选中的文字写批注' }).click()
  await box().fill('写到一半')
  await expect.poll(async () => (await drafts())[0]?.comment).toBe('写到一半')
  await browser.restart()
  await openBoth()
  await expect.poll(() => box().inputValue()).toBe('写到一半')
  expect(await notes()).toHaveLength(3)
  await expect.poll(painted).toEqual(['征集意见建议64条'])
  await panel.getByRole('button', { name: '放弃' }).click()
  await expect.poll(async () => (await drafts()).length).toBe(0)
})

it('says what became of a note when the page was corrected, and shows the difference', async () => {
  const restore = browser.portal.override(jiaotong.host + jiaotong.path, (html) =>
    html.replace('征集意见建议64条', '征集意见建议46条'),
  )
  await page.reload()
  const told = async () => {
    await openNotes(panel)
    return panel.locator('[data-note]', { hasText: '引号' }).allInnerTexts()
  }
  await expect.poll(told).toEqual([expect.stringContaining('46条')])
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft([colorScheme, ...(await violations(panel))]).toEqual([colorScheme])
  }
  await panel.getByRole('button', { name: '查看差别' }).click()
  await expect.poll(() => panel.locator('ins, del').allInnerTexts()).not.toEqual([])
  restore()
})
