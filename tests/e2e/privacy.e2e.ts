import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, pages, samplePage } from '../../portal/pages.ts'
import { emptyExtension } from '../../scripts/extension/empty.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import {
  type Begun,
  type Elsewhere,
  listenElsewhere,
  namesIn,
  requestsIn,
} from './harness/net-log.ts'
import { openPanel } from './harness/panel.ts'
import { reportHtml } from './harness/queue-portal.ts'

/**
 * A reviewer's hour, heard by the browser's own network log: whatever any page, worker or extension asks for is in
 * it. Every name that is no portal's leads to a listener on this machine.
 */
const folder = mkdtempSync(join(tmpdir(), 'heyue-net-'))
const visited = pages.map(addressOf)
const jiaotong = samplePage('jiaotong')
const hour = 120_000

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const switches = (log: string, portalPort: number, elsewhere: number) => [
  `--host-resolver-rules=MAP *.gov.cn:80 127.0.0.1:${portalPort},MAP * 127.0.0.1:${elsewhere}`,
  `--log-net-log=${join(folder, log)}`,
  '--net-log-capture-mode=Everything',
]

/** The browser's calls to its maker differ in their queries at every start; everybody else's addresses are kept whole. */
const addresses = (begun: Begun[]) =>
  [...new Set(begun.map(({ url }) => shown(new URL(url))))].sort()
const shown = (url: URL) =>
  url.hostname === 'update.googleapis.com' ? url.origin + url.pathname : url.href

/**
 * Calls of the browser to its maker that neither a page nor an extension began. It makes some in one hour and not in the
 * next (its check-in), whatever extension is in it, so that the browser without ours need not have made them too.
 */
const errands = (begun: Begun[]) =>
  begun.filter(({ url, initiator }) => initiator === 'none' && maker.test(new URL(url).hostname))
const maker = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/
const namesOf = (begun: Begun[]) => begun.map(({ url }) => new URL(url).hostname)

/**
 * Who was called that a browser with an empty extension does not call. A call to the browser's maker that its log has
 * as nobody's, or not at all (some never get as far as a request), is an errand.
 */
function strangers(heardNames: string[], begun: Begun[]): string[] {
  const known = new Set(namesIn(heardWithout))
  const somebodys = new Set(namesOf(begun.filter(({ initiator }) => initiator !== 'none')))
  return heardNames.filter((name) => !known.has(name) && (somebodys.has(name) || !maker.test(name)))
}

/** A list: an ordinary report, one whose text a background tab has to fetch, one full of others' pictures and scripts. */
const asked = [
  addressOf(samplePage('qingyan')),
  'http://guarded.yunxishi.gov.cn/ndbg/1.html',
  'http://tracked.yunxishi.gov.cn/ndbg/1.html',
]
/** For a tab the browser itself asks for the site's icon, unless the tab is closed before: that is no matter of ours. */
const noIcon = '<link rel="icon" href="data:,">'
/** What that page itself would have a browser ask for. */
const trackers =
  '<img src="http://pixel.example.com/1.gif"><script src="http://counter.example.com/hit.js"></script><link rel="stylesheet" href="http://fonts.example.com/a.css"><link rel="prefetch" href="http://next.example.com/"><iframe src="http://frame.example.com/"></iframe>'

/** How long a browser with our extension was open, the longest, in milliseconds. */
let longest = 0
let withUs: Begun[] = []
let inQueue: Begun[] = []
let heardInQueue: string[] = []
let without: Begun[] = []
let heard: string[] = []
let heardWithout: string[] = []

async function review(browser: TestBrowser): Promise<void> {
  for (const address of visited) {
    const page = await browser.visit(address)
    await page.waitForTimeout(400)
    if (address !== addressOf(jiaotong)) await page.close()
  }
  const page = browser.context.pages().find((one) => one.url() === addressOf(jiaotong))!
  const panel = await openPanel(browser, page)
  await work(browser, panel)
  await panel.goto(`chrome-extension://${browser.extensionId}/dashboard.html`)
  await panel.getByRole('main').waitFor()
  await panel.goto(`chrome-extension://${browser.extensionId}/privacy.html`)
  await panel.getByRole('heading', { level: 1 }).waitFor()
  const told = await panel.locator('code').allInnerTexts()
  const asked = await browser.worker.evaluate(() => chrome.runtime.getManifest().permissions)
  expect(told).toEqual(expect.arrayContaining(asked ?? ['some permission']))
}

/** Decides, writes a note, takes back, exports. */
async function work(browser: TestBrowser, panel: Page): Promise<void> {
  await panel.locator('[data-finding]').first().waitFor()
  await panel.keyboard.press('j')
  await panel.locator('[data-finding][data-current]').waitFor()
  await panel.keyboard.press('c')
  await expect.poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(1)
  await panel.getByRole('tab', { name: /批注/ }).click()
  await panel.getByRole('button', { name: '对整页写批注' }).click()
  await panel.getByRole('textbox', { name: '批注' }).fill('http://example.com/ 应予核实')
  await panel.keyboard.press('Control+Enter')
  await expect.poll(async () => (await rowsOf(browser, 'annotations')).length).toBe(1)
  await panel.getByRole('button', { name: '更多' }).click()
  const download = panel.waitForEvent('download')
  await panel.getByRole('menuitem', { name: /导出全部批注/ }).click()
  await (await download).path()
  await panel.keyboard.press('Control+z')
}

function behave({ portal }: TestBrowser): void {
  const html = { 'content-type': 'text/html; charset=utf-8' }
  let guarded = 0
  portal.behave('guarded.yunxishi.gov.cn/ndbg/1.html', (_, response) => {
    // As portals do that ask for a browser: refused at first, let in when a tab comes.
    if (guarded++ === 0) response.writeHead(412, html).end('<script></script>')
    else
      response.writeHead(200, html).end(reportHtml('守卫镇').replace('<head>', `<head>${noIcon}`))
  })
  portal.behave('tracked.yunxishi.gov.cn/ndbg/1.html', (_, response) => {
    const page = reportHtml('追踪镇').replace('</body>', `${trackers}</body>`)
    response.writeHead(200, html).end(page)
  })
}

/** Has the queue work through the list, then exports everything and makes a backup. */
async function runQueue(browser: TestBrowser): Promise<void> {
  const workspace = await browser.context.newPage()
  await workspace.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/queue`)
  // A dialog of the system cannot be driven: without it the browser downloads.
  await workspace.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await workspace.getByRole('button', { name: '添加网址名单' }).first().click()
  await workspace.getByLabel('网址', { exact: true }).fill(asked.join('\n'))
  await workspace.getByRole('button', { name: '开始审阅 3 个网址' }).click()
  const states = async () => (await rowsOf(browser, 'queue')).map(({ state }) => state)
  await expect.poll(states, { timeout: 60_000 }).toEqual(['done', 'done', 'done'])
  await workspace.evaluate(() => location.assign('#/transfer'))
  await workspace.getByRole('heading', { name: '导入导出' }).waitFor()
  for (const name of ['导出', '立即备份']) {
    const download = workspace.waitForEvent('download')
    await workspace.getByRole('button', { name, exact: true }).first().click()
    await (await download).path()
  }
}

let elsewhere: Elsewhere

beforeAll(async () => {
  elsewhere = await listenElsewhere()
})
afterAll(() => elsewhere.close())

/** Works in a browser with our extension that logs its requests; tells which they were, and what was heard elsewhere. */
async function recorded(
  log: string,
  work: (browser: TestBrowser) => Promise<void>,
): Promise<[Begun[], string[]]> {
  const opened = Date.now()
  const browser = await TestBrowser.open({ args: (port) => switches(log, port, elsewhere.port) })
  await work(browser)
  expect(browser.problems).toEqual([])
  await browser.close()
  longest = Math.max(longest, Date.now() - opened)
  return [requestsIn(join(folder, log)), elsewhere.heard.splice(0)]
}

it('reviews, decides, writes and exports', { timeout: hour }, async () => {
  ;[withUs, heard] = await recorded('with.json', review)
})

it('works through a list of addresses and exports everything', { timeout: hour }, async () => {
  ;[inQueue, heardInQueue] = await recorded('queue.json', async (browser) => {
    behave(browser)
    await runQueue(browser)
  })
})

it('visits the same pages with an extension that does nothing', { timeout: hour }, async () => {
  const opened = Date.now()
  const args = (port: number) => switches('without.json', port, elsewhere.port)
  const browser = await TestBrowser.open({ args, extension: emptyExtension(folder) })
  for (const address of visited) {
    const page = await browser.visit(address)
    await page.waitForTimeout(400)
  }
  // A browser that is open for longer has more errands of its own.
  await new Promise((done) => setTimeout(done, longest - (Date.now() - opened)))
  await browser.close()
  without = requestsIn(join(folder, 'without.json'))
  heardWithout = elsewhere.heard.splice(0)
})

it('hears what it is meant to hear', () => {
  for (const address of visited) expect(addresses(withUs)).toContain(new URL(address).href)
  expect(without.length).toBeGreaterThan(visited.length)
})

it('asks the network for nothing that the pages alone would not have asked for', () => {
  const plain = new Set(addresses([...without, ...errands(withUs)]))
  expect(addresses(withUs).filter((url) => !plain.has(url))).toEqual([])
})

it('never lets the extension ask the network at all', () => {
  expect(withUs.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([])
})

it('connects to nobody whom the browser alone would not have called', () => {
  expect(strangers(namesIn(heard), withUs)).toEqual([])
})

it('lets the queue ask for the addresses of its list, and for nothing else', () => {
  const ours = inQueue.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))
  expect(addresses(ours)).toEqual([...asked].sort())
  const plain = new Set(addresses([...without, ...errands(inQueue)]))
  const others = addresses(inQueue).filter((url) => !plain.has(url) && !asked.includes(url))
  expect(others).toEqual([])
})

it('loads nothing that a page of the list refers to', () => {
  expect(strangers(namesIn(heardInQueue), inQueue)).toEqual([])
})
