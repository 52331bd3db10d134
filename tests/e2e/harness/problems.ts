import type { BrowserContext, Page, Worker } from 'playwright-core'

/** What went wrong in a page, the panel or the service worker: console errors and exceptions nobody caught. */
export type Problems = string[]

/** Failed downloads are the page's matter; calls that the end of the browser cuts short harm nobody. */
const notOurs = /^Failed to load resource|The browser is shutting down/

/** Collects the problems of every page that the context has and will have; content scripts are heard with their page. */
export function watchPages(context: BrowserContext, problems: Problems): void {
  const watch = (page: Page) => {
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' || notOurs.test(message.text())) return
      problems.push(`${page.url()}: ${message.text()}`)
    })
  }
  for (const page of context.pages()) watch(page)
  context.on('page', watch)
}

/** Collects the problems of the service worker; its exceptions reach the outside only as console errors. */
export async function watchWorker(worker: Worker, problems: Problems): Promise<void> {
  worker.on('console', (message) => {
    if (message.type() !== 'error' || notOurs.test(message.text())) return
    problems.push(`service worker: ${message.text()}`)
  })
  await worker.evaluate(() => {
    const tell = (reason: unknown) =>
      console.error('uncaught', reason instanceof Error ? reason.stack : String(reason))
    globalThis.addEventListener('error', (event) => tell(event.error))
    globalThis.addEventListener('unhandledrejection', (event) => tell(event.reason))
  })
}
