import { browser } from 'wxt/browser'

/** What the toolbar button says of a tab's report. */
export interface Badge {
  /** Findings still to be looked at. */
  open: number
  /** False while parts of the report have not been read. */
  whole: boolean
  title: string
}

/** Shows on the toolbar button how many findings are still open; a tick when none is in a report read whole. */
export async function showBadge(tabId: number, { open, whole, title }: Badge): Promise<void> {
  await ignoringClosedTabs(async () => {
    const { text, color } = lookOf(open, whole)
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setBadgeBackgroundColor({ tabId, color })
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
    await browser.action.setTitle({ tabId, title })
  })
}

function lookOf(open: number, whole: boolean): { text: string; color: string } {
  if (open > 0) return { text: open > 999 ? '999+' : String(open), color: '#c92a2a' }
  return whole ? { text: '✓', color: '#2b8a3e' } : { text: '…', color: '#495057' }
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
