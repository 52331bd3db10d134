import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { seedWorkspace } from '../../bench/support/workspace-browser.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { fromCsv } from '../../utils/exports/testing.ts'
import { TestBrowser } from './harness/browser.ts'
import { violations } from './harness/violations.ts'

/** A flow: the tests build on one another. The workspace holds ten reports with two hundred notes. */
const size = { documents: 10, notes: 200 }
const tables = ['documents', 'versions', 'annotations', 'decisions', 'labels', 'settings', 'events']

let browser: TestBrowser
let page: Page
let before: Record<string, unknown[]>
let backup: Buffer
let notesFile: Buffer

const address = (hash = '#/transfer') =>
  `chrome-extension://${browser.extensionId}/dashboard.html${hash}`

/** Every row but those that imports and backups leave behind of themselves. */
async function everyRow(): Promise<Record<string, unknown[]>> {
  const all = await Promise.all(tables.map((table) => rowsOf(browser, table)))
  const own = (row: Record<string, unknown>) =>
    !/import/.test(String(row.verb)) && row.key !== 'last-backup'
  return Object.fromEntries(tables.map((table, index) => [table, all[index]!.filter(own)]))
}

async function openTransfer(): Promise<void> {
  page = await browser.context.newPage()
  // A dialog of the system cannot be driven: without it the browser downloads.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
  await page.goto(address())
  await page.getByRole('heading', { name: '导入导出' }).waitFor()
}

async function downloaded(button: string): Promise<Download> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).first().click()
  return download
}

async function importFile(name: string, content: string | Buffer): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
  await page.locator('input[type=file]').setInputFiles(file)
}

/** What the import of a file would do; the preview of another file is none of it. */
const previewOf = (name: string) =>
  page.getByRole('region', { name: '导入预览' }).filter({ hasText: `如果导入 ${name}` })

const merge = (name: string) => previewOf(name).getByRole('button', { name: /^合并/ })

async function deleteEverything(): Promise<void> {
  await page.getByRole('button', { name: '删除全部数据……' }).click()
  const remove = page.getByRole('button', { name: '全部删除' })
  expect(await remove.isDisabled()).toBe(true)
  await page.getByRole('textbox', { name: /请输入/ }).fill('删除')
  await remove.click()
  await expect.poll(async () => (await rowsOf(browser, 'documents')).length).toBe(0)
  // The cross of a notice has a name for who does not see it.
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).first().waitFor()
}

beforeAll(async () => {
  browser = await TestBrowser.open()
  const seeding = await browser.context.newPage()
  await seedWorkspace(seeding, address(), size)
  await seeding.close()
  await openTransfer()
  before = await everyRow()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

it('asks for a backup that is due, everywhere but where backups are made', async () => {
  await page.goto(address('#/documents'))
  await page.getByRole('note').getByRole('button', { name: '去备份' }).click()
  await page.getByRole('heading', { name: '导入导出' }).waitFor()
  await expect.poll(() => page.getByRole('note').count()).toBe(0)
})

it('exports all tables with their dictionary as a zip', async () => {
  const download = await downloaded('导出')
  expect(download.suggestedFilename()).toMatch(/^heyue-tables-all-\d{4}-\d{2}-\d{2}\.zip$/)
  const files = unzipSync(await readFile(await download.path()))
  expect(Object.keys(files)).toEqual(
    [
      'notes',
      'note_codes',
      'documents',
      'findings',
      'figures',
      'codebook',
      'agreement',
      'history',
      'dictionary',
    ].map((name) => `${name}.csv`),
  )
  const rows = (name: string) => fromCsv(strFromU8(files[`${name}.csv`]!)).rows
  const live = before.annotations!.filter(
    (note) => (note as { deletedAt: unknown }).deletedAt === null,
  )
  expect(rows('notes')).toHaveLength(live.length + before.decisions!.length)
  expect(rows('documents')).toHaveLength(size.documents)
  expect(rows('codebook')).toHaveLength(before.labels!.length)
  expect(rows('history')).toHaveLength(before.events!.length)
  expect(rows('findings').length).toBeGreaterThan(before.decisions!.length)
  expect(rows('figures').length).toBeGreaterThan(200)
})

it('exports one table, and annotations as JSON-LD', async () => {
  await page.getByRole('combobox', { name: '导出内容' }).click()
  await page.getByRole('option', { name: 'notes.csv' }).click()
  notesFile = await readFile(await (await downloaded('导出')).path())
  await page.getByText('已写入 heyue-notes-all').waitFor()
  await page.getByRole('combobox', { name: '导出内容' }).click()
  await page.getByRole('option', { name: /JSON-LD/ }).click()
  const ld = JSON.parse(await readFile(await (await downloaded('导出')).path(), 'utf8'))
  const { rows } = fromCsv(notesFile.toString())
  expect(ld).toMatchObject({ type: 'AnnotationCollection', total: rows.length })
})

it('says what would happen before it restores a backup, and then gives every row back', async () => {
  const download = await downloaded('立即备份')
  expect(download.suggestedFilename()).toMatch(/^heyue-backup-\d{4}-\d{2}-\d{2}\.jsonl$/)
  backup = await readFile(await download.path())
  await page.getByText(/上次备份/).waitFor()
  await deleteEverything()
  expect((await everyRow()).annotations).toEqual([])
  await importFile('backup.jsonl', backup)
  const wouldBe = previewOf('backup.jsonl').getByRole('row', { name: /^批注/ })
  await expect.poll(() => wouldBe.innerText()).toContain('200')
  expect((await everyRow()).annotations).toEqual([])
  await merge('backup.jsonl').click()
  await page.getByText('已导入 backup.jsonl').waitFor()
  expect(await everyRow()).toEqual(before)
})

it('finds nothing new in the same backup', async () => {
  await importFile('backup.jsonl', backup)
  await page.getByText('文件中没有新的内容。').waitFor()
  expect(await merge('backup.jsonl').isDisabled()).toBe(true)
  await previewOf('backup.jsonl').getByRole('button', { name: '取消' }).click()
})

it('exports what was chosen in a table, into the file a person named', async () => {
  await page.close()
  page = await browser.context.newPage()
  // The browser's own dialog answers with a file; here it lies in the storage of the extension.
  await page.addInitScript(() => {
    const choose = async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory()
      return folder.getFileHandle(`chosen-${suggestedName}`, { create: true })
    }
    Object.assign(globalThis, { showSaveFilePicker: choose })
  })
  await page.goto(address('#/documents'))
  await page.getByRole('row').nth(1).getByRole('checkbox').check()
  await page.getByRole('row').nth(2).getByRole('checkbox').check()
  await page.getByRole('button', { name: /导出/ }).last().click()
  await page.getByRole('radio', { name: /^所选/ }).waitFor()
  await page.getByRole('combobox', { name: '导出内容' }).click()
  await page.getByRole('option', { name: 'documents.csv' }).click()
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByText(/已写入 heyue-documents-.*共 2 行/).waitFor()
  const text = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    const entries = folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>
    for await (const [name, handle] of entries)
      if (name.startsWith('chosen-')) return (await handle.getFile()).text()
    return ''
  })
  expect(fromCsv(text).rows).toHaveLength(2)
  await page.close()
  await openTransfer()
})

it('takes an import back', async () => {
  await page.getByRole('button', { name: /^撤销导入/ }).click()
  await expect.poll(async () => (await everyRow()).annotations!.length).toBe(0)
  await page.getByText('已撤销', { exact: true }).waitFor()
})

it('keeps ids, authors and times of notes.csv in an empty database', async () => {
  await deleteEverything()
  await importFile('notes.csv', notesFile)
  await merge('notes.csv').click()
  await page.getByText('已导入 notes.csv').waitFor()
  const told = (rows: unknown[]) =>
    (rows as Record<string, unknown>[])
      .filter(({ deletedAt }) => !deletedAt)
      .map(
        ({
          id,
          documentId,
          comment,
          labels,
          status,
          reviewer,
          revision,
          createdAt,
          updatedAt,
        }) => ({
          ...{ id, documentId, comment, labels, status, reviewer, revision, createdAt, updatedAt },
        }),
      )
  const now = await everyRow()
  expect(told(now.annotations!)).toEqual(told(before.annotations!))
  expect(now.decisions).toHaveLength(before.decisions!.length)
})

it.each([
  ['is cut off', (text: string) => text.slice(0, text.length * 0.7), /不完整|已损坏/],
  ['was changed', (text: string) => text.replace('林', '森'), /已损坏或被改动/],
  [
    'is newer',
    (text: string) => text.replace('heyue-backup/1', 'heyue-backup/2'),
    /heyue-backup\/2/,
  ],
])('refuses a backup that %s and changes nothing', async (what, spoil, words) => {
  const state = await everyRow()
  const name = `${what.replaceAll(' ', '-')}.jsonl`
  await importFile(name, spoil(backup.toString()))
  const refusal = page.getByRole('alert', { name: `没有导入 ${name}` })
  await expect.poll(() => refusal.innerText()).toMatch(words)
  expect(await everyRow()).toEqual(state)
})

it('lists rows it would not take with line, field and reason', async () => {
  const [head, row] = notesFile.toString().split('\r\n')
  const spoilt = row!
    .replace(/"(submitted|draft)"/, '"half"')
    .replace(/"[0-9a-f-]{36}"/, '"new-id"')
  await importFile('notes.csv', `${head}\r\n${spoilt}\r\n`)
  const rejected = page.getByRole('alert').filter({ hasText: '不会导入' })
  await expect
    .poll(() => rejected.getByRole('row').nth(1).innerText())
    .toMatch(/^2\s+批注\s+status/)
})

it('leaves all or nothing when the browser is killed in the middle', async () => {
  await deleteEverything()
  await importFile('backup.jsonl', backup)
  await merge('backup.jsonl').click()
  await browser.kill()
  await browser.restart()
  await openTransfer()
  const { annotations = [], versions = [] } = await everyRow()
  expect([0, before.annotations!.length]).toContain(annotations.length)
  expect(versions.length).toBe(annotations.length === 0 ? 0 : before.versions!.length)
})

it.each(['light', 'dark'] as const)('keeps nobody out (%s)', async (colorScheme) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await importFile('backup.jsonl', backup)
  await previewOf('backup.jsonl').waitFor()
  expect(await violations(page)).toEqual([])
  await previewOf('backup.jsonl').getByRole('button', { name: '取消' }).click()
})
