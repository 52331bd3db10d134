import { browser } from 'wxt/browser'
import { openPanel } from '../../../background/open-panel.ts'

/** Opens a page in a tab of its own with the panel beside it; the panel needs the click to be fresh. */
export async function openWithPanel(address: string): Promise<void> {
  const tab = await browser.tabs.create({ url: address, active: true })
  if (tab.id !== undefined) await openPanel(tab.id)
}
