import type { Page, Worker } from 'playwright-core'

/** A browser in which the extension runs. */
interface Running {
  worker: Worker
}

/**
 * The browser's number for the tab of a page, the newest when several show its address. The extension sees the
 * addresses of portal pages only; a page elsewhere is brought to the front and told by being the active one.
 */
export async function tabIdOf({ worker }: Running, page: Page): Promise<number> {
  const seen = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({})
    return tabs.filter((tab) => tab.url === url).at(-1)?.id
  }, page.url())
  if (seen !== undefined) return seen
  await page.bringToFront()
  const active = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true }))[0]?.id,
  )
  if (active === undefined) throw new Error(`No tab for ${page.url()}`)
  return active
}

/** What the toolbar button shows for a tab. */
export function badgeText({ worker }: Running, tabId: number): Promise<string> {
  return worker.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId)
}
