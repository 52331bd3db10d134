import { existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { launch } from '../../scripts/launch.mjs'
import { bundled } from './in-browser.ts'
import { workspaceBases } from './workspace-base.ts'
import type { WorkspaceSize } from './workspace-data.ts'

const extension = join(import.meta.dirname, '../../.output/chrome-mv3')

/** A browser with the built extension and a made workspace of that size in its database. */
export interface WorkspaceBrowser {
  /** The dashboard, opened after seeding. */
  page: Page
  /** Address of a place in the dashboard. */
  address: (hash?: string) => string
  close: () => Promise<void>
}

/** Opens it; null where there is no browser. 100,000 notes over 5,000 documents take one or two minutes to seed. */
export async function openWorkspace(size: WorkspaceSize): Promise<WorkspaceBrowser | null> {
  const browser = findBrowser()
  if (!browser) return null
  if (!existsSync(extension)) throw new Error('Build the extension first: npm run build')
  const profile = mkdtempSync(join(tmpdir(), 'heyue-bench-'))
  // Precise figures of memory need the switch: browsers round them.
  const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc']
  const { context, extensionId } = await launch({
    browser,
    extension,
    profile,
    portalPort: 9,
    viewport: { width: 1280, height: 900 },
    args,
  })
  const address = (hash = '') => `chrome-extension://${extensionId}/dashboard.html${hash}`
  const page = await context.newPage()
  await seedWorkspace(page, address(), size)
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { page, address, close }
}

/** Fills the database through one of the extension's pages and opens that page afresh. */
export async function seedWorkspace(page: Page, address: string, size: WorkspaceSize) {
  await page.goto(address)
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'heyue'),
  )
  await page.evaluate(await bundled('workspace-seed-in-page.ts'))
  await page.evaluate(
    ([wanted, bases]) =>
      (globalThis as unknown as { heyueSeed(s: unknown, b: unknown): Promise<number> }).heyueSeed(
        wanted,
        bases,
      ),
    [size, workspaceBases()] as const,
  )
  await page.goto('about:blank')
  await page.goto(address)
}
