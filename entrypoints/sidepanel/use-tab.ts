import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { TabState } from '../../utils/report/tab-state.ts'
import { readTab, watchTab } from '../../utils/store/tabs.ts'

/** The tab this panel speaks of; its state is undefined until known, null when no reader has been there. */
export function useTab(): { tabId: number | null; state: TabState | null | undefined } {
  const tabId = useActiveTabId()
  const [state, setState] = useState<TabState | null | undefined>(undefined)
  useEffect(() => {
    setState(undefined)
    if (tabId === null) return
    const stop = watchTab(tabId, setState)
    void readTab(tabId).then(setState)
    return stop
  }, [tabId])
  return { tabId, state }
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
