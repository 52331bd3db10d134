import { chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'
import type { PageMeasure } from './anchors-in-page.ts'
import { bundled } from './in-browser.ts'

/** What finding and painting notes costs in a page of a real browser; null where there is none. */
export async function anchorsInBrowser(): Promise<PageMeasure[] | null> {
  const found = findBrowser()
  if (!found) return null
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.setContent('<!DOCTYPE html><title>notes</title><main></main>')
    await page.addScriptTag({ content: await bundled('anchors-in-page.ts') })
    return await page.evaluate(() =>
      (globalThis as unknown as { heyueAnchors(): Promise<PageMeasure[]> }).heyueAnchors(),
    )
  } finally {
    await browser.close()
  }
}
