import { existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page, Worker } from 'playwright-core'
import { type Portal, startPortal } from '../../../portal/serve.mjs'
import { ensureBrowser } from '../../../scripts/find-browser.mjs'
import { type Launched, launch } from '../../../scripts/launch.mjs'
import { type Problems, watchPages, watchWorker } from './problems.ts'

const ours = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url))

/** How a browser for tests is started. */
export interface BrowserOptions {
  language?: 'zh' | 'en'
  viewport?: { width: number; height: number }
  /** Folder of another extension than ours, to compare with. */
  extension?: string
  /** Leave the tab open that greets a new user. */
  welcome?: boolean
  /** Further switches of the browser, given where the portal answers. */
  args?: (portalPort: number) => string[]
}

/** A browser with the extension, the sample portal behind every *.gov.cn name, and a profile of its own. */
export class TestBrowser {
  private constructor(
    readonly portal: Portal,
    readonly profile: string,
    private readonly options: BrowserOptions,
    private launched: Launched,
    /** Console errors and uncaught exceptions of all pages and the service worker since the first start. */
    readonly problems: Problems,
  ) {}

  /** Starts portal and browser on a fresh profile. */
  static async open(options: BrowserOptions = {}): Promise<TestBrowser> {
    if (!existsSync(ours)) throw new Error('Build the extension first: npm run build')
    const portal = await startPortal()
    const profile = mkdtempSync(join(tmpdir(), 'heyue-profile-'))
    const problems: Problems = []
    const launched = await start(profile, portal, options, problems)
    return new TestBrowser(portal, profile, options, launched, problems)
  }

  get context(): BrowserContext {
    return this.launched.context
  }

  /** The extension's service worker. */
  get worker(): Worker {
    return this.launched.worker
  }

  get extensionId(): string {
    return this.launched.extensionId
  }

  /** Opens an address in a tab of its own and waits until the page has loaded. */
  async visit(address: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(address, { waitUntil: 'load' })
    return page
  }

  /** Ends the browser and starts it again on the same profile. */
  async restart(): Promise<void> {
    await this.context.close()
    await this.startAgain()
  }

  /** Starts the browser on the same profile after it has ended. */
  async startAgain(): Promise<void> {
    this.launched = await start(this.profile, this.portal, this.options, this.problems)
  }

  /** Kills the browser as a crash or a power cut would: no page gets to say goodbye. */
  async kill(): Promise<void> {
    const { context } = this
    const session = await context.browser()!.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const closed = new Promise((done) => context.once('close', done))
    process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL')
    await closed
  }

  /** Ends browser and portal and removes the profile. */
  async close(): Promise<void> {
    await this.context.close()
    await this.portal.close()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10 })
  }
}

async function start(
  profile: string,
  portal: Portal,
  options: BrowserOptions,
  problems: Problems,
): Promise<Launched> {
  const launched = await launch({
    browser: ensureBrowser(),
    extension: options.extension ?? ours,
    profile,
    portalPort: portal.port,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    language: options.language ?? 'zh',
    welcome: options.welcome ?? false,
    args: options.args?.(portal.port) ?? [],
  })
  watchPages(launched.context, problems)
  await watchWorker(launched.worker, problems)
  return launched
}
