import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { TabState } from '../../utils/report/tab-state.ts'
import { readTab, watchTab } from '../../utils/store/tabs.ts'

/** The tab this panel speaks of; its state is undefined until known, null when no reader has been there. */
export function useTab(): { tabId: number | null; state: TabState | null | undefined } {
  const tabId = useActiveTabId()
  const [known, setKnown] = useState<{ of: number; state: TabState | null } | null>(null)
  useEffect(() => {
    setKnown(null)
    if (tabId === null) return
    let isNews = true
    const tell = (state: TabState | null) => {
      isNews = false
      setKnown({ of: tabId, state })
    }
    const stop = watchTab(tabId, tell)
    // Neither over a change told meanwhile nor after another tab was gone to.
    void readTab(tabId).then((state) => isNews && tell(state))
    return () => {
      isNews = false
      stop()
    }
  }, [tabId])
  // Until the effect has run, what is known is of the tab before: its notes are not to be written on this one.
  return { tabId, state: known && known.of === tabId ? known.state : undefined }
}

/** The active tab of this window; `?tabId=` in the panel's address names a tab for good. */
function useActiveTabId(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tabId')) || null
  const [tabId, setTabId] = useState(named)
  useEffect(() => {
    if (named !== null) return
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      setTabId(tab?.id ?? null)
    }
    void look()
    browser.tabs.onActivated.addListener(look)
    return () => browser.tabs.onActivated.removeListener(look)
  }, [named])
  return tabId
}
