import type { CDPSession, Page } from 'playwright-core'
import { traced } from '../../../bench/support/trace.ts'
import { openPanelPage } from '../../../scripts/extension/panel.ts'
import { tabIdOf } from '../../../scripts/extension/tab.ts'
import { TestBrowser } from '../harness/browser.ts'
import type { HostilePage } from './generate.ts'
import { injected } from './injected.ts'
import { ourTasks } from './our-tasks.ts'

/** What became of a page: some are not even taken for a report by the gate. */
export type Outcome = 'reviewed' | 'no report' | 'too big' | 'not called' | 'never loaded'

/** One page visited once. */
export interface Visit {
  outcome: Outcome
  /** What is wrong, in words. */
  wrong: string[]
  /** Longest task of ours in milliseconds, of processor time where the browser tells it. */
  ms: number
}

interface State {
  url: string
  problem: string | null
  recognition: { isReport: boolean } | null
  documentId: string | null
}

/** A page under a portal's name, with its panel and the number of its tab, and the same page under another name. */
interface Tabs {
  portal: Page
  plain: Page
  panel: Page
  tabId: number
}

async function openTabs(browser: TestBrowser): Promise<Tabs> {
  const portal = await browser.visit('http://hostile.gov.cn/none.html')
  const panel = await openPanelPage(browser, portal)
  const tabId = await tabIdOf(browser, portal)
  return { portal, panel, tabId, plain: await browser.context.newPage() }
}

/**
 * A browser of its own that opens one hostile page after another in two tabs: under a portal's name, where the
 * extension reads it, and under another name, where nothing of ours is.
 */
export class Lane {
  /** Address of the last page that was reviewed. */
  lastReviewed = ''

  private constructor(
    readonly browser: TestBrowser,
    private readonly session: CDPSession,
    private tabs: Tabs,
  ) {}

  get portal(): Page {
    return this.tabs.portal
  }

  get panel(): Page {
    return this.tabs.panel
  }

  get tabId(): number {
    return this.tabs.tabId
  }

  /** Starts a browser for which these pages are on the net. */
  static async open(pages: HostilePage[]): Promise<Lane> {
    const browser = await TestBrowser.open()
    const { context } = browser
    await context.route(/^http:\/\/hostile\.(gov\.cn|example)\//, async (route) => {
      const page = pages[Number(/(\d+)\.html/.exec(route.request().url())?.[1])]
      if (!page) return route.fulfill({ contentType: 'text/html', body: '<p>Nothing' })
      await route.fulfill({ body: page.bytes, contentType: page.contentType })
    })
    const session = await context.browser()!.newBrowserCDPSession()
    return new Lane(browser, session, await openTabs(browser))
  }

  /** Opens a page in both places and looks at what came of it. */
  async visit(index: number): Promise<Visit> {
    let outcome: Outcome = 'never loaded'
    const wrong: string[] = []
    const events = await traced(this.session, async () => {
      try {
        outcome = await this.open(index)
        if (outcome !== 'never loaded') wrong.push(...(await this.faults()))
      } catch (error) {
        wrong.push(String(error))
      }
    })
    if (outcome === 'never loaded') await this.renew()
    return { outcome, wrong, ms: Math.max(0, ...ourTasks(events)) }
  }

  /** New tabs: those of a page that never came are still busy with it, and would keep out every page after it. */
  private async renew(): Promise<void> {
    const { portal, plain, panel } = this.tabs
    this.tabs = await openTabs(this.browser)
    for (const page of [portal, plain, panel]) await page.close()
  }

  private async open(index: number): Promise<Outcome> {
    const url = `http://hostile.gov.cn/${index}.html`
    const loaded = await Promise.all([
      loads(this.portal, url),
      loads(this.tabs.plain, `http://hostile.example/${index}.html`),
    ])
    if (!loaded.every(Boolean)) return 'never loaded'
    const outcome = await this.settled(url)
    if (outcome === 'reviewed') this.lastReviewed = url
    return outcome
  }

  /** Waits until the page has been reviewed or refused, or will surely not be. */
  async settled(url: string): Promise<Outcome> {
    for (const start = Date.now(); Date.now() - start < 30_000; ) {
      const state = await this.state()
      if (state?.url === url) {
        if (state.problem === 'too-big') return 'too big'
        if (state.problem) throw new Error(state.problem)
        if (state.recognition) return state.documentId ? 'reviewed' : 'no report'
      }
      if (!state && Date.now() - start > 800 && !(await this.mayBeCalled(start))) {
        return 'not called'
      }
      await this.portal.waitForTimeout(50)
    }
    throw new Error('neither reviewed nor refused within 30 s')
  }

  private state() {
    return this.browser.worker.evaluate(async (tab) => {
      const key = `tab:${tab}`
      return ((await chrome.storage.session.get(key))[key] ?? null) as unknown
    }, this.tabId) as Promise<State | null>
  }

  /** The reader is there, or the gate looks a second time: it does so, after 2.5 s, where a page has little text. */
  private async mayBeCalled(since: number): Promise<boolean> {
    const length = await this.browser.worker.evaluate(async (tab) => {
      const func = () =>
        'heyueReader' in globalThis ? -1 : (document.body?.textContent ?? '').length
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab }, func })
      return answer?.result ?? 0
    }, this.tabId)
    return length < 0 || (length < 300 && Date.now() - since < 3500)
  }

  private async faults(): Promise<string[]> {
    const [same, foreign] = await Promise.all([this.same(), injected(this.panel)])
    return same ? foreign : ['the page was changed', ...foreign]
  }

  /** True when both places show the same page; what the page does to itself takes a moment. */
  private async same(): Promise<boolean> {
    const { context } = this.browser
    const doms = [
      await context.newCDPSession(this.portal),
      await context.newCDPSession(this.tabs.plain),
    ]
    try {
      for (let attempt = 0; attempt < 20; attempt++) {
        const [ours, theirs] = await Promise.all(doms.map(domOf))
        if (ours === theirs) return true
        await this.portal.waitForTimeout(400)
      }
      return false
    } finally {
      for (const dom of doms) await dom.detach()
    }
  }

  /** Exceptions and errors that are not the pages' own. */
  get problems(): string[] {
    return this.browser.problems.filter((words) => /chrome-extension:|service worker/.test(words))
  }
}

/** As the browser itself has it: no script of the page can lie about it. */
async function domOf(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: root.nodeId })
  return outerHTML.replaceAll('hostile.gov.cn', 'hostile.example')
}

/** The page before may still be busy with itself and let nobody in: then it is left first, and this one tried again. */
async function loads(page: Page, url: string): Promise<boolean> {
  for (const timeout of [20_000, 60_000]) {
    try {
      await page.goto(url, { waitUntil: 'load', timeout })
      return true
    } catch (error) {
      if (!(error instanceof Error && error.name === 'TimeoutError')) throw error
      await page.goto('about:blank').catch(() => {})
    }
  }
  return false
}
