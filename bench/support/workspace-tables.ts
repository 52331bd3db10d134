import type { Page } from 'playwright-core'
import { bundled } from './in-browser.ts'
import type { WorkspaceBrowser } from './workspace-browser.ts'
import { tell as tellLine } from './workspace-lines.ts'

const patience = 600_000
/** A word of some of the made notes; see workspace-words.ts. */
const word = '空泛'

/** The tables of a made workspace through the interface, from the act to the rows on the page, beside raw calls. */
export async function measureTables({ page, address }: WorkspaceBrowser, notes: number) {
  const tell = (what: string, times: { ours: number; peer?: number }) =>
    tellLine(what, notes, 'ms', times)
  await fresh(page, address('#/transfer'))
  const raw = { all: await peer(page, 'readAll'), search: await peer(page, 'search') }

  const start = performance.now()
  await fresh(page, address('#/notes'))
  await page.locator('[aria-rowindex="2"]').first().waitFor({ timeout: patience })
  tell('open notes, first rows', { ours: performance.now() - start })
  await rowsAre(page, notes, notes)
  tell('open notes, all rows', { ours: performance.now() - start, peer: raw.all })
  tellLine('all notes shown', notes, 'MB of script heap', { value: await heapOf(page) })

  await scrolled(page, notes)
  tell('sort notes by comment', { ours: await took(() => sorted(page)) })
  tell('search notes, first time', { ours: await searched(page, notes, word), peer: raw.search })
  await searched(page, notes, '')
  tell('search notes, again', { ours: await searched(page, notes, word), peer: raw.search })
  await searched(page, notes, '')
  tell('filter notes by reviewer', { ours: await filtered(page, notes) })
  await page.getByRole('button', { name: '清除搜索和筛选' }).click()
  await rowsAre(page, notes, notes)
  tell('recode all notes', { ours: await recoded(page), peer: await peer(page, 'recode') })

  for (const [hash, name] of [
    ['#/documents', 'open documents'],
    ['#/findings', 'open findings'],
    ['#/figures', 'open figures'],
  ] as const) {
    const opened = performance.now()
    await fresh(page, address(hash))
    await page.locator('[aria-rowindex="2"]').first().waitFor({ timeout: patience })
    tell(`${name}, first rows`, { ours: performance.now() - opened })
    await page.getByText('正在载入').waitFor({ state: 'detached', timeout: patience })
    tell(`${name}, all rows`, { ours: performance.now() - opened })
  }
}

async function fresh(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
}

/** Megabytes of a page's script heap after a collection of garbage. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 2 ** 20
}

type Raw = Record<'readAll' | 'search' | 'recode', (word: string) => Promise<number>>

async function peer(page: Page, name: keyof Raw): Promise<number> {
  await page.evaluate(await bundled('workspace-tables-in-page.ts'))
  return page.evaluate(
    ([which, wanted]) =>
      (globalThis as unknown as { heyueTables: Raw }).heyueTables[which as keyof Raw](wanted),
    [name, word] as const,
  )
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Waits until the number of rows lies between two bounds, looking once a frame. */
async function rowsAre(page: Page, least: number, most: number): Promise<void> {
  await page.waitForFunction(
    ([from, to]) => {
      const table = document.querySelector('[role=grid]')
      const rows = Number(table?.getAttribute('aria-rowcount')) - 1
      return rows >= from && rows <= to
    },
    [least, most] as const,
    { timeout: patience },
  )
}

async function sorted(page: Page): Promise<void> {
  await page.getByRole('button', { name: '批注', exact: true }).click()
  await page.locator('[role=columnheader][aria-sort=ascending]').waitFor({ timeout: patience })
}

const searched = (page: Page, all: number, words: string) =>
  took(async () => {
    await page.getByRole('searchbox').fill(words)
    await (words ? rowsAre(page, 1, all - 1) : rowsAre(page, all, all))
  })

async function filtered(page: Page, all: number): Promise<number> {
  await page.getByRole('button', { name: '按“审阅人”筛选' }).click()
  const choice = page.getByRole('checkbox', { name: /^周敏/ })
  await choice.waitFor({ timeout: patience })
  const ms = await took(async () => {
    await choice.click()
    await rowsAre(page, 1, all - 1)
  })
  await page.keyboard.press('Escape')
  return ms
}

async function recoded(page: Page): Promise<number> {
  await page.getByRole('checkbox', { name: '全选' }).click()
  await page.getByRole('button', { name: '加标签' }).click()
  return took(async () => {
    await page.getByRole('menuitem', { name: '亮点' }).click()
    await page.getByText(/^已更改 .* 条批注/).waitFor({ timeout: patience })
  })
}

async function scrolled(page: Page, notes: number): Promise<void> {
  await page.evaluate(await bundled('workspace-tables-in-page.ts'))
  const times = await page.evaluate(() =>
    (
      globalThis as unknown as { heyueTables: { scroll(n: number): Promise<number[]> } }
    ).heyueTables.scroll(200),
  )
  times.sort((a, b) => a - b)
  for (const [share, name] of [
    [0.5, 'median'],
    [0.95, '95th percentile'],
    [1, 'longest'],
  ] as const) {
    const value = times[Math.min(times.length - 1, Math.floor(share * times.length))]!
    tellLine('scroll notes', notes, `ms a frame, ${name}`, { value })
  }
}
