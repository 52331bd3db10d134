import { browser } from 'wxt/browser'
import { emptyTabState, type TabState, tabStateSchema } from '../report/tab-state.ts'
import { readRow } from './rows.ts'

const keyOf = (tabId: number) => `tab:${tabId}`

/** What is known about the page in a tab, null when nothing is. */
export async function readTab(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId)
  return readRow(tabStateSchema, (await browser.storage.session.get(key))[key])
}

/** Changes of tabs, one after another: the browser's session store knows no transactions. */
let last: Promise<void> = Promise.resolve()

function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = last.then(work)
  last = mine.catch(() => {})
  return mine
}

/**
 * Changes what is known about a tab; another address starts afresh. Changes asked for at once are all kept, a
 * selection made while the review is being noted among them.
 */
export function updateTab(tabId: number, url: string, changed: Partial<TabState>): Promise<void> {
  return inTurn(async () => {
    const known = await readTab(tabId)
    const state = known?.url === url ? known : emptyTabState(url)
    await browser.storage.session.set({ [keyOf(tabId)]: { ...state, ...changed, url } })
  })
}

/** How often tabs were forgotten since the background began. */
const forgotten = new Map<number, number>()

/** A number that changes when a tab is forgotten: tells whether work begun before is still about the page in it. */
export const pageOf = (tabId: number): number => forgotten.get(tabId) ?? 0

/** Forgets a tab. */
export function forgetTab(tabId: number): Promise<void> {
  forgotten.set(tabId, pageOf(tabId) + 1)
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)))
}

/** The tabs that show a document (all documents when null), by tab id. */
export async function tabsShowing(documentId: string | null): Promise<Map<number, TabState>> {
  const stored = await browser.storage.session.get(null)
  const shown = Object.entries(stored).flatMap(([key, value]) => {
    const state = key.startsWith('tab:') ? readRow(tabStateSchema, value) : null
    const wanted = state?.documentId && (documentId === null || state.documentId === documentId)
    return wanted ? [[Number(key.slice(4)), state] as const] : []
  })
  return new Map(shown)
}

/** Calls back with every change of a tab's state (null when forgotten); answers how to stop. */
export function watchTab(tabId: number, changed: (state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tabId)]
    if (change) changed(readRow(tabStateSchema, change.newValue))
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}
