import { browser } from 'wxt/browser'

interface Sidebar {
  sidebarAction?: { open(): Promise<void> }
}

/**
 * Opens the panel beside the page; only possible while a click or key press of the person is fresh. Chromium has a
 * side panel, Firefox a sidebar. When the browser refuses, the badge still shows and a click on it opens the panel.
 */
export async function openPanel(tabId: number): Promise<void> {
  try {
    if (browser.sidePanel) await browser.sidePanel.open({ tabId })
    else await (browser as unknown as Sidebar).sidebarAction?.open()
  } catch (error) {
    console.debug('panel not opened', error)
  }
}
