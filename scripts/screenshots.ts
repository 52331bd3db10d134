// Takes the pictures of the README from the sample portal: page and panel side by side, as a reviewer has them.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { addressOf, samplePage } from '../portal/pages.ts'
import { type Portal, startPortal } from '../portal/serve.mjs'
import { ensureBuild, extension } from './build.mjs'
import { openPanelPage } from './extension/panel.ts'
import { badgeText, tabIdOf } from './extension/tab.ts'
import { ensureBrowser } from './find-browser.mjs'
import { type Launched, launch } from './launch.mjs'

const folder = fileURLToPath(new URL('../docs/images', import.meta.url))
const height = 800
/** Narrow enough for the portal to leave its side column away, as beside a real side panel. */
const widths = { page: 840, panel: 360 }

type Language = 'zh' | 'en'
type Scheme = 'light' | 'dark'

/** One picture: what is done in the panel before it is taken. */
interface Shot {
  name: string
  language: Language
  scheme: Scheme
  act: (panel: Page) => Promise<void>
}

/** Goes to the first thing to look at. */
async function walk(panel: Page): Promise<void> {
  await panel.keyboard.press('j')
  await panel.locator('[data-finding][data-current]').waitFor()
}

/** Goes to the content that is missing. */
async function showMissing(panel: Page): Promise<void> {
  await panel.getByRole('tab').nth(1).click()
  await panel.locator('[data-content="leadership-duty"]').getByRole('button').first().click()
}

/** Looks at the figures by verdict. */
async function showFigures(panel: Page): Promise<void> {
  await panel.getByRole('tab').nth(2).click()
  await panel.locator('[data-verdict]').first().waitFor()
}

const shots: Shot[] = [
  { name: 'review-zh-light', language: 'zh', scheme: 'light', act: walk },
  { name: 'review-zh-dark', language: 'zh', scheme: 'dark', act: walk },
  { name: 'missing-zh-light', language: 'zh', scheme: 'light', act: showMissing },
  { name: 'review-en-light', language: 'en', scheme: 'light', act: walk },
  { name: 'review-en-dark', language: 'en', scheme: 'dark', act: walk },
  { name: 'figures-en-light', language: 'en', scheme: 'light', act: showFigures },
]

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await ensureBuild()
  const portal = await startPortal()
  try {
    for (const language of ['zh', 'en'] as const) await takeIn(language, portal)
  } finally {
    await portal.close()
  }
}

async function takeIn(language: Language, portal: Portal): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'heyue-screenshots-'))
  const browser = ensureBrowser()
  const launched = await launch({ browser, extension, profile, portalPort: portal.port, language })
  try {
    for (const shot of shots.filter((one) => one.language === language)) await take(shot, launched)
  } finally {
    await launched.context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function take({ name, scheme, act }: Shot, launched: Launched): Promise<void> {
  const page = await launched.context.newPage()
  await page.setViewportSize({ width: widths.page, height })
  await page.goto(addressOf(samplePage('jiaotong')))
  await reviewed(launched, page)
  const panel = await openPanelPage(launched, page)
  await panel.setViewportSize({ width: widths.panel, height })
  await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await panel.getByRole('tab').first().waitFor()
  await act(panel)
  await settled(panel)
  const right = await panel.screenshot()
  await page.bringToFront()
  await settled(page)
  await sideBySide(launched, await page.screenshot(), right, join(folder, `${name}.png`))
  console.log(`docs/images/${name}.png`)
  await Promise.all([page.close(), panel.close()])
}

async function reviewed(launched: Launched, page: Page): Promise<void> {
  const tabId = await tabIdOf(launched, page)
  for (let waited = 0; waited < 10_000; waited += 100) {
    if (await badgeText(launched, tabId)) return
    await page.waitForTimeout(100)
  }
  throw new Error('The sample report was not reviewed within 10 s')
}

/** Scrolling and fading take a moment. */
const settled = (page: Page) => page.waitForTimeout(900)

/** Puts two pictures beside each other, as they stand in the browser's window. */
async function sideBySide({ context }: Launched, left: Buffer, right: Buffer, path: string) {
  const sheet = await context.newPage()
  await sheet.setViewportSize({ width: widths.page + widths.panel + 3, height: height + 2 })
  const image = (data: Buffer) => `<img src="data:image/png;base64,${data.toString('base64')}">`
  await sheet.setContent(
    `<style>body{margin:0;display:flex;gap:1px;border:1px solid #999;background:#999}</style>${image(left)}${image(right)}`,
  )
  await sheet.waitForLoadState('load')
  await sheet.screenshot({ path })
  await sheet.close()
}

await takeAll()
