import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPanelPage } from '../../scripts/extension/panel.ts'
import { reviewAt, rowsOf } from '../../scripts/extension/stored.ts'
import { badgeText, tabIdOf } from '../../scripts/extension/tab.ts'
import { TestBrowser } from './harness/browser.ts'
import { paintedPlaces } from './harness/page.ts'
import { reportHtml } from './harness/queue-portal.ts'

const host = 'www.moheqiao.gov.cn'
const address = (year: number) => `http://${host}/ndbg/${year}.html`

let browser: TestBrowser
let panel: Page
let page: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  serve(2023, '全区调解矛盾纠纷1200件。')
  serve(2024, '全区调解矛盾纠纷1350件，同比增长15%。')
})
afterAll(() => browser.close())

function serve(year: number, words: string): void {
  browser.portal.behave(`${host}/ndbg/${year}.html`, (_, response) => {
    const html = reportHtml('墨河桥区', year, `</p><p>${words}`)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
}

async function visited(year: number): Promise<Page> {
  const opened = await browser.visit(address(year))
  const tabId = await tabIdOf(browser, opened)
  await expect.poll(() => badgeText(browser, tabId), { timeout: 10_000 }).not.toBe('')
  return opened
}

const rules = async () =>
  (await reviewAt(browser, address(2024)))?.findings.map(({ rule }) => rule) ?? []

it('has nothing to compare with until last year’s report is in the library', async () => {
  page = await visited(2024)
  panel = await openPanelPage(browser, page)
  await panel.getByRole('tab', { name: /待看/ }).waitFor()
  expect(await panel.getByLabel('与上年报告比较').count()).toBe(0)
  expect(await rules()).not.toContain('last-year-growth')
})

it('finds growth that does not fit last year’s report, and says which document it used', async () => {
  await (await visited(2023)).close()
  await expect.poll(rules).toContain('last-year-growth')
  const notice = panel.getByLabel('与上年报告比较')
  await notice.getByRole('button', { name: /与2023年度报告文字相同/ }).click()
  await expect.poll(() => notice.textContent()).toContain('(1350-1200)/1200 = 12.5%')
  expect(await notice.getByRole('link').getAttribute('href')).toBe(address(2023))
  const card = panel.locator('[data-finding*="last-year-growth"]')
  await expect.poll(() => card.textContent()).toContain('全区调解矛盾纠纷1200件')
  await expect
    .poll(() => card.textContent())
    .toContain('2023年度《墨河桥区人民政府2023年度法治政府建设情况报告》')
})

it('shows the same on the report’s page in the workspace', async () => {
  const stored = async () =>
    (await rowsOf(browser, 'documents')).find(({ url }) => url === address(2024))
  await expect.poll(async () => (await stored())?.repeatedShare).toBeGreaterThan(0.5)
  const document = await stored()
  const workspace = await browser.context.newPage()
  const own = `chrome-extension://${browser.extensionId}/dashboard.html#/documents/${document?.id}`
  await workspace.goto(own)
  await workspace.getByRole('button', { name: /与2023年度报告文字相同/ }).click()
  const notice = workspace.getByLabel('与上年报告比较')
  await expect.poll(() => notice.textContent()).toContain('(1350-1200)/1200 = 12.5%')
  await workspace.close()
})

it('marks it on the open page, and takes a decision like others', async () => {
  const painted = async () =>
    (await paintedPlaces(page)).filter(({ text }) => text === '15%').map(({ layer }) => layer)
  await expect.poll(painted).toContain('warning')
  const card = panel.locator('[data-finding*="last-year-growth"]')
  await card.getByRole('button', { name: '确认' }).click()
  await expect.poll(painted).toContain('decided')
  await page.reload()
  await expect.poll(painted, { timeout: 10_000 }).toContain('decided')
})

it('takes it back when last year’s report turns out to fit', async () => {
  serve(2023, '全区调解矛盾纠纷1174件。')
  await (await visited(2023)).close()
  await expect.poll(rules).not.toContain('last-year-growth')
  await expect.poll(() => panel.getByLabel('与上年报告比较').textContent()).toContain('一致 1')
  expect(browser.problems).toEqual([])
})
