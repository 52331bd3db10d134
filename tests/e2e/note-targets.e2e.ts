import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { openNotes } from './harness/notes.ts'
import { goTo, openReport } from './harness/panel.ts'
import { violations } from './harness/violations.ts'

/** What a note is about when it is begun from a content, or by key from a finding; the tests build on one another. */
let browser: TestBrowser
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ panel } = await openReport(browser))
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const box = () => panel.getByRole('textbox', { name: '批注', exact: true })
const tab = (name: RegExp) => panel.getByRole('tab', { name })

/** Writes into the open form, saves by key, and answers the row that was kept. */
async function save(comment: string) {
  await box().fill(comment)
  await panel.keyboard.press('Control+Enter')
  await box().waitFor({ state: 'detached' })
  const row = (await rowsOf(browser, 'annotations')).find((one) => one.comment === comment)
  return row as unknown as { quote: string | null; anchor: { kind: string; content?: string } }
}

const noteOn = (content: string) =>
  panel.locator(`[data-content="${content}"]`).getByRole('button', { name: /写批注/ })

it('puts a note on a content that is there on its words, and does not call it missing', async () => {
  await tab(/内容/).click()
  await noteOn('shortcomings').click()
  const form = panel.locator('[data-writing]')
  await expect.poll(() => form.innerText()).toContain('二、存在的不足和原因')
  expect(await form.innerText()).not.toContain('缺失内容')
  const { anchor, quote } = await save('写得具体')
  expect(anchor.kind).toBe('span')
  expect(quote).toBe('二、存在的不足和原因')
  await openNotes(panel)
  const card = panel.locator('[data-note]', { hasText: '写得具体' })
  await card.waitFor()
  expect(await card.locator('[data-outcome]').count()).toBe(0)
})

it('puts a note on a missing content on its absence', async () => {
  await tab(/内容/).click()
  await noteOn('leadership-duty').click()
  const { anchor, quote } = await save('确实没有')
  expect(anchor).toMatchObject({ kind: 'absence', content: 'leadership-duty' })
  expect(quote).toBeNull()
})

it('means the finding in focus by the key for a note, and keeps it in sight beside the form', async () => {
  await panel.setViewportSize({ width: 360, height: 620 })
  await tab(/待看/).click()
  const card = panel.locator('[data-finding]', { hasText: '32%' }).first()
  await goTo(card)
  await panel.keyboard.press('n')
  await box().waitFor()
  const clear = async () => {
    const [above, form] = await Promise.all([
      card.boundingBox(),
      panel.locator('[data-writing]').boundingBox(),
    ])
    return above!.y + above!.height <= form!.y
  }
  await expect.poll(clear).toBe(true)
  const { anchor, quote } = await save('算错了')
  expect(quote).toBe('32%')
  expect(anchor.kind).toBe('figure')
})

it('means the page by the key for a note where no finding is in focus', async () => {
  await tab(/数据/).click()
  await panel.keyboard.press('n')
  await box().waitFor()
  const { anchor } = await save('总体不错')
  expect(anchor.kind).toBe('page')
  await panel.setViewportSize({ width: 360, height: 900 })
})

it('folds a long note, and unfolds it by its button', async () => {
  await tab(/批注/).click()
  await panel.keyboard.press('n')
  await box().waitFor()
  await save(`长批注${'，这一段还要再核对一遍'.repeat(60)}`)
  const card = panel.locator('[data-note]', { hasText: '长批注' })
  const height = async () => (await card.boundingBox())!.height
  await expect.poll(height).toBeLessThan(330)
  const folded = await height()
  expect(await violations(panel)).toEqual([])
  const fold = card.getByRole('button', { name: '全部显示' })
  await fold.focus()
  await panel.keyboard.press('Enter')
  await expect.poll(height).toBeGreaterThan(folded + 200)
  await card.getByRole('button', { name: '收起' }).click()
  await expect.poll(height).toBe(folded)
  const short = panel.locator('[data-note]', { hasText: '总体不错' })
  expect(await short.getByRole('button', { name: '全部显示' }).count()).toBe(0)
})
