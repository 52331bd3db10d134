import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPanelPage } from '../extension/panel.ts'
import { reviewAt } from '../extension/stored.ts'
import type { Launched } from '../launch.mjs'
import { printReview } from './print-review.ts'

/** How long a review may take to appear, in milliseconds. */
const patience = 20_000

/** Reviews the page at an address, prints the review and saves pictures of page and panel. Answers the exit status. */
export async function showInTerminal(
  launched: Launched,
  address: string,
  folder: string,
): Promise<number> {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage())
  await page.goto(address)
  const review = await reviewed(launched, address)
  if (!review) {
    console.error(
      `No review within ${patience / 1000} s. ${patience / 1000} 秒内没有得到审阅结果。`,
    )
    return 1
  }
  console.log(printReview(review))
  mkdirSync(folder, { recursive: true })
  const pictures = { page: join(folder, 'page.png'), panel: join(folder, 'panel.png') }
  await page.screenshot({ path: pictures.page, fullPage: true })
  const panel = await openPanelPage(launched, page)
  await panel.locator('[data-finding]').first().waitFor()
  await panel.screenshot({ path: pictures.panel, fullPage: true })
  console.log(`网页截图 page:  ${pictures.page}\n侧栏截图 panel: ${pictures.panel}`)
  console.log('没有显示器，因此以无窗口方式运行。There is no display, so no window was opened.')
  return 0
}

async function reviewed(launched: Launched, address: string) {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const review = await reviewAt(launched, address)
    if (review) return review
    await new Promise((done) => setTimeout(done, 100))
  }
  return null
}
