import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** Memory of a page in megabytes: its script heap, and what its process holds of its own. */
export interface Memory {
  heap: number
  process: number
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Watches the memory of a page while something runs; idle memory is measured after a collection of garbage. */
export async function watchMemory(page: Page) {
  const session = await page.context().newCDPSession(page)
  const pid = await rendererOf(page)
  const now = async (): Promise<Memory> => {
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { heap: usedSize / 2 ** 20, process: privateMemory(pid) }
  }
  await session.send('HeapProfiler.collectGarbage')
  await pause(500)
  await session.send('HeapProfiler.collectGarbage')
  const idle = await now()
  const peak = { ...idle }
  let watching = true
  const watch = (async () => {
    for (; watching; await pause(50)) {
      const seen = await now()
      peak.heap = Math.max(peak.heap, seen.heap)
      peak.process = Math.max(peak.process, seen.process)
    }
  })()
  return {
    /** Stops and answers how far memory rose above idle. */
    async above(): Promise<Memory> {
      watching = false
      await watch
      await session.detach()
      return { heap: peak.heap - idle.heap, process: peak.process - idle.process }
    },
  }
}

/** The process of the page: the one whose processor time its own busy loop moves. */
async function rendererOf(page: Page): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession()
  const times = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return new Map(
      processInfo.filter(({ type }) => type === 'renderer').map((p) => [p.id, p.cpuTime]),
    )
  }
  const before = await times()
  await page.evaluate(() => {
    for (const until = performance.now() + 400; performance.now() < until; );
  })
  const after = [...(await times())].map(
    ([id, time]) => [id, time - (before.get(id) ?? 0)] as const,
  )
  await session.detach()
  return after.reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/** Private memory of a process in megabytes; 0 where the system does not say. */
function privateMemory(pid: number): number {
  try {
    const [, kilobytes] = /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
