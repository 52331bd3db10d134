import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { seedWorkspace } from '../../bench/support/workspace-browser.ts'
import { fromCsv } from '../../utils/exports/testing.ts'
import { TestBrowser } from './harness/browser.ts'

/** The workspace in two tabs: files go in and out of one, the other shows the notes. The tests build on one another. */
const size = { documents: 4, notes: 20 }
/** The note that is changed. */
const known = '00000002-0000-4000-8000-000000000000'
const words = '两个窗口都应看到的批注'

let browser: TestBrowser
let transfer: Page
let notes: Page

const address = (hash: string) => `chrome-extension://${browser.extensionId}/dashboard.html${hash}`

beforeAll(async () => {
  browser = await TestBrowser.open()
  transfer = await browser.context.newPage()
  await seedWorkspace(transfer, address('#/transfer'), size)
  // A dialog of the system cannot be driven: without it the browser downloads.
  await transfer.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
  await transfer.reload()
  notes = await browser.visit(address('#/notes'))
  await notes.getByText(`共 ${size.notes} 行`, { exact: true }).waitFor()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

/** The table of notes as a colleague sends it back: other words in one of them, a day after they were written. */
async function sentBack(): Promise<string> {
  await transfer.getByRole('combobox', { name: '导出内容' }).click()
  await transfer.getByRole('option', { name: 'notes.csv' }).click()
  const download = transfer.waitForEvent('download')
  await transfer.getByRole('button', { name: '导出', exact: true }).click()
  const { rows } = fromCsv(await readFile(await (await download).path(), 'utf8'))
  const wanted = rows.find(({ note_id }) => note_id === known)!
  Object.assign(wanted, { comment: words, revision: '2', updated_at: '2025-03-01T00:00:00.000Z' })
  return Papa.unparse(rows, { quotes: true })
}

it('shows in the one what was imported in the other, however long ago it was written', async () => {
  const file = { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from(await sentBack()) }
  await transfer.locator('input[type=file]').setInputFiles(file)
  await transfer.getByRole('button', { name: /^合并/ }).click()
  await transfer.getByText('已导入 notes.csv').waitFor()
  await notes.getByRole('gridcell', { name: words }).waitFor()
})

it('shows what was there before when the import is taken back', async () => {
  await transfer.getByRole('button', { name: /^撤销导入/ }).click()
  await notes.getByRole('gridcell', { name: words }).waitFor({ state: 'detached' })
  expect(await notes.getByText(`共 ${size.notes} 行`, { exact: true }).count()).toBe(1)
})
