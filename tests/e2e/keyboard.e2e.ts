import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { openReport } from './harness/panel.ts'

/** A whole report reviewed without a mouse; the tests build on one another. */
let browser: TestBrowser
let page: Page
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ page, panel } = await openReport(browser))
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const key = (name: string) => panel.keyboard.press(name)
const decisions = () => rowsOf(browser, 'decisions')
const notes = () => rowsOf(browser, 'annotations')
const current = () => panel.locator('[data-current]')
const settings = async () =>
  (await rowsOf(browser, 'settings')).find((row) => row.key === 'settings')?.value as
    | { keys: Record<string, string>; reviewer: string }
    | undefined

it('asks once who reviews, and takes the answer by keyboard', async () => {
  const field = panel.getByRole('textbox', { name: '姓名' })
  await field.focus()
  await panel.keyboard.type('林')
  await key('Enter')
  await expect.poll(async () => (await settings())?.reviewer).toBe('林')
  await expect.poll(() => field.count()).toBe(0)
})

/** An open menu takes the focus a moment after it is there: a key pressed before that is not its. */
async function menuHasFocus(): Promise<void> {
  await panel.getByRole('menuitem').first().waitFor()
  await panel.locator('[role="menu"]:focus-within').waitFor()
}

/** Opens the reasons for a dismissal. */
async function openDismissMenu(): Promise<void> {
  await key('d')
  await menuHasFocus()
}

it('decides every finding', async () => {
  // The cards below the first few are drawn last; the tab's number tells of all.
  const count = Number(await panel.getByRole('tab', { name: /待看/ }).locator('b').innerText())
  expect(count).toBeGreaterThan(3)
  await expect.poll(() => panel.locator('[data-finding]').count()).toBe(count)
  for (let at = 0; at < count; at++) {
    await key('j')
    await expect
      .poll(() => panel.locator('[data-finding]').nth(at).getAttribute('aria-current'))
      .toBe('true')
    if (at === 0) {
      await openDismissMenu()
      await key('2')
    } else if (at === 1) {
      await openDismissMenu()
      await key('ArrowDown')
      await panel.locator('[role="menuitem"]:focus').waitFor()
      await key('Enter')
    } else await key(at === 2 ? 'x' : 'c')
    await expect.poll(async () => (await decisions()).length).toBe(at + 1)
    // As long as its menu stands open, keys belong to it.
    await expect.poll(() => panel.getByRole('menu').count()).toBe(0)
  }
  const made = await decisions()
  expect(made.filter(({ decision }) => decision === 'open')).toEqual([])
  expect(made.filter(({ decision }) => decision === 'dismissed')).toHaveLength(2)
  expect(made.map(({ reason }) => reason)).toContain('misread')
  expect(new Set(made.map(({ reviewer }) => reviewer))).toEqual(new Set(['林']))
})

it('keeps the focus on the card that is decided, and can decide otherwise', async () => {
  const card = panel.locator('[data-finding]').last()
  const id = await card.getAttribute('data-finding')
  const decision = async () => (await decisions()).find(({ findingId }) => findingId === id)
  const inFocus = () => panel.evaluate(() => document.activeElement?.getAttribute('data-finding'))
  expect(await decision()).toMatchObject({ decision: 'confirmed' })
  expect(await inFocus()).toBe(id)
  await openDismissMenu()
  await key('1')
  await expect.poll(decision).toMatchObject({ decision: 'dismissed', reason: 'stated-elsewhere' })
  await expect.poll(inFocus).toBe(id)
  await card.getByRole('button', { name: '重新打开' }).focus()
  await key('Enter')
  await expect.poll(decision).toMatchObject({ decision: 'open' })
  await expect.poll(inFocus).toBe(id)
  await key('c')
  await expect.poll(decision).toMatchObject({ decision: 'confirmed' })
})

it('writes a note with two labels, given by digits while typing', async () => {
  const made = async () => (await rowsOf(browser, 'events')).length
  const before = await made()
  await key('n')
  // Who types on before the form is there decides nothing by that; on a slow machine it may be there already.
  await key('c')
  await panel.locator('textarea:focus').waitFor()
  expect(await made()).toBe(before)
  await key('Control+a')
  await panel.keyboard.type('共3处，见第2段')
  await key('Alt+2')
  await key('Alt+3')
  await key('Control+Enter')
  await expect.poll(async () => (await notes()).length).toBe(1)
  expect((await notes())[0]).toMatchObject({
    comment: '共3处，见第2段',
    labels: ['数据存疑', '表述空泛'],
    reviewer: '林',
  })
})

it('gives and takes labels on the note in focus by digits, and takes that back', async () => {
  const labels = async () => (await notes())[0]!.labels
  await expect.poll(() => panel.getByRole('textbox', { name: '批注', exact: true }).count()).toBe(0)
  await key('l')
  await expect.poll(() => current().getAttribute('data-note')).not.toBeNull()
  await key('5')
  await expect.poll(labels).toEqual(['数据存疑', '表述空泛', '亮点'])
  await key('2')
  await expect.poll(labels).toEqual(['表述空泛', '亮点'])
  await key('Control+z')
  await expect.poll(labels).toEqual(['数据存疑', '表述空泛', '亮点'])
  await key('Control+Shift+z')
  await expect.poll(labels).toEqual(['表述空泛', '亮点'])
})

it('takes a digit typed right after the key for a note for that note and not for the one in focus', async () => {
  const made = async () => (await rowsOf(browser, 'events')).length
  const before = await made()
  await key('n')
  await key('2')
  await panel.locator('textarea:focus').waitFor()
  expect(await made()).toBe(before)
  await panel.getByRole('button', { name: '放弃' }).click()
  await expect.poll(() => panel.getByRole('textbox', { name: '批注', exact: true }).count()).toBe(0)
})

it('marks the page reviewed, and takes that back', async () => {
  const reviewedAt = async () => (await rowsOf(browser, 'documents'))[0]!.reviewedAt
  await key('r')
  await expect.poll(reviewedAt).toEqual(expect.any(String))
  await key('u')
  await expect.poll(reviewedAt).toBeNull()
})

it('goes on to the next report that nobody has reviewed', async () => {
  const other = await browser.visit(addressOf(samplePage('heting')))
  await expect.poll(async () => (await rowsOf(browser, 'documents')).length).toBe(2)
  await panel.bringToFront()
  await key('Shift+R')
  await expect.poll(() => page.url()).toBe(other.url())
  const reviewed = (await rowsOf(browser, 'documents')).filter((row) => row.reviewedAt !== null)
  expect(reviewed.map(({ url }) => url)).toEqual([addressOf(samplePage('jiaotong'))])
  await other.close()
})

it('shows the keys, and refuses one that is taken when they are changed', async () => {
  // What is opened on the old page's review goes with it.
  await panel.locator('header').getByText(samplePage('heting').title).waitFor()
  await panel.locator('[data-finding]').first().waitFor()
  await key('?')
  await expect.poll(() => panel.getByRole('dialog').innerText()).toContain('下一处')
  await key('Escape')
  await expect.poll(() => panel.getByRole('dialog').count()).toBe(0)
  await panel.getByRole('button', { name: '更多' }).press('Enter')
  await menuHasFocus()
  await panel.getByRole('menuitem', { name: '设置' }).press('Enter')
  const change = panel.getByRole('button', { name: /更改“下一处/ })
  await change.press('Enter')
  await key('k')
  await expect
    .poll(() => panel.getByRole('status').allInnerTexts())
    .toContainEqual(expect.stringMatching(/“K”已用于/))
  await change.press('Enter')
  await key('w')
  await expect.poll(async () => (await settings())?.keys).toEqual({ next: 'w' })
  await expect.poll(() => change.innerText()).toContain('W')
  await key('Escape')
  await expect.poll(() => panel.getByRole('dialog').count()).toBe(0)
  await key('w')
  await expect.poll(() => current().getAttribute('data-finding')).not.toBeNull()
  await key('?')
  await expect.poll(() => panel.getByRole('dialog').innerText()).toContain('W')
})

it('begins a note on the selected words by a key of the browser', async () => {
  const tabState = { ...(await state()), selection: { anchor: pageAnchor, quote: '若干字' } }
  await browser.worker.evaluate(
    ([name, value]) => chrome.storage.session.set({ [name as string]: value }),
    [tabState.key, tabState.value && { ...tabState.value, selection: tabState.selection }] as const,
  )
  await browser.worker.evaluate(
    (tabId) =>
      (
        chrome.commands.onCommand as unknown as { dispatch(name: string, tab: object): void }
      ).dispatch('note-on-selection', { id: tabId }),
    Number(tabState.key.slice('tab:'.length)),
  )
  await expect
    .poll(async () => (await rowsOf(browser, 'drafts')).map(({ quote }) => quote))
    .toEqual(['若干字'])
})

const pageAnchor = { kind: 'page', report: { issuer: null, year: null } }

/** What the extension keeps about the page's tab. */
async function state() {
  const all = await browser.worker.evaluate(() => chrome.storage.session.get(null))
  const [name, value] = Object.entries(all).find(
    ([, kept]) => (kept as { url?: string }).url === page.url(),
  )!
  return { key: name, value: value as object }
}
