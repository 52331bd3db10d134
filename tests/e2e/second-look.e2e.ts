import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { reviewAt, rowsOf } from '../../scripts/extension/stored.ts'
import { badgeText, tabIdOf } from '../../scripts/extension/tab.ts'
import { fromCsv } from '../../utils/exports/testing.ts'
import { TestBrowser } from './harness/browser.ts'
import { paintedPlaces } from './harness/page.ts'
import { goTo, openPanel } from './harness/panel.ts'
import { reportHtml } from './harness/queue-portal.ts'

/**
 * A flow: the tests build on one another. The kinds of legal aid come to 746, and nothing says that they are all; the
 * share is wrong by the page's own numbers; the kinds of lecture come to what was told.
 */
const address = 'town1.yunxishi.gov.cn/ndbg/legal-aid.html'
const words = [
  '全年开展普法讲座186场，其中校园72场、社区65场、企业49场。',
  '全年办理法律援助案件764件，其中民事511件、刑事218件、行政17件。',
  '全年办理行政处罚案件320件，其中适用简易程序224件，占32%。',
]
const place = { text: '764件', after: '全年办理法律援助案件' }

let browser: TestBrowser
let page: Page
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  browser.portal.behave(address, (_request, response) => {
    const html = reportHtml('柳泉镇', 2024, `</p><p>${words.join('</p><p>')}`)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  page = await browser.visit(`http://${address}`)
  panel = await openPanel(browser, page)
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const card = () => panel.locator('[data-finding]', { hasText: '“764件”' })
const tab = (name: string) => panel.getByRole('tab', { name: new RegExp(name) }).click()
const badge = async () => Number(await badgeText(browser, await tabIdOf(browser, page)))
const decisions = async () =>
  (await rowsOf(browser, 'decisions')).map(({ decision, reason }) => [decision, reason])

/** Where a layer lies: the words, each with those that stand before them. */
async function layer(name: string): Promise<[string, string][]> {
  const found = (await paintedPlaces(page)).filter((one) => one.layer === name)
  return found.map(({ text, before }) => [before.slice(-place.after.length), text])
}

it('shows the figure in a group of its own, after the contradictions and not among them', async () => {
  await tab('数据')
  const groups = () =>
    panel
      .locator('[data-verdict]')
      .evaluateAll((all) =>
        all.map((group) => [
          group.getAttribute('data-verdict'),
          group.querySelector('.mantine-Badge-label')?.textContent,
        ]),
      )
  await expect
    .poll(async () => (await groups()).slice(0, 2))
    .toEqual([
      ['contradicted', '1'],
      ['second-look', '1'],
    ])
  await panel.getByText(/：1 个自相矛盾，/).waitFor()
})

it('says what the numbers beside it give and what would clear it, and accuses nobody', async () => {
  const group = panel.locator('[data-verdict="second-look"]')
  await group.getByRole('button').first().click()
  await expect.poll(() => group.innerText()).toContain('511+218+17=746件')
  const said = await group.innerText()
  expect(said).toMatch(/^再看一眼/)
  expect(said).toMatch(/未列全.*则无误/)
  expect(said).not.toMatch(/矛盾|不符|应为|≠|错误/)
})

it('is marked faintly, on the figure and nowhere else', async () => {
  await expect.poll(() => layer('weak')).toEqual([[place.after, place.text]])
  expect((await layer('error')).map(([, text]) => text)).toEqual(['32%'])
  expect(await layer('warning')).toEqual([])
})

it('goes from its card to its words', async () => {
  await tab('待看')
  await goTo(card())
  await expect.poll(() => layer('focus')).toEqual([[place.after, place.text]])
  expect(await card().innerText()).not.toMatch(/矛盾|不符|应为|≠|错误/)
})

it('is confirmed like other findings, and that is taken back', async () => {
  const before = await badge()
  await panel.keyboard.press('c')
  await expect.poll(() => layer('decided')).toEqual([[place.after, place.text]])
  await expect.poll(badge).toBe(before - 1)
  await panel.keyboard.press('Control+z')
  await expect.poll(() => layer('weak')).toEqual([[place.after, place.text]])
  await expect.poll(badge).toBe(before)
  expect(await layer('decided')).toEqual([])
})

it('is dismissed with a reason, which the page and the panel know after both were loaded again', async () => {
  await card().getByRole('button', { name: '忽略' }).click()
  await panel.getByRole('menuitem', { name: '口径不同' }).click()
  await expect.poll(() => layer('dismissed')).toEqual([[place.after, place.text]])
  await Promise.all([page.reload(), panel.reload()])
  await expect.poll(() => layer('dismissed')).toEqual([[place.after, place.text]])
  expect(await layer('weak')).toEqual([])
  await expect.poll(() => card().innerText()).toMatch(/已忽略[\s\S]*口径不同/)
  expect(await decisions()).toEqual([['dismissed', 'different-scope']])
})

it('leaves the browser as a stated figure with a finding of its own', async () => {
  const tables = await exported()
  const figure = ({ figure_raw }: Record<string, string>) => figure_raw === place.text
  expect(tables('figures').filter(figure)).toMatchObject([{ verdict: 'stated', formula: '' }])
  expect(tables('findings').filter(({ quote }) => quote === place.text)).toMatchObject([
    { rule: 'second-look', severity: 'warning', decision: 'dismissed' },
  ])
  expect(tables('documents')).toMatchObject([{ figures_contradicted: '1', findings: '2' }])
  const stored = (await reviewAt(browser, `http://${address}`))!.figures
  const { verdict, remarks } = stored.find(({ text }) => text === place.text)!.judgement
  expect([verdict, remarks.map(({ id }) => id)]).toEqual(['stated', ['second-look']])
})

/** All tables, as the workspace hands them out. */
async function exported(): Promise<(table: string) => Record<string, string>[]> {
  const workspace = await browser.context.newPage()
  // A dialog of the system cannot be driven: without it the browser downloads.
  await workspace.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
  await workspace.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/transfer`)
  const download = workspace.waitForEvent('download')
  await workspace.getByRole('button', { name: '导出', exact: true }).first().click()
  const files = unzipSync(await readFile(await (await download).path()))
  await workspace.close()
  return (table) => fromCsv(strFromU8(files[`${table}.csv`]!)).rows
}
