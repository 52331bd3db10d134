import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { openPanelPage } from '../../scripts/extension/panel.ts'
import { reviewAt, rowsOf } from '../../scripts/extension/stored.ts'
import { badgeText, tabIdOf } from '../../scripts/extension/tab.ts'
import { TestBrowser } from './harness/browser.ts'
import { paintedPlaces } from './harness/page.ts'
import { undo } from './harness/undo.ts'

let browser: TestBrowser
const qingyan = samplePage('qingyan')
const notice = samplePage('notice')
const interpretation = samplePage('interpretation')

beforeAll(async () => {
  browser = await TestBrowser.open()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

it('overrules the recognition for an address, and remembers it', async () => {
  const page = await browser.visit(addressOf(qingyan))
  const tabId = await tabIdOf(browser, page)
  const badge = () => badgeText(browser, tabId)
  await expect.poll(badge, { timeout: 10_000 }).not.toBe('')
  const panel = await openPanelPage(browser, page)
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitem', { name: '这不是报告' }).click()
  await panel.getByRole('heading', { name: '您已认定这不是报告' }).waitFor()
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await panel.getByRole('button', { name: '打开工作台' }).waitFor()
  await expect.poll(badge).toBe('')
  await expect.poll(() => paintedPlaces(page)).toEqual([])
  await panel.close()
  await page.close()

  const again = await browser.visit(addressOf(qingyan))
  const itsTab = await tabIdOf(browser, again)
  const itsPanel = await openPanelPage(browser, again)
  await itsPanel.getByText('您已认定这不是报告').first().waitFor()
  await itsPanel.getByRole('button', { name: '仍然作为报告审阅' }).click()
  await expect.poll(() => badgeText(browser, itsTab)).not.toBe('')
  await itsPanel.close()
  await again.close()
})

it('takes a standard from a file, and refuses a bad one with the field that is wrong', async () => {
  const page = await browser.visit(addressOf(qingyan))
  const panel = await openPanelPage(browser, page)
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitem', { name: '设置' }).click()
  const load = async (name: string, json: unknown) => {
    const choosing = panel.waitForEvent('filechooser')
    await panel.getByRole('button', { name: /加载标准文件/ }).click()
    const buffer = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json))
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer })
  }
  await load('broken.json', '{')
  await expect.poll(() => panel.getByRole('alert').textContent()).toContain('JSON')
  const standard = {
    id: 'safety-report',
    title: { zh: '安全生产年度报告', en: 'Annual report on work safety' },
    source: { act: '《某规定》', article: null, url: null, readOn: '2026-01-01' },
    recognition: {
      titles: ['安全生产.*年度报告'],
      notTitles: [],
      leads: [],
      subjects: ['安全生产'],
    },
    deadline: null,
    contents: [
      {
        id: 'measures',
        title: { zh: '工作情况', en: 'Work' },
        required: true,
        norm: { act: '《某规定》', article: null, standing: 'unchecked', demands: '报告工作情况' },
        headings: ['工作情况'],
        mentions: ['工作情况'],
      },
    ],
  }
  await load('wrong.json', {
    ...standard,
    contents: [{ ...standard.contents[0], headings: ['('] }],
  })
  await expect
    .poll(() => panel.getByRole('alert').textContent())
    .toContain('contents[0].headings[0]')
  await load('own.json', standard)
  await expect.poll(() => panel.locator('body').textContent()).toContain('安全生产年度报告')
  await expect.poll(() => panel.getByText('文件有问题').count()).toBe(0)
  const own = async () => (await rowsOf(browser, 'standards')).map(({ id }) => id)
  await expect.poll(own).toEqual(['safety-report'])
  await panel.getByRole('button', { name: '移除: 安全生产年度报告' }).click()
  await expect.poll(own).toEqual([])
  await undo(panel)
  await expect.poll(own).toEqual(['safety-report'])
  await panel.close()
  await page.close()
})

it('reads the other pages of a paginated report when asked to', async () => {
  const second = interpretation.host + interpretation.path
  const link = `<div class="page"><a href="${interpretation.path}">下一页</a></div>`
  const restore = [
    browser.portal.override(qingyan.host + qingyan.path, (html) => {
      const start = html.indexOf('<div class="TRS_Editor">')
      const at = html.indexOf('<p', start + Math.floor((html.indexOf('</div>', start) - start) / 2))
      return `${html.slice(0, at)}${link}${html.slice(html.indexOf('</div>', at))}`
    }),
    browser.portal.override(
      second,
      () =>
        '<title>续</title><div class="TRS_Editor"><p>五、其他事项</p><p>第二页的正文，法治政府建设各项任务有序推进，全年另办理案件417件，群众满意度持续提升，营商环境不断优化，基层治理水平稳步提高。</p></div>',
    ),
  ]
  const page = await browser.visit(addressOf(qingyan))
  await expect
    .poll(async () => (await reviewAt(browser, page.url()))?.page.nextPage ?? '', {
      timeout: 10_000,
    })
    .toContain(interpretation.path)
  const panel = await openPanelPage(browser, page)
  await panel.getByRole('tab', { name: /内容/ }).click()
  await panel.getByRole('button', { name: '读取其余各页' }).click()
  await expect
    .poll(
      async () => (await reviewAt(browser, page.url()))?.figures.map(({ text }) => text).join(' '),
      { timeout: 10_000 },
    )
    .toContain('417件')
  for (const undo of restore) undo()
  await panel.close()
  await page.close()
})

it('leaves a notice to its readers until asked', async () => {
  const page = await browser.visit(addressOf(notice))
  const panel = await openPanelPage(browser, page)
  await panel.getByRole('button', { name: '审阅此页' }).click()
  await expect.poll(() => panel.locator('body').textContent()).toContain('没有认出年度报告')
  await expect.poll(() => panel.locator('li').count()).toBeGreaterThan(0)
  await panel.close()
  await page.close()
})
