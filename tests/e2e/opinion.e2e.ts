import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { writeNote } from './harness/notes.ts'
import { goTo, openReport } from './harness/panel.ts'
import { violations } from './harness/violations.ts'

/** What was found on a report is handed on as words. */
let browser: TestBrowser
let page: Page
let panel: Page
let workspace: Page

const jiaotong = samplePage('jiaotong')
const copy = () => workspace.getByRole('button', { name: '复制审阅意见' }).click()

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ page, panel } = await openReport(browser))
  const [document] = await rowsOf(browser, 'documents')
  workspace = await browser.context.newPage()
  const { extensionId, context } = browser
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await workspace.goto(
    `chrome-extension://${extensionId}/dashboard.html#/documents/${encodeURIComponent(String(document!.id))}`,
  )
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

it('says that there is nothing to hand on while nobody has said anything', async () => {
  await copy()
  await workspace.getByText('还没有可以复制的').waitFor()
})

it('copies what was confirmed or left unsure with its ground, and the notes; not what was dismissed or left open', async () => {
  const finding = (words: string) => panel.locator('[data-finding]', { hasText: words })
  await panel.bringToFront()
  await goTo(finding('“35%”'))
  await panel.keyboard.press('c')
  await finding('“35%”').getByText('已确认').waitFor()
  await finding('“35%”').getByPlaceholder('补充说明').fill('已电话告知')
  await goTo(finding('“32%”'))
  await panel.keyboard.press('x')
  await finding('“32%”').getByText('重新打开').waitFor()
  await goTo(finding('“12.4%”'))
  await panel.keyboard.press('d')
  await panel.getByRole('menuitem', { name: /识别有误/ }).waitFor()
  await panel.keyboard.press('2')
  await finding('“12.4%”').getByText('已忽略').waitFor()
  await writeNote(page, panel, '法律顾问', '顾问的范围没有写明')

  await workspace.bringToFront()
  await workspace.getByRole('tab', { name: '批注（1）' }).waitFor()
  await copy()
  await workspace.getByText('已复制：确认 1 处，存疑 1 处，批注 1 条。').waitFor()
  const words = await workspace.evaluate(() => navigator.clipboard.readText())
  expect(words.startsWith(`${jiaotong.title}\n云溪市交通运输局`)).toBe(true)
  for (const line of [
    addressOf(jiaotong),
    '已确认的问题（1）\n1. “35%”与页面上的其他数据不符，算得30%',
    '原文：严格落实行政执法“三项制度”，全年办理行政处罚案件480件，其中适用简易程序144件，占35%。',
    '算式：144/480 = 30% ≠ 35%',
    '说明：已电话告知',
    '存疑（1）\n1. “32%”',
    '批注（1）\n1. “法律顾问”\n   顾问的范围没有写明',
    '尚未处理，没有列入。',
  ])
    expect(words).toContain(line)
  for (const absent of ['12.4%', '41.5%', '第一责任人']) expect(words).not.toContain(absent)
  expect(await violations(workspace)).toEqual([])
})
