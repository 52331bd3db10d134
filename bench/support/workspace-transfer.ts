import type { Download, Page } from 'playwright-core'
import { bundled } from './in-browser.ts'
import { type Memory, watchMemory } from './memory-watch.ts'
import type { WorkspaceBrowser } from './workspace-browser.ts'
import { tell as tellLine } from './workspace-lines.ts'

/** Export, backup and restore of a made workspace through the interface, beside raw calls; the database is emptied. */
export async function measureTransfer({ page, address }: WorkspaceBrowser, notes: number) {
  const tell = (what: string, measurement: Measured<unknown>, peer?: number) =>
    tellAll(what, notes, measurement, peer)
  // A dialog of the system cannot be driven: without it the browser downloads.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
  await page.goto('about:blank')
  await page.goto(address('#/transfer'))
  const raw = await rawTimes(page)
  await page.reload()
  await page.getByRole('button', { name: '立即备份' }).waitFor()

  await choose(page, 'notes.csv')
  const csv = await measured(page, () => saved(page, '导出'))
  tell('export notes.csv', csv, raw.csv)
  await choose(page, '全部表格')
  tell('export all tables as a zip', await measured(page, () => saved(page, '导出')))
  const backup = await measured(page, () => saved(page, '立即备份'))
  tell('back up', backup, raw.dump)
  const file = await backup.result.path()

  await emptied(page)
  const plan = await measured(page, async () => {
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('region', { name: '导入预览' }).waitFor({ timeout: 600_000 })
  })
  tell('dry run of a restore', plan)
  const restore = await measured(page, async () => {
    await page.getByRole('button', { name: /^合并/ }).click()
    await page.getByText(/^已导入/).waitFor({ timeout: 900_000 })
  })
  tell('restore', restore, raw.copy)
}

interface Measured<T> {
  ms: number
  above: Memory
  result: T
}

async function measured<T>(page: Page, run: () => Promise<T>): Promise<Measured<T>> {
  const memory = await watchMemory(page)
  const start = performance.now()
  const result = await run()
  return { ms: performance.now() - start, above: await memory.above(), result }
}

function tellAll(what: string, notes: number, { ms, above }: Measured<unknown>, peer?: number) {
  tellLine(what, notes, 'ms', peer === undefined ? { value: ms } : { ours: ms, peer })
  tellLine(what, notes, 'MB of script heap above idle', { value: above.heap })
  tellLine(what, notes, 'MB of the process above idle', { value: above.process })
}

async function choose(page: Page, kind: string): Promise<void> {
  await page.getByRole('combobox', { name: '导出内容' }).click()
  await page.getByRole('option', { name: kind }).click()
}

async function saved(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download', { timeout: 600_000 })
  await page.getByRole('button', { name: button, exact: true }).first().click()
  return download
}

async function emptied(page: Page): Promise<void> {
  await page.getByRole('button', { name: '删除全部数据……' }).click()
  await page.getByRole('textbox', { name: /请输入/ }).fill('删除')
  await page.getByRole('button', { name: '全部删除' }).click()
  await page.getByText('所有数据已删除。').waitFor({ timeout: 600_000 })
  await page.reload()
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
}

type Raw = Record<'csv' | 'dump' | 'copy', () => Promise<number>>

async function rawTimes(page: Page) {
  await page.evaluate(await bundled('workspace-raw-in-page.ts'))
  const times: Record<string, number> = {}
  for (const name of ['csv', 'dump', 'copy'] as const)
    times[name] = await page.evaluate(async (which) => {
      const start = performance.now()
      await (globalThis as unknown as { heyueRaw: Raw }).heyueRaw[which]()
      return performance.now() - start
    }, name)
  return times
}
