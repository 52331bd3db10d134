import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestBrowser } from './harness/browser.ts'
import { openReport } from './harness/panel.ts'
import { violations } from './harness/violations.ts'

let browser: TestBrowser
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ panel } = await openReport(browser))
})
afterAll(() => browser.close())

it.each(['light', 'dark'] as const)(
  'no view of the panel keeps anyone out (%s)',
  async (colorScheme) => {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const name of ['待看', '内容', '数据', '批注']) {
      await panel.getByRole('tab', { name: new RegExp(name) }).click()
      expect.soft([name, ...(await violations(panel))]).toEqual([name])
    }
    await panel.getByRole('button', { name: '对整页写批注' }).click()
    await panel.getByRole('textbox', { name: '批注' }).waitFor()
    expect.soft(['form', ...(await violations(panel))]).toEqual(['form'])
    await panel.getByRole('button', { name: '放弃' }).click()
    await panel.getByRole('button', { name: '更多' }).click()
    await panel.getByRole('menuitem').first().waitFor()
    expect.soft(['menu', ...(await violations(panel))]).toEqual(['menu'])
    await panel.getByRole('menuitem', { name: '设置' }).click()
    await panel.getByRole('dialog').waitFor()
    expect.soft(['settings', ...(await violations(panel))]).toEqual(['settings'])
    await panel.getByRole('button', { name: '完成' }).click()
  },
)
