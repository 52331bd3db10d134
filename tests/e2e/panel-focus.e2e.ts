import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { openReport, panelReady } from './harness/panel.ts'
import { violations } from './harness/violations.ts'

/** Where the keyboard is after what one has pressed is gone, and what the panel leads to; the tests build on one another. */
let browser: TestBrowser
let page: Page
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ page, panel } = await openReport(browser))
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const key = (name: string) => panel.keyboard.press(name)
const inFocus = () =>
  panel.evaluate(() => {
    const { activeElement: at } = document
    return at?.getAttribute('data-finding') ?? at?.getAttribute('role') ?? at?.tagName ?? null
  })
const finding = (at: number) => panel.locator('[data-finding]').nth(at)
const current = () => panel.locator('[data-current]').getAttribute('data-finding')

it('goes on from the open tab when the question for a name is put off, and from there to the cards', async () => {
  const later = panel.getByRole('button', { name: '暂不填写' })
  await later.focus()
  await key('Enter')
  await later.waitFor({ state: 'detached' })
  await expect.poll(inFocus).toBe('tab')
  await key('j')
  await expect.poll(inFocus).toBe(await finding(0).getAttribute('data-finding'))
})

it.each(['设置', '键盘操作'])(
  'comes back to the menu when what it opened is closed: %s',
  async (name) => {
    const menu = panel.getByRole('button', { name: '更多' })
    await menu.focus()
    await key('Enter')
    await panel.getByRole('menuitem', { name, exact: true }).press('Enter')
    await panel.getByRole('dialog').waitFor()
    await key('Escape')
    await panel.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => menu.evaluate((one) => one === document.activeElement)).toBe(true)
  },
)

it('stays on the tabs while one walks among them by arrows', async () => {
  await panel.getByRole('tab', { name: /待看/ }).focus()
  await key('ArrowRight')
  await panel.getByRole('tab', { name: /内容/, selected: true }).waitFor()
  await key('ArrowLeft')
  await panel.locator('[data-finding][data-current]').waitFor()
  await panel.waitForTimeout(200)
  expect(await inFocus()).toBe('tab')
})

it('goes back to the finding whose decision is taken back, and says when there is nothing to bring back', async () => {
  const first = await finding(0).getAttribute('data-finding')
  await key('c')
  await expect.poll(async () => (await rowsOf(browser, 'decisions')).length).toBe(1)
  for (let steps = 0; steps < 5; steps++) await key('j')
  await expect.poll(current).not.toBe(first)
  await key('u')
  await expect.poll(current).toBe(first)
  await expect.poll(inFocus).toBe(first)
  await key('Control+Shift+z')
  await expect.poll(() => finding(0).innerText()).toContain('已确认')
  await key('Control+Shift+z')
  await panel.getByText('没有可以重做的操作').waitFor()
})

it('stays in the field when a name is added by its button', async () => {
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitem', { name: '设置' }).click()
  const field = panel.getByRole('dialog').getByRole('textbox', { name: '姓名' })
  await field.fill('欧阳'.repeat(20))
  const add = panel.getByRole('dialog').getByRole('button', { name: '添加', exact: true })
  await add.focus()
  await key('Enter')
  await expect.poll(() => field.inputValue()).toBe('')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
})

it('shows what is wrong with a standard’s file where it is looked for', async () => {
  await panel.setViewportSize({ width: 360, height: 600 })
  const input = panel.getByRole('dialog').locator('input[type=file]')
  const file = { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from('{') }
  await input.setInputFiles(file)
  const problem = panel.getByRole('dialog').getByRole('alert')
  const bottom = async () => {
    const place = await problem.boundingBox()
    return place!.y + place!.height
  }
  await problem.waitFor()
  await expect.poll(bottom).toBeLessThanOrEqual(600)
  await key('Escape')
  await problem.waitFor({ state: 'detached' })
  await panel.setViewportSize({ width: 360, height: 900 })
})

it('keeps the head within the panel however long the reviewer’s name is', async () => {
  await key('r')
  const mark = panel.getByRole('button', { name: /已审$/ })
  await mark.waitFor()
  await expect
    .poll(() => mark.getAttribute('title'))
    .toEqual(expect.stringContaining(`${'欧阳'.repeat(20)} 已审`))
  // Of a bar that is empty, only the groove is seen.
  const groove = panel.getByRole('progressbar').locator('..')
  expect((await groove.boundingBox())!.width).toBeGreaterThanOrEqual(90)
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await key('r')
})

it('leads to the next report from its menu', async () => {
  const other = await browser.visit(addressOf(samplePage('shilan')))
  await expect.poll(async () => (await rowsOf(browser, 'documents')).length).toBe(2)
  await panel.bringToFront()
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitem', { name: '标为已审并转到下一篇' }).click()
  await expect.poll(() => page.url()).toBe(other.url())
})

it('leads to the file of a report that stands in a file only, whatever tab is open', async () => {
  await panel.locator('header').getByText(samplePage('shilan').title).waitFor()
  await panelReady(panel)
  const notice = panel.locator('[data-attachments]')
  for (const name of ['待看', '内容', '数据']) {
    await panel.getByRole('tab', { name: new RegExp(name) }).click()
    expect(await notice.getByRole('link').getAttribute('href')).toContain('.pdf')
  }
  await panel.getByText('正文中没有数据', { exact: true }).waitFor()
  await panel.getByText('请打开附件阅读', { exact: false }).first().waitFor()
  // Nothing is done of what could not be read, and no part of it was.
  await panel.locator('header').getByText('正文没有读到', { exact: true }).waitFor()
  await panel.getByRole('tab', { name: /待看/ }).click()
  await panel.getByText('网页上没有可以核查的正文', { exact: true }).waitFor()
  const bar = panel.getByRole('progressbar')
  expect(await bar.getAttribute('aria-valuenow')).toBe('0')
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft([colorScheme, ...(await violations(panel))]).toEqual([colorScheme])
  }
})

it('offers to review anew what is no longer stored, instead of waiting for it', async () => {
  await browser.worker.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('heyue')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('versions', 'readwrite')
          writing.objectStore('versions').clear()
          writing.oncomplete = () => done()
          opening.result.close()
        }
      }),
  )
  await panel.reload()
  await panel.getByRole('button', { name: '打开工作台' }).waitFor()
  await panel.getByRole('button', { name: '审阅此页' }).click()
  await panel.locator('header').getByText(samplePage('shilan').title).waitFor()
})
