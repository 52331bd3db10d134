import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestBrowser } from './harness/browser.ts'
import { openReport } from './harness/panel.ts'

/** What the panel shows before its scripts have run, and that nothing of it is left when they have. */
let browser: TestBrowser
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ panel } = await openReport(browser))
})
afterAll(() => browser.close())

const shell = () => panel.locator('#shell')
const pageColour = () => panel.evaluate(() => getComputedStyle(document.body).backgroundColor)
const review = async () => {
  await panel.getByRole('tab').first().waitFor()
  await shell().waitFor({ state: 'hidden' })
}

it('leaves nothing of the first frame beside the review', async () => {
  await review()
  expect(await panel.getByRole('status').allInnerTexts()).not.toContain('核阅 Heyue')
})

it.each(['light', 'dark'] as const)(
  'is painted without a script in the colours of the %s review',
  async (scheme) => {
    await panel.emulateMedia({ colorScheme: scheme })
    await panel.reload()
    await review()
    const colour = await pageColour()
    const session = await browser.context.newCDPSession(panel)
    await session.send('Emulation.setScriptExecutionDisabled', { value: true })
    await panel.reload()
    expect(await shell().isVisible()).toBe(true)
    expect(await shell().innerText()).toContain('核阅')
    expect(await shell().getAttribute('aria-busy')).toBe('true')
    expect(await pageColour()).toBe(colour)
    await session.send('Emulation.setScriptExecutionDisabled', { value: false })
    await panel.reload()
    await review()
    expect(await pageColour()).toBe(colour)
  },
)
