import { chromium } from 'playwright-core'
import { ensureBrowser } from '../../../scripts/find-browser.mjs'
import { serialise, settled } from './page.ts'

/** The DOM of pages as a browser without the extension has them, `settle` milliseconds after loading. */
export async function plainDoms(
  port: number,
  visits: { address: string; settle: number }[],
): Promise<Map<string, string>> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--host-resolver-rules=MAP *.gov.cn:80 127.0.0.1:${port}`],
  })
  const doms = new Map<string, string>()
  const visitAll = visits.map(async ({ address, settle }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(address, { waitUntil: 'load' })
    await settled(page, settle)
    doms.set(address, await serialise(page))
  })
  await Promise.all(visitAll)
  await browser.close()
  return doms
}
