import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { TestBrowser } from './harness/browser.ts'
import { openPanel } from './harness/panel.ts'

/** What an English reader sees: the words of the reports stay Chinese, the words about them do not. */
let browser: TestBrowser
let page: Page
let panel: Page
/** What the labels say of themselves when one points at them. */
let chips: (string | null)[]

beforeAll(async () => {
  browser = await TestBrowser.open({ language: 'en' })
  const report = await browser.visit(addressOf(samplePage('jiaotong')))
  panel = await openPanel(browser, report)
  await panel.getByRole('tab', { name: 'Notes' }).click()
  await panel.getByRole('button', { name: 'Note on the whole page' }).click()
  const titles = panel.locator('form [title]:not(input)')
  await titles.first().waitFor()
  chips = await titles.evaluateAll((all) => all.map((chip) => chip.getAttribute('title')))
  await panel.getByRole('button', { name: 'Discard' }).click()
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

it('says what they mean where one points at them', () => {
  expect(chips).toContain('Content missing: What should be reported and is not')
})

it.each(['To look at', 'Contents', 'Figures', 'Notes'])(
  'cuts no word and covers no button at 200 % zoom: %s',
  async (name) => {
    // A panel of 360 pixels at 200 % has room for 180.
    await panel.setViewportSize({ width: 180, height: 450 })
    const tab = panel.getByRole('tab', { name })
    await tab.click()
    await panel.getByRole('tab', { name, selected: true }).waitFor()
    const wrong = () =>
      panel.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLElement>('.mantine-Button-label')]
        const cut = labels.filter((label) => label.scrollWidth > label.clientWidth + 1)
        const badges = [...document.querySelectorAll('.mantine-Badge-root')]
        const covered = [...document.querySelectorAll('button')].filter((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect()
          return badges.some((badge) => {
            const over = badge.getBoundingClientRect()
            const apart =
              over.right <= left || over.left >= right || over.bottom <= top || over.top >= bottom
            return !apart && !button.contains(badge)
          })
        })
        return [...cut, ...covered].map((one) => one.textContent || one.ariaLabel)
      })
    await expect.poll(wrong).toEqual([])
    await panel.setViewportSize({ width: 360, height: 900 })
  },
)

it('tells one thing from many', async () => {
  await open('documents')
  await page.getByText('1 row', { exact: true }).waitFor()
  await open('coverage')
  await page.getByText('1 report', { exact: true }).waitFor()
})
