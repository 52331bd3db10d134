import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Portal, startPortal } from '../../../portal/serve.mjs'
import { ensureFirefox } from '../../../scripts/find-firefox.mjs'
import { Marionette } from './marionette.ts'

const extension = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url))
const addonId = 'heyue@heyue.invalid'
/** How long an element may take to appear, in ms: what a click leads to is drawn after a write to the database. */
const patience = 10_000
/** Firefox draws a random address for every add-on; a fixed one lets tests open its pages. */
const uuid = '5b1d7f0c-6f1e-4c5e-9a62-0d6f3f0f5b10'

/** A real Firefox without a window, with the extension and the sample portal behind every *.gov.cn name. */
export class Firefox {
  private constructor(
    readonly portal: Portal,
    private readonly profile: string,
    private readonly process: ChildProcess,
    private readonly marionette: Marionette,
  ) {}

  /** Where the browser puts what is downloaded. */
  get downloads(): string {
    return this.profile
  }

  /** Starts portal and browser on a fresh profile, without the extension. */
  static async open(): Promise<Firefox> {
    if (!existsSync(extension)) throw new Error('Build it first: npx wxt build -b firefox')
    const portal = await startPortal()
    const profile = mkdtempSync(join(tmpdir(), 'heyue-firefox-'))
    writeFileSync(join(profile, 'user.js'), preferences(portal.port, profile))
    const process = spawn(
      ensureFirefox(),
      ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile],
      { stdio: 'ignore', env: { ...globalThis.process.env, MOZ_HEADLESS: '1', HOME: profile } },
    )
    const marionette = await Marionette.connect(() => chosenPort(profile))
    await marionette.send('WebDriver:NewSession', { strictFileInteractability: false })
    await marionette.send('WebDriver:SetTimeouts', { implicit: patience })
    return new Firefox(portal, profile, process, marionette)
  }

  /** Installs the built extension for this run. */
  async install(): Promise<void> {
    await this.marionette.send('Addon:Install', { path: extension, temporary: true })
  }

  /** Clicks the extension's toolbar button in the browser's own window. */
  async clickToolbarButton(): Promise<void> {
    const name = addonId.replace(/[^a-z0-9_-]/gi, '_').toLowerCase()
    await this.inBrowser(
      `document.getElementById(arguments[0] + '-browser-action').querySelector('toolbarbutton').click()`,
      name,
    )
  }

  /** True when the sidebar is open and holds a page of that name. */
  sidebarShows(page: string): Promise<boolean> {
    return this.inBrowser(
      `const { isOpen, browser } = window.SidebarController
       const inner = browser?.contentDocument?.getElementById('webext-panels-browser')
       return isOpen && Boolean(inner?.currentURI?.spec.includes(arguments[0]))`,
      page,
    )
  }

  /** Runs a function body in the browser's own window instead of the page. */
  private async inBrowser<T>(body: string, ...args: unknown[]): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await this.run<T>(body, ...args)
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' })
    }
  }

  /** Opens an address in the present tab and waits until it has loaded. */
  async visit(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url })
  }

  /** Opens an extension page in the present tab. */
  async visitOwn(path: string): Promise<void> {
    await this.visit(`moz-extension://${uuid}/${path}`)
  }

  /** Opens a further tab, goes there and answers its handle. */
  async newTab(): Promise<string> {
    const opened = await this.marionette.send('WebDriver:NewWindow', { type: 'tab' })
    const { handle } = opened as { handle: string }
    await this.goTo(handle)
    return handle
  }

  /** The handle of the present tab. */
  async handle(): Promise<string> {
    return (await this.marionette.send('WebDriver:GetWindowHandle')) as string
  }

  /** Goes to another tab. */
  async goTo(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
  }

  /** The value a function body returns in the present page. */
  async run<T>(body: string, ...args: unknown[]): Promise<T> {
    const script = { script: body, args, sandbox: null }
    return (await this.marionette.send('WebDriver:ExecuteScript', script)) as T
  }

  /** Clicks the first element a CSS selector finds, as a person would; waits for it. */
  async click(selector: string): Promise<void> {
    const id = await this.element(selector)
    await this.marionette.send('WebDriver:ElementClick', { id })
  }

  /** Types into the first element a CSS selector finds; waits for it. */
  async type(selector: string, text: string): Promise<void> {
    const id = await this.element(selector)
    await this.marionette.send('WebDriver:ElementSendKeys', { id, text })
  }

  /** A picture of the present page as PNG. */
  async picture(): Promise<Buffer> {
    const data = await this.marionette.send('WebDriver:TakeScreenshot', { full: false })
    return Buffer.from(String(data), 'base64')
  }

  /** Ends the browser and the portal and removes the profile. */
  async close(): Promise<void> {
    const ended = once(this.process, 'exit')
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
    this.marionette.close()
    setTimeout(() => this.process.kill('SIGKILL'), 5_000).unref()
    await ended
    await this.portal.close()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10 })
  }

  private async element(selector: string): Promise<string> {
    const found = await this.marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    })
    return Object.values(found as Record<string, string>)[0]!
  }
}

/** Nothing but the portal is reached: every name goes through it as a proxy, and Firefox's own errands are off. */
function preferences(portalPort: number, downloads: string): string {
  const values: Record<string, unknown> = {
    // A free one, of the browser's own choice: one chosen for it could be taken by then.
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': portalPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': portalPort,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    'intl.locale.requested': 'zh-CN',
    'dom.security.https_first': false,
    'dom.disable_open_during_load': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

/** The port the browser listens on, which it writes into its profile; 0 until then. */
function chosenPort(profile: string): number {
  const file = join(profile, 'MarionetteActivePort')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}
