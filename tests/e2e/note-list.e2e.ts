import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openPanelPage } from '../../scripts/extension/panel.ts'
import { TestBrowser } from './harness/browser.ts'
import { cardOf, openNotes } from './harness/notes.ts'
import { atRest, clickInPlace, openPanel, openReport } from './harness/panel.ts'
import { seededWords, seedNotes } from './harness/seed.ts'

/** The list of notes, short and long: what was just written is seen, and nothing else moves what one reads. */
let browser: TestBrowser
let page: Page
let panel: Page

beforeEach(async () => {
  browser = await TestBrowser.open()
  ;({ page, panel } = await openReport(browser))
})
afterEach(async () => {
  const { problems } = browser
  await browser.close()
  expect(problems).toEqual([])
})

const box = () => panel.getByRole('textbox', { name: '批注', exact: true })

async function showNotes(count: number, from?: number): Promise<void> {
  if (count > 0) await seedNotes(browser, panel, count, from)
  await openNotes(panel)
  if (count > 0) await panel.locator('[data-note]').first().waitFor()
}

/** Writes a note on the page by keyboard alone. */
async function writeByKeys(words: string): Promise<void> {
  await panel.keyboard.press('n')
  await box().waitFor()
  await box().fill(words)
  await panel.keyboard.press('Control+Enter')
  await box().waitFor({ state: 'detached' })
}

/** True while the card of a note is seen whole: neither the tabs above nor anything below covers it. */
const seenWhole = (words: string) =>
  cardOf(panel, words).evaluate((card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect()
    const at = (x: number, y: number) => card.contains(document.elementFromPoint(x, y))
    return at((left + right) / 2, top + 4) && at((left + right) / 2, bottom - 4)
  })

/** Comments of the notes that are drawn, in the order of the list. */
const drawn = () =>
  panel.locator('[data-note]').evaluateAll((all) => all.map((one) => one.textContent))

/** Scrolls so that a seeded note stands in the middle, and answers where it stands. */
async function readAt(at: number): Promise<() => Promise<number>> {
  const card = cardOf(panel, `旧批注${at}：`)
  for (let tries = 0; tries < 60 && (await card.count()) === 0; tries++) {
    await panel.evaluate(() => scrollBy(0, innerHeight * 0.7))
    await panel.waitForTimeout(30)
  }
  await card.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  await atRest(panel)
  return () => card.evaluate((one) => Math.round(one.getBoundingClientRect().top))
}

it.each([0, 1, 59, 60, 61, 499])(
  'shows the note just written, last of the list, where there were %i',
  async (count) => {
    await showNotes(count)
    await writeByKeys('刚写下的批注')
    await expect.poll(() => cardOf(panel, '刚写下的批注').count()).toBe(1)
    await expect.poll(() => seenWhole('刚写下的批注')).toBe(true)
    expect((await drawn()).at(-1)).toContain('刚写下的批注')
    const inList = panel.getByRole('listitem').filter({ hasText: '刚写下的批注' })
    expect(await inList.getAttribute('aria-posinset')).toBe(String(count + 1))
    expect(await inList.getAttribute('aria-setsize')).toBe(String(count + 1))
    // Whoever cannot see it hears it, and goes on by keyboard from there.
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('刚写下的批注')
    await panel.keyboard.press('Tab')
    await panel.keyboard.press('Tab')
    await panel.keyboard.press('Enter')
    await expect.poll(() => box().inputValue()).toBe('刚写下的批注')
  },
)

it.each([
  ['before', 40],
  ['after', 80],
])(
  'shows a note whose place is in the middle of the list, %s it changes over',
  async (_, count) => {
    // Half of them come from a machine whose clock is ahead.
    await showNotes(count, Date.now() - (count / 2) * 60_000)
    await writeByKeys('刚写下的批注')
    await expect.poll(() => seenWhole('刚写下的批注')).toBe(true)
    const order = await drawn()
    const at = order.findIndex((words) => words?.includes('刚写下的批注'))
    expect(order[at - 1]).toContain(`旧批注${count / 2}：`)
    expect(order[at + 1]).toContain(`旧批注${count / 2 + 1}：`)
  },
)

it.each([60, 61, 200])(
  'keeps the place of who reads while another panel writes, with %i notes',
  async (count) => {
    await showNotes(count)
    const top = await readAt(30)
    const before = await top()
    const other = await openPanel(browser, page)
    await other.keyboard.press('n')
    await other.getByRole('textbox', { name: '批注', exact: true }).fill('另一个面板写的')
    await other.keyboard.press('Control+Enter')
    await other.getByText('批注已保存').waitFor()
    await panel.bringToFront()
    const tabCount = panel.getByRole('tab', { name: /批注/ }).locator('b')
    await expect.poll(() => tabCount.innerText()).toBe(String(count + 1))
    await atRest(panel)
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
  },
)

it.each([30, 300])(
  'keeps the place of who writes while another panel throws away what is above, with %i notes',
  async (count) => {
    await showNotes(count)
    const other = await openPanelPage(browser, page)
    await openNotes(other)
    await cardOf(other, '旧批注2：').waitFor()
    await panel.bringToFront()
    const top = await readAt(20)
    await panel.keyboard.press('n')
    await box().fill('写到一半')
    const before = await top()
    await cardOf(other, '旧批注2：').getByRole('button', { name: '删除' }).click()
    await cardOf(other, '旧批注2：').waitFor({ state: 'detached' })
    await panel.bringToFront()
    const tabCount = panel.getByRole('tab', { name: /批注/ }).locator('b')
    await expect.poll(() => tabCount.innerText()).toBe(String(count - 1))
    await atRest(panel)
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
  },
)

it.each(['reduce', 'no-preference'] as const)(
  'opens at the note that was being changed, where motion is: %s',
  async (reducedMotion) => {
    await panel.emulateMedia({ reducedMotion })
    await panel.setViewportSize({ width: 360, height: 480 })
    await showNotes(300)
    await readAt(61)
    await cardOf(panel, '旧批注61：').getByRole('button', { name: '修改' }).click()
    await box().waitFor()
    await panel.reload()
    await box().waitFor()
    await atRest(panel)
    expect(await seenWhole('旧批注61：')).toBe(true)
  },
)

it.each([30, 80])('moves nothing when a note in sight is edited, of %i notes', async (count) => {
  await showNotes(count)
  const top = await readAt(20)
  const before = await top()
  await clickInPlace(cardOf(panel, '旧批注20：').getByRole('button', { name: '修改' }))
  await box().fill('旧批注20：改短了')
  await panel.keyboard.press('Control+Enter')
  await box().waitFor({ state: 'detached' })
  await atRest(panel)
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
})

it.each([30, 80])('shows a note again whose deletion is taken back, of %i notes', async (count) => {
  await showNotes(count)
  await cardOf(panel, '旧批注2：').getByRole('button', { name: '删除' }).click()
  await expect.poll(() => cardOf(panel, '旧批注2：').count()).toBe(0)
  await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await atRest(panel)
  await panel.keyboard.press('u')
  await expect.poll(() => cardOf(panel, '旧批注2：').count()).toBe(1)
  await expect.poll(() => seenWhole(seededWords(2))).toBe(true)
})

it.each([30, 80])('shows a note taken out of the trash, of %i notes', async (count) => {
  await showNotes(count)
  await cardOf(panel, '旧批注2：').getByRole('button', { name: '删除' }).click()
  await panel.getByRole('button', { name: /回收站/ }).click()
  await panel.getByRole('button', { name: '恢复' }).click()
  await expect.poll(() => cardOf(panel, '旧批注2：').count()).toBe(1)
  await expect.poll(() => seenWhole(seededWords(2))).toBe(true)
})

it('empties the trash and puts all of it back by one button', async () => {
  await showNotes(30)
  for (const at of [2, 3]) {
    await cardOf(panel, `旧批注${at}：`).getByRole('button', { name: '删除' }).click()
    await expect.poll(() => cardOf(panel, `旧批注${at}：`).count()).toBe(0)
  }
  await panel.getByRole('button', { name: '回收站（2）' }).click()
  await panel.getByRole('button', { name: '清空回收站' }).click()
  await expect.poll(() => panel.getByRole('button', { name: /回收站/ }).count()).toBe(0)
  const emptied = panel.getByRole('alert').filter({ hasText: '回收站已清空（2 条批注）' })
  await emptied.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => panel.getByRole('button', { name: '回收站（2）' }).count()).toBe(1)
})

it('keeps what one reads in place while cards above are drawn for the first time', async () => {
  await showNotes(300)
  await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
  await atRest(panel)
  for (let step = 0; step < 25; step++) {
    const moved = await panel.evaluate(async () => {
      const cards = [...document.querySelectorAll<HTMLElement>('[data-note]')]
      const card = cards.find((one) => one.getBoundingClientRect().top > 200)!
      const before = card.getBoundingClientRect().top
      scrollBy(0, -150)
      await new Promise((done) => setTimeout(done, 120))
      return card.getBoundingClientRect().top - before
    })
    expect(Math.abs(moved - 150)).toBeLessThanOrEqual(2)
  }
})
