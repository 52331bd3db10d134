import { browser } from 'wxt/browser'
import { hear } from '../../utils/messages.ts'
import { injectReader } from './inject.ts'
import { openPanel } from './open-panel.ts'
import { repaint } from './repaint.ts'

/** What panels ask for, and the toolbar button. */
export function listenToPanels(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void openPanel(tab.id)
  })
  hear('tab.review', async ({ tabId }, sender) => {
    // Only our own pages may ask: a content script has a tab, the panel has none or an address of ours.
    if (sender.tabId !== null && !sender.url?.startsWith(browser.runtime.getURL('/'))) {
      return { problem: 'not allowed' }
    }
    return { problem: await injectReader(tabId) }
  })
  hear('document.changed', async ({ documentId }) => {
    await repaint(documentId)
    return {}
  })
}
