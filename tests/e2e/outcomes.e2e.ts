import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import {
  cardOf,
  expectOutcomes,
  openNotes,
  paintedIn,
  selectForNote,
  writeNote,
} from './harness/notes.ts'
import { gapLabels, paintedPlaces, serialise } from './harness/page.ts'
import { openReport } from './harness/panel.ts'

/** A flow: notes on one page, which its server then changes in every way that matters. */
const jiaotong = samplePage('jiaotong')
const name = jiaotong.host + jiaotong.path

const notes = {
  figure: '征集意见建议64条',
  paragraph: '聘请行风监督员20名',
  heading: '加强行业普法宣传',
  inside: '，优秀率41.5%',
  doubled: '细化交通运输行政处罚裁量基准',
  rewritten: '受理群众诉求6412件，办结6409件',
  untouched: '要求每人参加培训不少于40学时',
  cell: '1420',
}
const found = Object.fromEntries(Object.keys(notes).map((comment) => [comment, 'found']))

const paragraphWith = (words: string) => new RegExp(`<p[^>]*>(?:(?!</p>).)*${words}.*?</p>`, 's')

/** The page after an editor was at it: something of everything. */
const edited = (html: string) =>
  html
    .replace('征集意见建议64条', '征集意见建议46条')
    .replace(paragraphWith('聘请行风监督员20名'), '')
    .replace('（五）加强行业普法宣传', '（五）开展法治宣传教育')
    .replace('，优秀率41.5%', '')
    .replace(paragraphWith('细化交通运输行政处罚裁量基准'), (whole) => whole + whole)
    .replace(
      paragraphWith('受理群众诉求6412件'),
      '<p>群众诉求通过热线等渠道办理，全年受理6500件，相关事项实现全程网办，评价较好。</p>',
    )

let browser: TestBrowser
let page: Page
let panel: Page
let restore = () => {}

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ page, panel } = await openReport(browser))
  for (const [comment, words] of Object.entries(notes)) {
    await writeNote(page, panel, words, comment)
  }
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

async function serve(transform: (html: string) => string): Promise<void> {
  restore()
  restore = browser.portal.override(name, transform)
  await page.bringToFront()
  await page.reload()
  // What is not in front gets little of a busy machine.
  await expect
    .poll(async () => (await paintedPlaces(page)).length, { timeout: 15_000 })
    .toBeGreaterThan(0)
  await panel.bringToFront()
}

it('shows every note on its words while the page is as it was', async () => {
  await expectOutcomes(panel, found)
  await expect
    .poll(async () => (await paintedIn(page, 'note')).sort())
    .toEqual(Object.values(notes).sort())
})

it('shows what became of each when the page was edited, in panel and page', async () => {
  await serve(edited)
  const before = await serialise(page)
  await expect
    .poll(() => panel.getByRole('status').allInnerTexts(), { timeout: 10_000 })
    .toContainEqual(expect.stringContaining('有 6 条批注的原文'))
  await panel.getByRole('button', { name: '看第一条' }).click()
  await expectOutcomes(panel, {
    figure: 'changed',
    paragraph: 'removed',
    heading: 'changed',
    inside: 'removed',
    doubled: 'ambiguous',
    rewritten: 'orphan',
    untouched: 'found',
    cell: 'found',
  })
  await expect
    .poll(async () => (await paintedIn(page, 'note')).sort())
    .toEqual([notes.cell, notes.untouched].sort())
  await expect.poll(() => paintedIn(page, 'candidate')).toEqual([notes.doubled, notes.doubled])
  await expect
    .poll(async () => (await paintedIn(page, 'changed')).join())
    .toMatch(/46.*开展法治宣传教育/)
  await expect.poll(() => paintedIn(page, 'removed')).toEqual(['卷', '。'])
  await expect
    .poll(async () => (await gapLabels(page)).filter((label) => label.includes('聘请行风监督员')))
    .toHaveLength(1)
  const marked = (tag: 'ins' | 'del') => cardOf(panel, 'figure').locator(tag).allInnerTexts()
  await expect.poll(() => marked('ins')).toEqual(['46'])
  await expect.poll(() => marked('del')).toEqual(['64'])
  expect(await serialise(page)).toBe(before)
})

it('opens the card of a note whose marker in the page is clicked', async () => {
  await page.bringToFront()
  const [x, y] = await page.evaluate(() => {
    const host = [...document.querySelectorAll('*')].find((element) =>
      getComputedStyle(element, '::after').content.includes('聘请行风监督员'),
    )!
    host.scrollIntoView({ block: 'center' })
    const { left, bottom } = host.getBoundingClientRect()
    return [left + 40, bottom - 20]
  })
  await page.mouse.click(x!, y!)
  await expect
    .poll(() => panel.locator('[data-note][data-current]').innerText())
    .toContain('paragraph')
})

it('shows a candidate on the page and puts the note on the one that is chosen, with undo', async () => {
  await panel.bringToFront()
  const second = cardOf(panel, 'doubled').locator('[data-candidate]').nth(1)
  expect(await second.innerText()).toContain('2025年工作安排')
  await second.getByTitle('在网页上显示这一处').click()
  await expect.poll(() => paintedIn(page, 'focus')).toEqual([notes.doubled])
  await second.getByRole('button', { name: '就是这里' }).click()
  await expectOutcomes(panel, { doubled: 'found' })
  await expect.poll(() => paintedIn(page, 'candidate')).toEqual([])
  await expect.poll(() => paintedIn(page, 'note')).toContain(notes.doubled)
  const chosen = (await paintedPlaces(page)).find(
    ({ layer, text }) => layer === 'note' && text === notes.doubled,
  )
  expect(chosen!.before.split(notes.doubled)).toHaveLength(2)
  await panel.keyboard.press('Control+z')
  await expectOutcomes(panel, { doubled: 'ambiguous' })
  await panel.keyboard.press('Control+Shift+Z')
  await expectOutcomes(panel, { doubled: 'found' })
})

it('puts an orphan on the words selected for it, or keeps a note for the record', async () => {
  await selectForNote(page, panel, '全年受理6500件')
  await cardOf(panel, 'rewritten').getByRole('button', { name: '放到选中的文字上' }).click()
  await expectOutcomes(panel, { rewritten: 'found' })
  await expect.poll(() => paintedIn(page, 'note')).toContain('全年受理6500件')
  await cardOf(panel, 'paragraph').getByRole('button', { name: '留作记录' }).click()
  await expect.poll(() => cardOf(panel, 'paragraph').innerText()).toContain('已留作记录')
  const verbs = (await rowsOf(browser, 'events')).map(({ verb }) => verb)
  expect(verbs.slice(-2)).toEqual(['reanchor-note', 'keep-for-record'])
})

it('leaves no trace on paper', async () => {
  await page.bringToFront()
  await page.emulateMedia({ media: 'print' })
  const printed = await page.screenshot({ fullPage: true })
  expect(await gapLabels(page)).toEqual([])
  await page.evaluate(() => {
    for (const key of [...CSS.highlights.keys()]) CSS.highlights.delete(key)
    document.adoptedStyleSheets = []
  })
  const bare = await page.screenshot({ fullPage: true })
  expect(printed.equals(bare)).toBe(true)
  await page.emulateMedia({ media: null })
})

it('finds the notes again in the portal’s template for phones', async () => {
  await serve((html) => {
    const body = /<div class="words[^>]*>(.*?)<\/div>/s.exec(edited(html))![1]!
    const flat = body.replace(/<p[^>]*>/g, '<div>　　').replace(/<\/p>/g, '</div>')
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${jiaotong.title}</title></head>
<body><header><a href="/">首页</a></header><h2>${jiaotong.title}</h2><div class="m-info">2025-02-28　云溪市交通运输局</div><div id="zoom">${flat.replace(/<(?!\/?(div|table|caption|tbody|tr|t[hd])\b)[^>]*>/g, '')}</div></body></html>`
  })
  await expectOutcomes(panel, {
    doubled: 'found',
    rewritten: 'found',
    untouched: 'found',
    cell: 'found',
  })
  await expect
    .poll(async () => (await paintedIn(page, 'note')).sort())
    .toEqual([notes.doubled, '全年受理6500件', notes.untouched, notes.cell].sort())
})

it('puts no note on next year’s report at the same address, and says where they are', async () => {
  await serve((html) =>
    html.replaceAll('2025', '2026').replaceAll('2024', '2025').replaceAll('64条', '70条'),
  )
  const other = panel.locator('[data-other-report]')
  await expect.poll(() => other.innerText(), { timeout: 10_000 }).toContain('8 条批注')
  await openNotes(panel)
  await panel.getByText('还没有批注', { exact: true }).waitFor()
  expect(await panel.locator('[data-note]').count()).toBe(0)
  const layers = new Set((await paintedPlaces(page)).map(({ layer }) => layer))
  for (const layer of ['note', 'changed', 'candidate', 'removed'])
    expect(layers).not.toContain(layer)
  await other.getByRole('button').first().click()
  await expect.poll(() => other.innerText()).toContain(notes.untouched)
  await serve((html) => html)
  await expect.poll(() => other.count()).toBe(0)
  await expectOutcomes(panel, { figure: 'found', paragraph: 'found', untouched: 'found' })
})
