import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { openPanel, panelReady } from './harness/panel.ts'
import { reportHtml } from './harness/queue-portal.ts'
import { violations } from './harness/violations.ts'

/** Somebody comes back to a report: they go on where they left off, and a mark on another text is no mark on this one. */
let browser: TestBrowser
let page: Page
let panel: Page
const address = 'www.yunxishi.gov.cn/ndbg/changing.html'
const rates = '按时办结率达98.6%，群众满意率达97.3%，整改完成率达91.4%。'
let body = reportHtml('云溪市', 2024, rates)

beforeAll(async () => {
  browser = await TestBrowser.open()
  browser.portal.behave(address, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
  page = await browser.visit(`http://${address}`)
  panel = await openPanel(browser, page)
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const current = () => panel.locator('[data-finding][data-current]')
const finding = (at: number) => panel.locator('[data-finding]').nth(at)
const document = async () => (await rowsOf(browser, 'documents'))[0]!
const mark = () => panel.getByRole('button', { name: '标为已审' })

it('goes on at the first finding that nobody has decided', async () => {
  for (const key of ['j', 'c', 'j', 'x']) await panel.keyboard.press(key)
  await expect.poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(2)
  await panel.reload()
  await panelReady(panel)
  await panel.keyboard.press('j')
  const third = await finding(2).getAttribute('data-finding')
  await expect.poll(() => current().getAttribute('data-finding')).toBe(third)
})

it('is not reviewed any more once its text has changed, and is marked anew', async () => {
  await panel.keyboard.press('r')
  await panel.locator('header [title$="取消已审"]').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft([colorScheme, ...(await violations(panel))]).toEqual([colorScheme])
  }
  const before = (await document()).reviewedSha256
  body = body.replace('执法培训24场', '执法培训42场')
  await page.reload()
  await panel.getByText('标为已审的是先前的正文').waitFor()
  expect(await document()).toMatchObject({ reviewedSha256: before })
  await mark().waitFor()
  await panel.keyboard.press('r')
  await mark().waitFor({ state: 'detached' })
  const { reviewedSha256, textSha256 } = await document()
  expect(reviewedSha256).toBe(textSha256)
  expect(reviewedSha256).not.toBe(before)
  expect(await panel.getByText('标为已审的是先前的正文').count()).toBe(0)
})
