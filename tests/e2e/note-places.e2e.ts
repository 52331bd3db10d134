import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { cardOf, expectOutcomes, paintedIn, selectForNote, writeNote } from './harness/notes.ts'
import { paintedPlaces, serialise, settled } from './harness/page.ts'
import { openPanel } from './harness/panel.ts'

let browser: TestBrowser

beforeEach(async () => {
  browser = await TestBrowser.open()
})
afterEach(async () => {
  const { problems } = browser
  await browser.close()
  expect(problems).toEqual([])
})

async function openBoth(id: string): Promise<{ page: Page; panel: Page }> {
  const sample = samplePage(id)
  const page = await browser.visit(addressOf(sample))
  await settled(page, sample.settlesAfterMs ?? 0)
  const panel = await openPanel(browser, page)
  return { page, panel }
}

it.each([
  ['a body that comes late', 'wangchuan', '其中756项实现'],
  ['a body in an iframe', 'chengpu', '清理文件52件'],
  ['a page with highlights of its own', 'huanjing', '最严密法治保护生态环境'],
])('keeps notes in %s, and finds them there again', async (_, id, words) => {
  const { page, panel } = await openBoth(id)
  const own = () => page.evaluate(() => [...(CSS.highlights.get('site-keyword') ?? [])].length)
  const [dom, keywords] = [await serialise(page), await own()]
  await writeNote(page, panel, words, '核对')
  await expect.poll(() => paintedIn(page, 'note')).toEqual([words])
  expect(await serialise(page)).toBe(dom)
  expect(await own()).toBe(keywords)
  await page.bringToFront()
  await page.reload()
  await expect.poll(() => paintedIn(page, 'note'), { timeout: 10_000 }).toEqual([words])
  await expect.poll(own).toBe(keywords)
  await panel.bringToFront()
  await expectOutcomes(panel, { 核对: 'found' })
})

it('keeps two tabs on one page in step', async () => {
  const { page, panel } = await openBoth('jiaotong')
  const other = await browser.visit(page.url())
  await expect
    .poll(async () => (await paintedPlaces(other)).length, { timeout: 15_000 })
    .toBeGreaterThan(0)
  await writeNote(page, panel, '采纳41条', '核对')
  await expect.poll(() => paintedIn(other, 'note')).toEqual(['采纳41条'])
  await cardOf(panel, '核对').getByRole('button', { name: '删除' }).click()
  await expect.poll(() => paintedIn(other, 'note')).toEqual([])
  await expect.poll(() => paintedIn(page, 'note')).toEqual([])
})

it('lets a tab with the page as it was say nothing about notes on the page as it is', async () => {
  const { page, panel } = await openBoth('jiaotong')
  const { host, path } = samplePage('jiaotong')
  await writeNote(page, panel, '采纳41条', '核对')
  browser.portal.override(host + path, (html) => html.replace('采纳41条', '采纳14条'))
  const fresh = await browser.visit(page.url())
  await expect.poll(() => paintedIn(fresh, 'changed'), { timeout: 15_000 }).not.toEqual([])
  const outcomes = async () =>
    (await rowsOf(browser, 'annotations')).map(
      ({ outcome }) => (outcome as { state: string }).state,
    )
  await expect.poll(outcomes).toEqual(['changed'])
  await page.bringToFront()
  await page.evaluate(() => document.body.append('')) // a change of the page without any in its words
  await page.waitForTimeout(1500)
  expect(await outcomes()).toEqual(['changed'])
})

it('keeps a note being written when the browser is killed', async () => {
  const { page, panel } = await openBoth('jiaotong')
  await selectForNote(page, panel, '采纳41条')
  await panel.getByRole('button', { name: '对选中的文字写批注' }).click()
  await panel.getByRole('textbox', { name: '批注' }).pressSequentially('写到一半')
  const typed = async () => (await rowsOf(browser, 'drafts')).map(({ comment }) => comment)
  await expect.poll(typed).toEqual(['写到一半'])
  await browser.kill()
  await browser.restart()
  const again = await openBoth('jiaotong')
  await expect
    .poll(() => again.panel.getByRole('textbox', { name: '批注' }).inputValue())
    .toBe('写到一半')
})
