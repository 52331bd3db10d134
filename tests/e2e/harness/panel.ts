import type { Locator, Page } from 'playwright-core'
import { addressOf, samplePage } from '../../../portal/pages.ts'
import { openPanelPage } from '../../../scripts/extension/panel.ts'
import type { TestBrowser } from './browser.ts'

/** Opens the panel of a page in a tab of its own, and waits until it shows the review and hears keys. */
export async function openPanel(browser: TestBrowser, page: Page): Promise<Page> {
  const panel = await openPanelPage(browser, page)
  await panelReady(panel)
  return panel
}

/** Opens a report of the sample portal and the panel beside it. */
export async function openReport(
  browser: TestBrowser,
  name = 'jiaotong',
): Promise<{ page: Page; panel: Page }> {
  const page = await browser.visit(addressOf(samplePage(name)))
  return { page, panel: await openPanel(browser, page) }
}

/** Waits until a panel shows the review and hears keys: React listens to them a moment after all is drawn. */
export async function panelReady(panel: Page): Promise<void> {
  await panel.getByRole('tab').first().waitFor()
  // Once nothing waits to be done; of a tab that is not in front, the browser may never say so.
  await panel.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => done(), { timeout: 1_000 })
      }),
  )
}

/** Makes a card of the panel the current one, by a click on its words: keys are for it from then on. */
export async function goTo(card: Locator): Promise<void> {
  await card.getByRole('button').first().click()
  await card.and(card.page().locator('[data-current]')).waitFor()
}

/**
 * Waits until a page stands still: neither scrolled nor grown for a third of a second of its own time, so that what was
 * scrolled has been told to whoever listens, and new cards have been measured.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let before = ''
    for (let still = 0; still < 7; still++) {
      const now = `${scrollY} ${document.documentElement.scrollHeight}`
      if (now !== before) still = 0
      before = now
      await new Promise((done) => setTimeout(done, 50))
    }
  })
}

/**
 * Clicks what is in sight where it stands. When a first try meets a busy page, the click of a locator scrolls before the
 * next, and moves what a test has just measured.
 */
export async function clickInPlace(what: Locator): Promise<void> {
  await what.waitFor()
  const { x, y, width, height } = (await what.boundingBox())!
  await what.page().mouse.click(x + width / 2, y + height / 2)
}
