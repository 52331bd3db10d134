import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { addressOf, pages, samplePage } from '../portal/pages.ts'
import { type Portal, startPortal } from '../portal/serve.mjs'
import { ensureBuild, extension } from '../scripts/build.mjs'
import { emptyExtension } from '../scripts/extension/empty.ts'
import { openPanelPage, SidePanel } from '../scripts/extension/panel.ts'
import { ensureBrowser } from '../scripts/find-browser.mjs'
import { type Launched, launch } from '../scripts/launch.mjs'
import { report } from './support/line.ts'
import { extensionMilliseconds, traced } from './support/trace.ts'

/**
 * What the extension adds to pages that are no report, beside an extension whose script is empty and beside one that
 * puts nothing into pages; and how soon the panel shows something. Goals: 4 kB, 0.5 ms, 150 ms.
 */
const bench = 'page'
const rounds = 15
const portals = ['*://gov.cn/*', '*://*.gov.cn/*']
const plain = pages.filter(({ kind }) => kind !== 'report' && kind !== 'interpretation')

const folder = mkdtempSync(join(tmpdir(), 'heyue-page-'))
await ensureBuild()
const portal = await startPortal()

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function within<T>(path: string, work: (browser: Launched) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(folder, 'profile-'))
  const browser = await launch({
    browser: ensureBrowser(),
    extension: path,
    profile,
    portalPort: (portal as Portal).port,
  })
  try {
    return await work(browser)
  } finally {
    await browser.context.close()
  }
}

interface Cost {
  ms: number
  heap: number
}

/** Script time of the extension and heap of the page after its garbage is gone, median of several visits. */
async function costOn(context: BrowserContext, address: string): Promise<Cost> {
  const session = await context.browser()!.newBrowserCDPSession()
  const page = await context.newPage()
  const times: number[] = []
  const heaps: number[] = []
  for (let round = 0; round < rounds; round++) {
    const events = await traced(session, async () => {
      await page.goto(address, { waitUntil: 'load' })
      await page.waitForTimeout(150)
    })
    times.push(extensionMilliseconds(events))
  }
  // Apart from the timing: collecting garbage throws compiled code away too.
  for (let round = 0; round < 5; round++) {
    await page.goto(address, { waitUntil: 'load' })
    heaps.push(await heapOf(page))
  }
  await page.close()
  return { ms: median(times), heap: median(heaps) }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1024
}

const costs = (path: string) =>
  within(path, async ({ context }) => {
    const all: Cost[] = []
    for (const page of plain) all.push(await costOn(context, addressOf(page)))
    return all
  })

const ours = await costs(extension)
const emptyScript = await costs(emptyExtension(mkdtempSync(join(folder, 'a-')), portals))
const nothing = await costs(emptyExtension(mkdtempSync(join(folder, 'b-'))))

const bytes = statSync(join(extension, 'gate.js')).size
report(bench, { case: 'script put into every portal page', metric: 'bytes', value: bytes })
plain.forEach(({ id, kind }, at) => {
  const name = `${kind} ${id}`
  const [own, empty, none] = [ours[at]!, emptyScript[at]!, nothing[at]!]
  const beside = 'script time beside an empty script, ms'
  report(bench, { case: name, metric: beside, ours: own.ms, peer: empty.ms })
  const added = 'heap added beside no extension, kB'
  report(bench, { case: name, metric: added, value: own.heap - none.heap })
  const addedToEmpty = 'heap added beside an empty script, kB'
  report(bench, { case: name, metric: addedToEmpty, value: own.heap - empty.heap })
})
const worst = Math.max(...ours.map(({ ms }) => ms))
report(bench, { case: 'slowest page that is no report', metric: 'script time, ms', value: worst })

/** Milliseconds from the panel's beginning until words are painted, and until the first findings are. */
const painted = `new Promise((done) => {
  setTimeout(() => done({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    review: performance.getEntriesByName('review-painted')[0]?.startTime ?? null,
    words: document.body.innerText.length,
  }), 1500)
})`

interface Painted {
  first: number | null
  review: number | null
  words: number
}

await within(extension, async (browser) => {
  const page = await browser.context.newPage()
  await page.goto(addressOf(samplePage('jiaotong')), { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const side = await SidePanel.open(browser, page)
  const real = await side.evaluate<Painted>(painted)
  report(bench, {
    case: 'side panel, the very first time',
    metric: 'first words painted, ms',
    value: real.first ?? Number.NaN,
  })
  report(bench, {
    case: 'side panel, the very first time',
    metric: 'first findings painted, ms',
    value: real.review ?? Number.NaN,
  })
  const panel = await openPanelPage(browser, page)
  const again: Painted[] = []
  for (let round = 0; round < 9; round++) {
    await panel.reload()
    again.push((await panel.evaluate(painted)) as Painted)
  }
  const of = (key: 'first' | 'review') => median(again.flatMap((one) => one[key] ?? []))
  report(bench, {
    case: 'panel, opened again',
    metric: 'first words painted, ms',
    value: of('first'),
  })
  report(bench, {
    case: 'panel, opened again',
    metric: 'first findings painted, ms',
    value: of('review'),
  })
})

await portal.close()
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
