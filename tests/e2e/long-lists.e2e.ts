import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { openPanelPage } from '../../scripts/extension/panel.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { atRest } from './harness/panel.ts'
import { violations } from './harness/violations.ts'

/** A report of many shares that nothing on the page can confirm: lists far longer than a panel. */
const qingyan = samplePage('qingyan')
const shares = 900

let browser: TestBrowser
let page: Page
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  browser.portal.override(qingyan.host + qingyan.path, (html) =>
    html.replace('<div class="TRS_Editor">', `<div class="TRS_Editor">${paragraphs()}`),
  )
  page = await browser.visit(addressOf(qingyan))
  panel = await openPanelPage(browser, page)
  await panel.locator('[data-finding]').first().waitFor()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

function paragraphs(): string {
  return Array.from(
    { length: shares },
    (_, at) => `<p>　　第${at + 1}季办结群众来件比上年增长${(at % 89) + 3}.7%，群众认可。</p>`,
  ).join('')
}

const findings = () => panel.locator('[data-finding]')
const current = () => panel.locator('[data-current]')
const inSight = () =>
  current().evaluate((card) => {
    const { top, bottom } = card.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })

it('draws the findings in sight, and tells of all', async () => {
  await expect.poll(() => panel.getByRole('listitem').count()).toBeGreaterThan(3)
  expect(await findings().count()).toBeLessThan(60)
  const whole = async () =>
    Number(await panel.getByRole('listitem').first().getAttribute('aria-setsize'))
  await expect.poll(whole).toBeGreaterThan(shares * 0.9)
})

it('walks from the first to the last and back by keyboard, the card always in sight', async () => {
  await panel.locator('body').click({ position: { x: 2, y: 300 } })
  await panel.keyboard.press('k')
  await expect.poll(inSight).toBe(true)
  const last = await current().getAttribute('data-finding')
  for (const [key, steps] of [
    ['k', 12],
    ['j', 12],
  ] as const) {
    for (let step = 0; step < steps; step++) await panel.keyboard.press(key)
    await expect.poll(() => current().count()).toBe(1)
    await expect.poll(inSight).toBe(true)
  }
  await expect.poll(() => current().getAttribute('data-finding')).toBe(last)
})

it('keeps the focus where it is while the list is scrolled away', async () => {
  const button = findings().nth(2).getByRole('button').first()
  const inFocus = () => panel.evaluate(() => document.activeElement?.tagName)
  // The list may be drawing itself anew after the last walk.
  await expect
    .poll(async () => {
      await button.focus()
      return inFocus()
    })
    .toBe('BUTTON')
  await panel.evaluate(() => scrollTo(0, 0))
  await atRest(panel)
  await panel.evaluate(() => scrollTo(0, 30_000))
  await atRest(panel)
  expect(await inFocus()).toBe('BUTTON')
})

it('moves nothing when findings are decided in the middle of the list, nor when that is taken back', async () => {
  await panel.locator('body').click({ position: { x: 2, y: 300 } })
  const top = () => current().evaluate((card) => Math.round(card.getBoundingClientRect().top))
  for (let step = 0; step < 20; step++) await panel.keyboard.press('j')
  await current().evaluate((card) => card.scrollIntoView({ block: 'center' }))
  await atRest(panel)
  const before = await top()
  const events = async () => (await rowsOf(browser, 'events')).length
  for (const key of ['c', 'x', 'u', 'u']) {
    const known = await events()
    await panel.keyboard.press(key)
    await expect.poll(events).toBe(known + 1)
    await atRest(panel)
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
  }
})

it('draws the figures in sight, and every figure once one scrolls there', async () => {
  await panel.getByRole('tab', { name: /数据/ }).click()
  const group = panel.locator('[data-verdict="unverifiable"]').first()
  const head = group.getByRole('button').first()
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click()
  await group.locator('[data-figure]').first().waitFor()
  expect(await group.locator('[data-figure]').count()).toBeLessThan(60)
  await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const lastOf = () => group.getByRole('listitem').last().getAttribute('aria-posinset')
  const size = await group.getByRole('listitem').last().getAttribute('aria-setsize')
  await expect
    .poll(async () => {
      await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      return lastOf()
    })
    .toBe(size)
})

it('keeps nobody out', async () => {
  expect(await violations(panel)).toEqual([])
})
