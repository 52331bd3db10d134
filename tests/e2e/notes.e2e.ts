import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { openPanelPage } from '../../scripts/extension/panel.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { fromCsv } from '../../utils/exports/csv.ts'
import { TestBrowser } from './harness/browser.ts'
import { paintedPlaces, serialise } from './harness/page.ts'

/** A flow: the tests build on one another, as a reviewer’s hour does. */
const jiaotong = samplePage('jiaotong')
const hostile = '=HYPERLINK("http://x","点")，"引号"\n第二行 <img src=x onerror=alert(1)>'

let browser: TestBrowser
let page: Page
let panel: Page

async function openBoth() {
  page = await browser.visit(addressOf(jiaotong))
  panel = await openPanelPage(browser, page)
  await panel.getByRole('tab').first().waitFor()
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
const painted = async () =>
  (await paintedPlaces(page)).filter(({ layer }) => layer === 'note').map(({ text }) => text)

/** Selects words of the article as a person would: with a selection from their first to their last character. */
async function select(words: string): Promise<void> {
  await page.bringToFront()
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('#UCAP-CONTENT') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`${wanted} is not on the page`)
  }, words)
  // The browser slows down what is not in front.
  await panel.bringToFront()
}

it('keeps a note on selected words, with a label, and paints it on them', async () => {
  const before = await serialise(page)
  await select('征集意见建议64条')
  await panel.getByRole('button', { name: '对选中的文字写批注' }).click()
  await box().fill(hostile)
  await panel.getByText('数据存疑', { exact: true }).click()
  await panel.getByRole('button', { name: '保存' }).click()
  await expect.poll(async () => (await notes()).length).toBe(1)
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
  await panel.keyboard.press('Control+Enter')
  await expect.poll(async () => (await notes()).length).toBe(2)
  await panel.getByRole('tab', { name: /批注/ }).click()
  await panel.getByRole('button', { name: '对整页写批注' }).click()
  await box().fill('总体较规范')
  await panel.keyboard.press('Control+Enter')
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
  await select('法律顾问参与重大合同审查37份')
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
  await panel.getByRole('tab', { name: /批注/ }).click()
  await expect
    .poll(() => panel.locator('[data-note]', { hasText: '引号' }).innerText(), { timeout: 8000 })
    .toContain('46条')
  await panel.getByRole('button', { name: '查看差别' }).click()
  await expect.poll(() => panel.locator('ins, del').allInnerTexts()).not.toEqual([])
  restore()
})
