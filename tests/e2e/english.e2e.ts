import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { TestBrowser } from './harness/browser.ts'
import { openPanel } from './harness/panel.ts'

/** What an English reader sees: the words of the reports stay Chinese, the words about them do not. */
let browser: TestBrowser
let page: Page

beforeAll(async () => {
  browser = await TestBrowser.open({ language: 'en' })
  const report = await browser.visit(addressOf(samplePage('jiaotong')))
  const panel = await openPanel(browser, report)
  await panel.close()
  page = await browser.context.newPage()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

async function open(section: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/${section}`)
}

it('names required contents in English in the tables and charts', async () => {
  const missing = 'How the heads fulfilled their duty as first responsible'
  await open('documents')
  await page.getByRole('gridcell', { name: missing }).waitFor()
  await open('findings')
  await page.getByRole('gridcell', { name: `${missing} · Missing` }).waitFor()
  await open('coverage')
  await page.getByRole('columnheader', { name: missing }).waitFor()
  await open('charts')
  await page.locator('svg text', { hasText: 'Plan for the next year' }).first().waitFor()
})

it.each(['documents', 'findings', 'figures'])(
  'shows every column of %s side by side, though its titles are longer',
  async (section) => {
    await open(section)
    await page.getByRole('gridcell').first().waitFor()
    const grid = page.getByRole('grid')
    await expect.poll(() => grid.evaluate((one) => one.clientWidth - one.scrollWidth)).toBe(0)
  },
)

it('cuts no name off in the charts, nor lets two of them run into each other', async () => {
  await open('charts')
  const names = page.locator('svg text', { hasText: 'Cannot be checked' })
  await names.first().waitFor()
  expect(await names.count()).toBeGreaterThan(2)
  const boxes = await names.evaluateAll((all) =>
    all.map((name) => {
      const { left, top, bottom } = name.getBoundingClientRect()
      return { room: left - name.closest('svg')!.getBoundingClientRect().left, top, bottom }
    }),
  )
  for (const [at, { room, top }] of boxes.entries()) {
    expect(room).toBeGreaterThanOrEqual(0)
    if (at > 0) expect(top).toBeGreaterThanOrEqual(boxes[at - 1]!.bottom - 1)
  }
})

it('starts with labels in English', async () => {
  await open('codebook')
  await page.getByRole('textbox', { name: 'Name of “Figure in doubt”' }).waitFor()
  const names = page.getByRole('textbox', { name: /^Name of/ })
  for (const name of await names.all()) expect(await name.inputValue()).toMatch(/^[A-Za-z ]+$/)
})

it('tells one thing from many', async () => {
  await open('documents')
  await page.getByText('1 row', { exact: true }).waitFor()
  await open('coverage')
  await page.getByText('1 report', { exact: true }).waitFor()
})
