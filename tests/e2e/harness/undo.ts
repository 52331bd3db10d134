import type { Page } from 'playwright-core'

const offers = (page: Page) => page.getByRole('button', { name: '撤销', exact: true })

/**
 * Does something that the workspace then offers to take back, and waits for that offer: one that stood there before is
 * for something else, and has to go.
 */
export async function withOffer(page: Page, work: () => Promise<void>): Promise<void> {
  const mark = 'data-before'
  await offers(page).evaluateAll((all, name) => {
    for (const offer of all) offer.setAttribute(name, '')
  }, mark)
  await work()
  await offers(page)
    .and(page.locator(`:not([${mark}])`))
    .waitFor()
  await page.locator(`[${mark}]`).waitFor({ state: 'detached' })
}

/** Takes back what was done last, and waits until the offer to do so is gone. */
export async function undo(page: Page): Promise<void> {
  await offers(page).click()
  await offers(page).waitFor({ state: 'detached' })
}
