import { browser } from 'wxt/browser'
import type { Answered } from '../../utils/messages.ts'
import type { TabState } from '../../utils/report/tab-state.ts'
import { readTab } from '../../utils/store/tabs.ts'
import { injectReader } from './inject.ts'

/** What a visit brought. */
export type Visit = Answered<'queue.visit'>

/** How long a page may take to load, and how long its text may take to come after that, in milliseconds. */
const loading = 25_000
const settling = 10_000
const step = 250
/** When the reader is put in once more where nothing was heard of it, a multiple of the step. */
const askingAgain = 3_000

/** Tabs opened for visits, so that one left behind by a background that was ended is closed by the next. */
const visitsKey = 'visits'

let last: Promise<unknown> = Promise.resolve()

/** Opens an address in a background tab, waits until the reader has recorded its review, closes the tab. One at a time. */
export function visit(address: string): Promise<Visit> {
  const mine = last.then(() => visitNow(address))
  last = mine.catch(() => {})
  return mine
}

async function visitNow(address: string): Promise<Visit> {
  const tab = await browser.tabs.create({ url: address, active: false })
  const tabId = tab.id!
  await remember(tabId)
  try {
    await loaded(tabId)
    const problem = await injected(tabId)
    if (problem) return { documentId: null, attachmentOnly: false, address: null, problem }
    return answerOf(await settled(tabId))
  } finally {
    await browser.tabs.remove(tabId).catch(() => {})
    await remember(null)
  }
}

/** Waits for the load to end; a page that never ends loading is looked at as it is. */
async function loaded(tabId: number): Promise<void> {
  for (let waited = 0; waited < loading; waited += step) {
    const { status, url } = await browser.tabs.get(tabId)
    if (status === 'complete' && url !== 'about:blank') return
    await pause()
  }
}

/** How long the browser may refuse the reader, as it does between a tab's first blank page and the page itself. */
const refusing = 3_000

/** Puts the reader into the page; the problem in words when the browser goes on refusing. */
async function injected(tabId: number): Promise<string | null> {
  let problem = await injectReader(tabId)
  for (let waited = 0; problem && waited < refusing; waited += step) {
    await pause()
    problem = await injectReader(tabId)
  }
  return problem
}

/** What is known of the tab once a report with its text was recorded, or when waiting is over. */
async function settled(tabId: number): Promise<TabState | null> {
  let state = await readTab(tabId)
  for (let waited = 0; waited < settling; waited += step) {
    if (state?.documentId && !state.recognition?.attachmentOnly) return state
    await pause()
    state = await readTab(tabId)
    // A page that went elsewhere by itself has lost its reader.
    if (!state && waited === askingAgain) await injectReader(tabId)
  }
  return state
}

function answerOf(state: TabState | null): Visit {
  return {
    documentId: state?.documentId ?? null,
    attachmentOnly: state?.recognition?.attachmentOnly ?? false,
    address: state?.url ?? null,
    problem: state ? state.problem : 'no answer from the page',
  }
}

const pause = () => new Promise((done) => setTimeout(done, step))

async function remember(tabId: number | null): Promise<void> {
  await browser.storage.session.set({ [visitsKey]: tabId })
}

/** Closes the tab of a visit that nobody waits for any more. */
export async function closeLeftVisit(): Promise<void> {
  const left = (await browser.storage.session.get(visitsKey))[visitsKey]
  if (typeof left !== 'number') return
  await remember(null)
  await browser.tabs.remove(left).catch(() => {})
}
