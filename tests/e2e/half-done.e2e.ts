import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedWorkspace } from '../../bench/support/workspace-browser.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { fillDisk } from './harness/disk.ts'

/** A change of more rows than one transaction takes, and a disk that is full in the middle of it. */
const size = { documents: 20, notes: 600 }

let browser: TestBrowser
let page: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  page = await browser.context.newPage()
  const address = `chrome-extension://${browser.extensionId}/dashboard.html#/notes`
  await seedWorkspace(page, address, size)
})
afterAll(() => browser.close())

const labelled = async () =>
  (await rowsOf(browser, 'annotations')).filter(({ labels }) =>
    (labels as string[]).includes('亮点'),
  ).length

it('says how far it came, and takes that back', async () => {
  const before = await labelled()
  await page.getByText('共 600 行', { exact: true }).waitFor()
  await page.getByRole('columnheader').getByRole('checkbox').check()
  await page.getByRole('button', { name: '加标签' }).click()
  // Of the last hundred rows, of which most do not bear the label yet, there is no room for twenty.
  await fillDisk(page, true, size.notes - before - 20)
  await page.getByRole('menuitem', { name: '亮点', exact: true }).click()
  const half = page.getByRole('alert').filter({ hasText: '中途出错' })
  await half.waitFor()
  await page.getByText('磁盘空间已满').waitFor()
  const now = await labelled()
  expect(now).toBeGreaterThan(before)
  expect(now).toBeLessThan(size.notes)
  expect(await half.innerText()).toContain(`已更改 ${now - before} 项`)
  await fillDisk(page, false)
  await half.getByRole('button', { name: '撤销' }).click()
  await expect.poll(labelled).toBe(before)
})
