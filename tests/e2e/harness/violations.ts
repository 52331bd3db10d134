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

/**
 * Waits until the page has rested for a moment in the colours it is to have: what is opened is drawn bit by bit, and
 * transitions change colours while they run.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = globalThis as { changedAt?: number }
    const changed = () => {
      watch.changedAt = performance.now()
    }
    if (watch.changedAt === undefined)
      new MutationObserver(changed).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    changed()
  })
  await page.waitForFunction(() => {
    const { changedAt = 0 } = globalThis as { changedAt?: number }
    if (performance.now() - changedAt < 400) return false
    const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const running = document.getAnimations().some((animation) => {
      const endless = animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY
      return animation.playState === 'running' && !endless
    })
    return !running && document.documentElement.dataset.mantineColorScheme === scheme
  })
}
