// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { SetupProblem } from './ensure-dependencies.mjs'

/**
 * How a browser is to be started.
 * @typedef {object} LaunchOptions
 * @property {import('./find-browser.mjs').Browser} browser
 * @property {string} extension folder of the built extension
 * @property {string} profile folder of the browser's profile; kept, so that a restart finds what was stored
 * @property {number} portalPort where the sample portal answers
 * @property {boolean} [headless] default true
 * @property {'zh' | 'en'} [language] of the interface, default Chinese
 * @property {{ width: number, height: number } | null} [viewport] null follows the window
 * @property {string[]} [args] further switches of the browser
 * @property {boolean} [welcome] leave the tab open that greets a new user; else it is closed
 */

/**
 * A running browser with the extension in it.
 * @typedef {object} Launched
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').Worker} worker the extension's service worker
 * @property {string} extensionId
 */

/**
 * Starts the browser with the extension loaded and every *.gov.cn name leading to the sample portal.
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launch(options) {
  const { language = 'zh', headless = true, viewport = null } = options
  const fresh = !existsSync(join(options.profile, 'Default'))
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.browser.path,
    headless,
    viewport,
    // Chromium chooses the interface language by this variable; --lang does nothing.
    env: environment(language),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...switches(options), ...(options.args ?? [])],
    handleSIGINT: false,
  })
  try {
    const worker = await workerOf(context, options)
    if (fresh && !options.welcome) await closeWelcome(context, options.extension)
    return { context, worker, extensionId: new URL(worker.url()).host }
  } catch (error) {
    await context.close()
    throw error
  }
}

/** @param {'zh' | 'en'} language */
function environment(language) {
  const own = Object.entries(process.env).filter(([, value]) => value !== undefined)
  return {
    .../** @type {Record<string, string>} */ (Object.fromEntries(own)),
    LANGUAGE: language === 'zh' ? 'zh_CN' : 'en_US',
  }
}

/** @param {LaunchOptions} options */
function switches({ extension, portalPort }) {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP *.gov.cn:80 127.0.0.1:${portalPort}`,
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ]
}

/**
 * The extension's service worker. Branded browsers that ignore --load-extension are asked once more over the
 * debugging pipe; where that is refused too, a person has to load the folder.
 * @param {import('playwright-core').BrowserContext} context
 * @param {LaunchOptions} options
 */
async function workerOf(context, { browser, extension }) {
  const patience = browser.kind === 'chromium' ? 20_000 : 5_000
  const running = () =>
    ownWorker(context) ?? context.waitForEvent('serviceworker', { timeout: patience })
  try {
    return await running()
  } catch (error) {
    if (browser.kind === 'chromium') throw error
  }
  try {
    const session = await context.browser()?.newBrowserCDPSession()
    await session?.send(
      /** @type {any} */ ('Extensions.loadUnpacked'),
      /** @type {any} */ ({ path: extension }),
    )
    return await running()
  } catch {
    throw new SetupProblem(loadByHand(extension))
  }
}

/** @param {import('playwright-core').BrowserContext} context */
function ownWorker(context) {
  return context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'))
}

/** @param {string} extension */
function loadByHand(extension) {
  return (
    'This browser does not take extensions from the command line. Use Chromium, or load the folder by hand:\n' +
    `chrome://extensions → developer mode → load unpacked → ${extension}\n` +
    '此浏览器不接受命令行加载扩展。请改用 Chromium，或在扩展程序页打开开发者模式，加载上述文件夹。'
  )
}

/**
 * A new profile is greeted with a tab; nobody is there to read it, and it would take the place of the tab in front.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} extension
 */
async function closeWelcome(context, extension) {
  // Another extension greets nobody.
  if (!existsSync(join(extension, 'dashboard.html'))) return
  const greets = (/** @type {import('playwright-core').Page} */ page) =>
    page.url().endsWith('#/welcome')
  const patience = AbortSignal.timeout(20_000)
  while (!patience.aborted) {
    const page = context.pages().find(greets)
    if (page) return page.close()
    await new Promise((done) => setTimeout(done, 50))
  }
}
