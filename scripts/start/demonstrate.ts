import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressOf, pages } from '../../portal/pages.ts'
import { startPortal } from '../../portal/serve.mjs'
import { extension } from '../build.mjs'
import { SidePanel } from '../extension/panel.ts'
import type { Browser } from '../find-browser.mjs'
import { type Launched, launch } from '../launch.mjs'
import { prepareProfile } from './profile.ts'
import { showInTerminal } from './show-in-terminal.ts'
import { whatNext } from './words.ts'

const cache = fileURLToPath(new URL('../../.cache', import.meta.url))
const address = addressOf(pages[0]!)

/**
 * Shows the extension on the sample portal: in a window until it is closed or Ctrl-C is pressed, or, where there is
 * no display or `--headless` is given, as a review in the terminal. Answers the exit status.
 */
export async function demonstrate(browser: Browser, words: string[]): Promise<number> {
  const headless = words.includes('--headless') || !hasDisplay()
  const profile = join(cache, headless ? 'profile-headless' : 'profile')
  prepareProfile(profile, extension)
  const portal = await startPortal()
  try {
    const launched = await launch({
      browser,
      extension,
      profile,
      portalPort: portal.port,
      headless,
      viewport: headless ? { width: 1280, height: 900 } : null,
      language: language(),
      args: ['--hide-crash-restore-bubble', '--start-maximized', '--test-type'],
    })
    return await untilStopped(launched, () =>
      headless ? showInTerminal(launched, address, join(cache, 'start')) : showInWindow(launched),
    )
  } finally {
    await portal.close()
  }
}

/** Runs `show`, then ends the browser; a signal ends it sooner. The browser is the only process we ended or started. */
async function untilStopped({ context }: Launched, show: () => Promise<number>): Promise<number> {
  const stopped = new Promise<number>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => done(0))
    context.once('close', () => done(0))
  })
  try {
    return await Promise.race([show(), stopped])
  } finally {
    await context.close()
  }
}

/** Opens the sample report with the panel beside it and stays until somebody ends it. */
async function showInWindow(launched: Launched): Promise<number> {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage())
  await page.goto(address)
  // A convenience: where the browser does not allow it, one click on the toolbar button does the same.
  await SidePanel.open(launched, page).catch(() => null)
  console.log(whatNext)
  return new Promise(() => {})
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** English where the system speaks English, else Chinese, the language of the reports. */
function language(): 'zh' | 'en' {
  const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return /^en/i.test(spoken) ? 'en' : 'zh'
}
