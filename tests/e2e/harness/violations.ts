import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every violation of WCAG 2.2 A and AA on what a page of the extension shows now, with the elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  await settled(page)
  const { violations: found } = await page.evaluate(() => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(o: object): Promise<AxeResults> }
    }
    return checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  })
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Waits until the page has taken on the colours it is to have: transitions change them while they run. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(400)
  await page.waitForFunction(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const running = document.getAnimations().some((animation) => {
      const endless = animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY
      return animation.playState === 'running' && !endless
    })
    return !running && document.documentElement.dataset.mantineColorScheme === scheme
  })
}
