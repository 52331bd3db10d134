import { browser } from 'wxt/browser'

/** Shows on the toolbar button how many findings of the tab's report are still open; a tick when none is. */
export async function showBadge(tabId: number, open: number, title: string): Promise<void> {
  const text = open === 0 ? '✓' : open > 999 ? '999+' : String(open)
  await ignoringClosedTabs(async () => {
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setBadgeBackgroundColor({
      tabId,
      color: open === 0 ? '#2b8a3e' : '#c92a2a',
    })
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
    await browser.action.setTitle({ tabId, title })
  })
}

/** Takes the badge off: the tab shows no report. */
export async function clearBadge(tabId: number): Promise<void> {
  await ignoringClosedTabs(() => browser.action.setBadgeText({ tabId, text: '' }))
}

/** A tab may be gone by the time its badge is set; that is no error. */
async function ignoringClosedTabs(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) throw error
  }
}
