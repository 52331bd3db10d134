import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { behaveAsSixty, type QueueAddress, type Visit } from './harness/queue-portal.ts'
import { violations } from './harness/violations.ts'

let browser: TestBrowser
let list: QueueAddress[]
let visits: Visit[]
let workspace: Page

/** Quick for a test, and still a pause that can be seen: seconds. */
const pause = 0.4

beforeAll(async () => {
  browser = await TestBrowser.open({ viewport: { width: 1280, height: 800 } })
  ;({ list, visits } = behaveAsSixty(browser.portal))
  workspace = await openQueue()
  await setPace()
})
afterAll(() => browser.close())

async function openQueue(): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/queue`)
  await page.getByRole('heading', { name: '队列' }).waitFor()
  await refuseAll(page)
  return page
}

/** The browser's question is no part of the page, and nobody is there to answer: it is noted down and refused. */
async function refuseAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    chrome.permissions.request = (async ({ origins }: { origins: string[] }) => {
      asked.push(...origins)
      return false
    }) as typeof chrome.permissions.request
  })
}

/** Faster than the interface allows: through the database. */
async function setPace(): Promise<void> {
  await workspace.evaluate(
    ([seconds]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('heyue')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const store = opening.result.transaction('settings', 'readwrite').objectStore('settings')
          store.put({ key: 'settings', value: { queuePause: seconds, queueHosts: 4 } })
          store.transaction.oncomplete = () => done()
          opening.result.close()
        }
      }),
    [pause],
  )
}

const stored = async () => (await rowsOf(browser, 'queue')) as Record<string, unknown>[]
const inState = async (...states: string[]) =>
  (await stored()).filter(({ state }) => states.includes(String(state))).length

it('shows what it understands of a list before anything is asked for', async () => {
  await workspace.getByRole('button', { name: '添加网址名单' }).first().click()
  const lines = list.map(({ address }, n) => `第${n}号,${address}`)
  const text = [
    '编号,网址',
    ...lines,
    '重复的,https://town1.yunxishi.gov.cn/gone.html#x',
    '没有网址,无',
    '外站,http://report.example.org/1',
  ].join('\n')
  await workspace.getByLabel('网址', { exact: true }).fill(text)
  const dialog = workspace.getByRole('dialog')
  await expect.poll(() => dialog.getByRole('status').textContent()).toContain('60 个网址')
  const words = await dialog.textContent()
  expect(words).toContain('同时保留：编号')
  expect(words).toContain('有 2 行没有采用')
  expect(words).toContain('与第 2 行是同一个网页')
  expect(words).toContain('report.example.org')
  await workspace.getByLabel('名单名称').fill('云溪市各镇')
  expect(visits).toEqual([])
})

it('works politely, pauses, is killed in the middle and goes on by itself', async () => {
  // A double click adds one list.
  await workspace.getByRole('button', { name: '只添加，以后再开始' }).dblclick()
  await workspace.getByRole('heading', { name: '云溪市各镇' }).waitFor()
  await expect.poll(() => inState('waiting')).toBe(60)
  await workspace.getByRole('button', { name: '继续' }).click()
  await expect.poll(() => inState('done', 'failed'), { timeout: 30_000 }).toBeGreaterThan(6)
  // Exactly the hosts of the list that are not portals, and those only.
  expect(await workspace.evaluate('asked')).toEqual(['*://report.example.org/*'])
  await workspace.getByRole('button', { name: '暂停' }).click()
  // Paused it is when the page says so; what is under way is finished after that.
  await workspace.getByRole('button', { name: '继续' }).waitFor()
  await expect.poll(() => inState('working'), { timeout: 20_000 }).toBe(0)
  const resting = visits.length
  await new Promise((done) => setTimeout(done, 1500))
  expect(visits.length).toBe(resting)
  await workspace.getByRole('button', { name: '继续' }).click()
  await expect.poll(() => inState('done', 'failed'), { timeout: 30_000 }).toBeGreaterThan(14)
  await browser.kill()
  const before = visits.length
  await browser.restart()
  await expect.poll(() => inState('done', 'failed'), { timeout: 90_000 }).toBe(60)
  expect(visits.length).toBeGreaterThan(before)
}, 180_000)

it('says of every address what became of it', async () => {
  const rows = await stored()
  const told = rows.map(({ address, state, reason }) => [
    address,
    [state, reason].filter(Boolean).join(' '),
  ])
  const expected = [
    ...list,
    { address: 'http://report.example.org/1', expected: 'failed no-permission' },
  ]
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(expected.map(({ address, expected: words }) => [address, words])),
  )
  expect(
    rows
      .filter(({ byTab }) => byTab)
      .map(({ address }) => new URL(String(address)).host)
      .sort(),
  ).toEqual(['guard.yunxishi.gov.cn', 'www.chengpuqu.gov.cn', 'www.wangchuanxian.gov.cn'])
  const moved = rows.find(({ address }) => String(address).endsWith('/old.html'))
  expect(moved?.finalAddress).toBe('http://moved.yunxishi.gov.cn/new.html')
})

it('asked one host for one page at a time, with a pause, without cookies', () => {
  for (const host of new Set(visits.map((visit) => visit.host))) {
    const all = visits.filter((visit) => visit.host === host)
    const ordered = all.filter(({ to }) => to !== Infinity).sort((a, b) => a.from - b.from)
    for (const [n, visit] of ordered.entries()) {
      const next = ordered[n + 1]
      // A redirect is one request in two steps.
      if (!next || host.startsWith('moved')) continue
      expect(next.from - visit.to, host).toBeGreaterThan(pause * 1000 - 50)
    }
  }
  expect(visits.filter(({ cookie }) => cookie)).toEqual([])
})

it('leaves documents to triage, and goes through them', async () => {
  workspace = await openQueue()
  await workspace.getByRole('link', { name: '云溪市各镇' }).click()
  await workspace.getByText('已完成').waitFor()
  expect(
    await workspace.getByText(/已读取 \d+，不是报告 1，失败 6，剩余 0 · 只有附件 1/).textContent(),
  ).toContain('已读取 52')
  const opening = browser.context.waitForEvent('page')
  await workspace.getByRole('button', { name: '下一份未审报告' }).click()
  const page = await opening
  await expect.poll(() => page.title()).toContain('法治政府建设')
  await page.close()
  await workspace.getByText('不是报告 1', { exact: true }).click()
  await expect.poll(() => workspace.locator('tr[data-state]').count()).toBe(1)
  expect(await workspace.locator('tr[data-state]').textContent()).toMatch(
    /^不是报告.*如果确实是报告/,
  )
  await workspace.getByText('只有附件 1', { exact: true }).click()
  await expect
    .poll(() => workspace.locator('tr[data-state]').allTextContents())
    .toEqual([expect.stringMatching(/^只有附件.*内容未核。请打开网页/)])
  await workspace.getByText('失败 6', { exact: true }).click()
  await expect.poll(() => workspace.locator('tr[data-state]').count()).toBe(6)
  expect(await workspace.locator('tr[data-state=failed]').count()).toBe(6)
  await workspace.getByLabel('搜索网址、标题、单位和名单自带的列').fill('gone')
  await expect.poll(() => workspace.locator('tr[data-state]').count()).toBe(1)
  expect(await workspace.locator('tr[data-state]').textContent()).toContain('网页不存在')
})

/** What keeps people out of a page, in light and in dark. */
async function barriers(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await violations(page)).map((words) => `${colorScheme} ${words}`))
  }
  return found
}

it('keeps nobody out of the list, its menu, the overview and the import', async () => {
  expect.soft(['list', ...(await barriers(workspace))]).toEqual(['list'])
  await workspace.getByRole('button', { name: '更多' }).click()
  await workspace.getByRole('menuitem').first().waitFor()
  expect.soft(['menu', ...(await barriers(workspace))]).toEqual(['menu'])
  await workspace.keyboard.press('Escape')
  const overview = await openQueue()
  await overview.getByRole('link', { name: '云溪市各镇' }).waitFor()
  expect.soft(['overview', ...(await barriers(overview))]).toEqual(['overview'])
  await overview.getByRole('button', { name: /^间隔/ }).click()
  expect.soft(['pace', ...(await barriers(overview))]).toEqual(['pace'])
  await overview.keyboard.press('Escape')
  await overview.getByRole('button', { name: '添加网址名单' }).click()
  await overview.getByLabel('网址', { exact: true }).fill('编号,网址\n1,http://a.gov.cn/1\n2,无')
  expect.soft(['import', ...(await barriers(overview))]).toEqual(['import'])
  await overview.close()
})

it('exports the list with its own columns and the results', async () => {
  const saving = workspace.waitForEvent('download')
  await workspace.getByRole('button', { name: '更多' }).click()
  await workspace.getByRole('menuitem', { name: /导出名单/ }).click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/^heyue-queue-云溪市各镇-\d{4}-\d\d-\d\d\.csv$/)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  expect(text.split('\r\n').length).toBe(62)
  expect(text).toContain('"list:编号"')
  expect(text).toContain('"failed","not-found"')
})

it('reviews again, and takes a list away and back', async () => {
  const gone = workspace.getByRole('button', { name: /^重新审阅：.*gone/ })
  const before = visits.length
  await gone.click()
  await expect.poll(() => visits.length, { timeout: 20_000 }).toBeGreaterThan(before)
  await expect.poll(() => inState('done', 'failed'), { timeout: 20_000 }).toBe(60)
  await workspace.getByRole('button', { name: '更多' }).click()
  await workspace.getByRole('menuitem', { name: '移除名单' }).click()
  await workspace.getByText('还没有名单').waitFor()
  await workspace.getByRole('button', { name: '撤销' }).click()
  await workspace.getByRole('link', { name: '云溪市各镇' }).waitFor()
  expect(browser.problems).toEqual([])
})

it('says of what was cancelled that it was, and not that it failed', async () => {
  await workspace.getByRole('button', { name: '添加网址名单' }).click()
  await workspace.getByLabel('网址', { exact: true }).fill('http://town1.yunxishi.gov.cn/later')
  await workspace.getByLabel('名单名称').fill('以后再看')
  await workspace.getByRole('button', { name: '只添加，以后再开始' }).click()
  await workspace.getByRole('heading', { name: '以后再看' }).waitFor()
  await workspace.getByRole('button', { name: '更多' }).click()
  await workspace.getByRole('menuitem', { name: '取消其余网址' }).click()
  await workspace.getByText('已读取 0，不是报告 0，失败 0，剩余 0 · 已取消 1').waitFor()
  await workspace.getByText('已取消 1', { exact: true }).click()
  await expect
    .poll(() => workspace.locator('tr[data-state]').textContent())
    .toMatch(/^已取消.*需要时可以重新审阅/)
  expect(await barriers(workspace)).toEqual([])
  await workspace.getByRole('button', { name: '重试失败和已取消的 1 个' }).waitFor()
  expect(browser.problems).toEqual([])
})

it('keeps the name and the state of a list in sight in a narrow window', async () => {
  const long = `云溪市各区县和市直部门二〇二四年度法治政府建设情况报告网址名单${'w'.repeat(60)}`
  await workspace.goto('about:blank')
  workspace = await openQueue()
  await workspace.getByRole('button', { name: '添加网址名单' }).click()
  await workspace.getByLabel('网址', { exact: true }).fill('http://town1.yunxishi.gov.cn/later')
  await workspace.getByLabel('名单名称').fill(long)
  await workspace.getByRole('button', { name: '只添加，以后再开始' }).click()
  const name = workspace.getByRole('heading', { name: long })
  await name.waitFor()
  await workspace.setViewportSize({ width: 640, height: 800 })
  await workspace.getByRole('checkbox', { name: '全选' }).check()
  await workspace.getByRole('button', { name: '重新审阅所选 1 个' }).waitFor()
  expect((await name.boundingBox())!.width).toBeGreaterThan(500)
  const main = workspace.getByRole('main')
  for (const part of [main.getByText('已暂停'), ...(await main.getByRole('button').all())]) {
    const { x, width } = (await part.boundingBox())!
    expect([x >= 0, x + width <= 640]).toEqual([true, true])
  }
})
