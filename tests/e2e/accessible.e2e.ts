import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { openPanelPage } from '../../scripts/extension/panel.ts'
import { TestBrowser } from './harness/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: TestBrowser
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  const page = await browser.visit(addressOf(samplePage('jiaotong')))
  panel = await openPanelPage(browser, page)
  await panel.getByRole('tab').first().waitFor()
  await panel.evaluate(axe)
})
afterAll(() => browser.close())

/** Every violation of WCAG 2.2 A and AA on what is shown now, with the elements. */
async function violations(): Promise<string[]> {
  // Transitions change colours while they run.
  await panel.waitForTimeout(400)
  const { violations: found } = await panel.evaluate(() => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(o: object): Promise<AxeResults> }
    }
    return checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  })
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

it.each(['light', 'dark'] as const)(
  'no view of the panel keeps anyone out (%s)',
  async (colorScheme) => {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const name of ['待看', '内容', '数据', '批注']) {
      await panel.getByRole('tab', { name: new RegExp(name) }).click()
      expect.soft([name, ...(await violations())]).toEqual([name])
    }
    await panel.getByRole('button', { name: '对整页写批注' }).click()
    expect.soft(['form', ...(await violations())]).toEqual(['form'])
    await panel.getByRole('button', { name: '放弃' }).click()
    await panel.getByRole('button', { name: '更多' }).click()
    expect.soft(['menu', ...(await violations())]).toEqual(['menu'])
    await panel.getByRole('menuitem', { name: '设置' }).click()
    expect.soft(['settings', ...(await violations())]).toEqual(['settings'])
    await panel.getByRole('button', { name: '完成' }).click()
  },
)
