import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestBrowser } from './harness/browser.ts'
import { cardOf, openNotes } from './harness/notes.ts'
import { atRest, clickInPlace, openReport } from './harness/panel.ts'
import { putRows, seededWords, seedNotes } from './harness/seed.ts'
import { withOffer } from './harness/undo.ts'
import { violations } from './harness/violations.ts'

/** What stands around a note being written: the list behind it, the codebook in it, the way back from a deletion. */
let browser: TestBrowser
let panel: Page

beforeEach(async () => {
  browser = await TestBrowser.open()
  ;({ panel } = await openReport(browser))
})
afterEach(async () => {
  const { problems } = browser
  await browser.close()
  expect(problems).toEqual([])
})

const box = () => panel.getByRole('textbox', { name: '批注', exact: true })

/** Pixels of something that lie outside what is seen of the panel between its tabs and its foot. */
const hidden = (what: ReturnType<Page['locator']>) =>
  what.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect()
    const dock = document.querySelector('form')
    const foot = dock && !dock.contains(one) ? dock.getBoundingClientRect().top : innerHeight
    return Math.round(Math.max(0, -top) + Math.max(0, bottom - foot))
  })

async function showNotes(count: number): Promise<void> {
  await seedNotes(browser, panel, count)
  await openNotes(panel)
  await panel.locator('[data-note]').first().waitFor()
}

it('offers a note on the whole page without a walk through all notes', async () => {
  await showNotes(300)
  expect(await hidden(panel.getByRole('button', { name: '对整页写批注' }))).toBe(0)
})

it('marks the note being changed, and keeps it clear of the form', async () => {
  await showNotes(80)
  const card = cardOf(panel, '旧批注4：')
  await card.evaluate((one) => one.scrollIntoView({ block: 'end' }))
  await card.getByRole('button', { name: '修改' }).click()
  await box().waitFor()
  await expect.poll(() => card.getAttribute('aria-current')).toBe('true')
  await expect.poll(() => hidden(card)).toBe(0)
  expect(await panel.locator('form').innerText()).toContain('修改批注')
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(() => hidden(cardOf(panel, '旧批注79：'))).toBe(0)
})

it('offers to take a deletion back, for that very note', async () => {
  await showNotes(80)
  const undo = panel.getByRole('button', { name: '撤销', exact: true })
  const remove = (at: number) =>
    withOffer(panel, async () => {
      await cardOf(panel, `旧批注${at}：`).getByRole('button', { name: '删除' }).click()
      await expect.poll(() => cardOf(panel, `旧批注${at}：`).count()).toBe(0)
    })
  await remove(1)
  // Menu and tabs stay at hand while the offer stands.
  const menu = (await panel.getByRole('button', { name: '更多' }).boundingBox())!
  const notice = (await panel.getByRole('alert').filter({ hasText: '批注已删除' }).boundingBox())!
  expect(notice.y).toBeGreaterThan(menu.y + menu.height + 100)
  // The next one is at hand for who goes by keyboard.
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.textContent))
    .toContain('旧批注2：')
  await remove(3)
  await panel.keyboard.press('5')
  await undo.click()
  await expect.poll(() => hidden(cardOf(panel, seededWords(3)))).toBe(0)
  expect(await cardOf(panel, '旧批注1：').count()).toBe(0)
  // Whoever takes it back by key is not offered the same again.
  await remove(3)
  await panel.keyboard.press('u')
  await expect.poll(() => cardOf(panel, '旧批注3：').count()).toBe(1)
  await undo.waitFor({ state: 'detached' })
})

it.each([50, 300])(
  'opens a tab where it was left, and a new one at its top, with %i notes',
  async (count) => {
    await showNotes(count)
    const tab = (name: RegExp) => clickInPlace(panel.getByRole('tab', { name }))
    const card = cardOf(panel, '旧批注30：')
    while ((await card.count()) === 0) {
      await panel.evaluate(() => scrollBy(0, innerHeight / 2))
      await panel.waitForTimeout(60)
    }
    await card.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    await atRest(panel)
    const before = (await card.boundingBox())!.y
    await tab(/待看/)
    const first = panel.locator('[data-finding]').first()
    await expect.poll(async () => (await first.boundingBox())!.y).toBeLessThan(120)
    expect(await hidden(first)).toBe(0)
    await tab(/批注/)
    await card.waitFor()
    await expect.poll(async () => Math.abs((await card.boundingBox())!.y - before)).toBeLessThan(3)
  },
)

it('takes the second click of a double click on its button for nothing else', async () => {
  await showNotes(80)
  await cardOf(panel, '旧批注3：').getByRole('button', { name: '修改' }).click()
  const save = (await panel.getByRole('button', { name: '保存' }).boundingBox())!
  const [x, y] = [save.x + save.width / 2, save.y + save.height / 2]
  // The button that throws a note away comes to lie below.
  await panel.evaluate(
    ([left, top]) => {
      const middle = (one: Element) => {
        const box = one.getBoundingClientRect()
        return box.top + box.height / 2 - (top as number)
      }
      const bins = [...document.querySelectorAll('[data-note] [aria-label="删除"]')]
      scrollBy(0, middle(bins.find((bin) => middle(bin) > 0)!))
      return left
    },
    [x, y],
  )
  await panel.mouse.move(x, y)
  await panel.mouse.down()
  await panel.mouse.up()
  await box().waitFor({ state: 'detached' })
  const below = () =>
    panel.evaluate(
      ([left, top]) => document.elementFromPoint(left!, top!)?.closest('button')?.ariaLabel,
      [x, y],
    )
  // Within the half second in which systems take two clicks for one.
  await panel.mouse.down({ clickCount: 2 })
  await panel.mouse.up({ clickCount: 2 })
  expect(await below()).toBe('删除')
  await panel.waitForTimeout(300)
  expect(await panel.getByRole('tab', { name: /批注/ }).locator('b').innerText()).toBe('80')
  // A click that means it, a moment later, does what it says.
  await panel.waitForTimeout(600)
  await panel.mouse.click(x, y)
  await expect
    .poll(() => panel.getByRole('tab', { name: /批注/ }).locator('b').innerText())
    .toBe('79')
})

it('offers to go on with a note that was discarded', async () => {
  await showNotes(3)
  const discard = () => panel.getByRole('button', { name: '放弃' }).click()
  const undo = panel.getByRole('button', { name: '撤销', exact: true })
  await panel.keyboard.press('n')
  await box().fill('写了很久的一段话')
  await panel.keyboard.press('Alt+1')
  await discard()
  await box().waitFor({ state: 'detached' })
  await undo.click()
  await expect.poll(() => box().inputValue()).toBe('写了很久的一段话')
  await box().press('Control+Enter')
  await expect.poll(() => cardOf(panel, '写了很久的一段话').innerText()).toContain('内容缺失')
  // Nothing was written: there is nothing to go on with.
  await cardOf(panel, '旧批注1：').getByRole('button', { name: '修改' }).click()
  await box().waitFor()
  await discard()
  await box().waitFor({ state: 'detached' })
  await panel.waitForTimeout(400)
  expect(await undo.count()).toBe(0)
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.textContent))
    .toContain('旧批注1：')
})

it('stays on the finding on which a note was written, says that it is kept, and leads to it', async () => {
  const at = () => panel.locator('[data-finding][data-current]').getAttribute('data-finding')
  const inFocus = () =>
    panel.evaluate(() => document.activeElement?.closest('article')?.dataset.finding)
  await panel.locator('[data-finding]').nth(3).waitFor()
  for (let step = 0; step < 3; step++) await panel.keyboard.press('j')
  const third = await panel.locator('[data-finding]').nth(2).getAttribute('data-finding')
  await expect.poll(at).toBe(third)
  const finding = await at()
  await panel
    .locator('[data-current]')
    .getByRole('button', { name: /写批注/ })
    .click()
  await box().fill('核对')
  await panel.keyboard.press('Control+Enter')
  await panel.getByRole('status').filter({ hasText: '批注已保存' }).waitFor()
  await box().waitFor({ state: 'detached' })
  expect(await at()).toBe(finding)
  await expect.poll(inFocus).toBe(finding)
  await panel.getByRole('button', { name: '查看批注' }).click()
  await cardOf(panel, '核对').and(panel.locator('[data-current]:focus')).waitFor()
  await panel.keyboard.press('l')
  await expect.poll(at).toBe(finding)
  await panel.keyboard.press('j')
  await expect.poll(at).not.toBe(finding)
  // The keyboard opens the notes at the one written last, too; what is thrown away gives the keyboard back as well.
  const fourth = await at()
  await panel.keyboard.press('n')
  await box().fill('再核对')
  await panel.getByRole('button', { name: '放弃' }).press('Enter')
  await box().waitFor({ state: 'detached' })
  await expect.poll(inFocus).toBe(fourth)
  await panel.keyboard.press('n')
  await box().fill('第四处')
  await panel.keyboard.press('Control+Enter')
  await box().waitFor({ state: 'detached' })
  await expect.poll(inFocus).toBe(fourth)
  await panel.keyboard.press('l')
  await cardOf(panel, '第四处').and(panel.locator('[data-current]')).waitFor()
})

it('leaves the words room beside a long codebook with long names, in a low panel', async () => {
  const long = '行政规范性文件合法性审核与公平竞争审查情况表述不完整且无数据支撑的段落需补说明'
  const labels = Array.from({ length: 60 }, (_, at) => ({
    name: at === 7 ? long : `标签${at}`,
    description: '',
    color: '#1c7ed6',
    parent: null,
    order: at,
  }))
  await putRows(browser, 'labels', labels)
  await panel.setViewportSize({ width: 360, height: 480 })
  await panel.reload()
  await openNotes(panel)
  await panel.keyboard.press('n')
  await box().fill('一'.repeat(900))
  for (const part of [box(), panel.getByRole('button', { name: '保存' })])
    expect(await hidden(part)).toBe(0)
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const wide = panel.locator('form').getByText(long)
  await wide.click()
  expect((await wide.boundingBox())!.width).toBeLessThan(340)
  await panel.keyboard.press('Control+Enter')
  await panel.locator('[data-note]').waitFor()
  await box().waitFor({ state: 'detached' })
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const card = panel.locator('[data-note]')
  const right = await card.getByRole('button', { name: '删除' }).boundingBox()
  expect(right!.x + right!.width).toBeLessThan(355)
  expect(await violations(panel)).toEqual([])
})
