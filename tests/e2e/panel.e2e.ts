import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { samplePage } from '../../portal/pages.ts'
import { SidePanel } from '../../scripts/extension/panel.ts'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { badgeText, tabIdOf } from '../../scripts/extension/tab.ts'
import { TestBrowser } from './harness/browser.ts'
import { gapLabels, hasReader, paintedPlaces } from './harness/page.ts'
import { goTo, openPanel, openReport } from './harness/panel.ts'

/** The page npm start opens: a missing content, contradictions, recomputable and doubtful figures. */
const jiaotong = samplePage('jiaotong')

let browser: TestBrowser
let page: Page
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ page, panel } = await openReport(browser))
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

const painted = async (layer: string) =>
  (await paintedPlaces(page)).filter((place) => place.layer === layer).map(({ text }) => text)
const tab = (name: string) => panel.getByRole('tab', { name: new RegExp(name) }).click()
const finding = (words: string) => panel.locator('[data-finding]', { hasText: words })
const badge = async () => badgeText(browser, await tabIdOf(browser, page))

describe('the panel beside a report', () => {
  it('shows who reports on which year, when, and by which standard', async () => {
    const head = panel.locator('header')
    for (const words of [
      jiaotong.title,
      '2024 年度',
      '发布 2025-02-28',
      '按期公开',
      '法治政府建设',
    ]) {
      await expect.poll(() => head.innerText()).toContain(words)
    }
  })

  it('shows every required content with its status', async () => {
    await tab('内容')
    const cards = panel.locator('[data-content]')
    const statuses = async () =>
      Object.fromEntries(
        await cards.evaluateAll((all) =>
          all.map((card) => [card.getAttribute('data-content'), card.getAttribute('data-status')]),
        ),
      )
    const expected = Object.entries(jiaotong.review!.contents)
    await expect
      .poll(statuses)
      .toMatchObject(Object.fromEntries(expected.map(([id, { status }]) => [id, status])))
  })

  it('groups the figures by verdict, contradictions first and with their arithmetic', async () => {
    await tab('数据')
    const groups = panel.locator('[data-verdict]')
    const verdicts = () =>
      groups.evaluateAll((all) => all.map((group) => group.getAttribute('data-verdict')))
    await expect
      .poll(async () => new Set(await verdicts()))
      .toEqual(new Set(['contradicted', 'unverifiable', 'recomputed', 'stated']))
    expect((await verdicts())[0]).toBe('contradicted')
    await expect
      .poll(() => panel.locator('[data-verdict="contradicted"]').innerText())
      .toContain('144/480 = 30% ≠ 35%')
  })

  it('shows the figures of the arithmetic in their sentence, and says what it comes to once', async () => {
    await tab('待看')
    const words = (await finding('“35%”').innerText()).replace(/\s+/g, '')
    for (const figure of ['480', '144']) expect(words.split('“35%”')[1]).toContain(figure)
    expect(words).not.toContain('应为30%')
  })

  it('scrolls the page to a finding and marks it with the figures it was computed from', async () => {
    await tab('待看')
    await page.evaluate(() => scrollTo(0, 0))
    await finding('“32%”').getByRole('button').first().click()
    await expect.poll(() => painted('focus')).toEqual(['32%'])
    await expect.poll(() => painted('operand')).toEqual(['320次', '224次'])
    const inView = () =>
      page.evaluate(() => {
        const range = [...CSS.highlights.get('heyue-focus')!][0] as unknown as Range
        const { top, bottom } = range.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    await expect.poll(inView).toBe(true)
  })

  it('goes to what is seen around words that the page has folded away', async () => {
    const fold = (away: boolean) =>
      page.evaluate((folded) => {
        const range = [...CSS.highlights.get('heyue-focus')!][0] as unknown as Range
        const paragraph = range.startContainer.parentElement!.closest('p')!
        paragraph.style.display = folded ? 'none' : ''
        scrollTo(0, 0)
      }, away)
    await fold(true)
    await finding('“32%”').getByRole('button').first().click()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await fold(false)
  })

  it('shows on the page where a missing content would be expected, and goes there', async () => {
    await expect.poll(async () => (await gapLabels(page)).join()).toContain('第一责任人')
    await finding('第一责任人').getByRole('button').first().click()
    const inView = () =>
      page.evaluate(() => {
        const host = [...document.querySelectorAll('*')].find((element) =>
          ['::before', '::after'].some((kind) =>
            getComputedStyle(element, kind).content.startsWith('"▸'),
          ),
        )
        const { top, bottom } = host!.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
    await expect.poll(inView).toBe(true)
  })

  it('opens the card of the mark that is clicked on the page', async () => {
    await tab('内容')
    await page.bringToFront()
    const [x, y] = await page.evaluate(() => {
      const ranges = [...CSS.highlights.get('heyue-error')!] as unknown as Range[]
      const range = ranges.find((each) => each.toString() === '35%')!
      range.startContainer.parentElement!.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return [(left + right) / 2, (top + bottom) / 2]
    })
    await page.mouse.click(x!, y!)
    await expect
      .poll(() => panel.locator('[data-finding][data-current]').innerText())
      .toContain('“35%”')
  })
})

describe('decisions', () => {
  it('are made by keyboard, counted by the badge, drawn on the page and shown in every open view', async () => {
    const other = await openPanel(browser, page)
    const before = Number(await badge())
    await panel.bringToFront()
    await goTo(finding('“35%”'))
    await panel.keyboard.press('c')
    await expect.poll(() => finding('“35%”').innerText()).toContain('已确认')
    await expect.poll(badge).toBe(String(before - 1))
    await expect.poll(() => painted('decided')).toEqual(['35%'])
    await expect
      .poll(() => other.locator('[data-finding]', { hasText: '“35%”' }).innerText())
      .toContain('已确认')
    await other.close()
  })

  it('dismiss with a reason, and keep a remark', async () => {
    await panel.bringToFront()
    await goTo(finding('“32%”'))
    await panel.keyboard.press('d')
    await panel.getByRole('menuitem', { name: '口径不同' }).click()
    await expect.poll(() => finding('“32%”').innerText()).toContain('口径不同')
    const remark = finding('“32%”').getByLabel('补充说明')
    await remark.fill('含下属单位')
    // The menu may only now give back the focus it had.
    await remark.press('Enter')
    await expect
      .poll(async () =>
        (await rowsOf(browser, 'decisions')).find((row) => row.decision === 'dismissed'),
      )
      .toMatchObject({ reason: 'different-scope', remark: '含下属单位' })
    await expect.poll(() => painted('dismissed')).toEqual(['32%'])
  })

  it('are taken back and brought back', async () => {
    await panel.locator('header').click()
    await panel.keyboard.press('Control+z')
    await panel.keyboard.press('Control+z')
    await expect.poll(() => painted('dismissed')).toEqual([])
    await panel.keyboard.press('Control+Shift+Z')
    await expect.poll(() => painted('dismissed')).toEqual(['32%'])
  })

  it('follow the reviewer’s choice of what is highlighted', async () => {
    const before = Number(await badge())
    await panel.bringToFront()
    await panel.getByRole('button', { name: '更多' }).click()
    await panel.getByRole('menuitem', { name: '设置' }).click()
    await panel.getByRole('checkbox', { name: '约数' }).uncheck()
    await expect.poll(() => painted('weak')).toEqual([])
    await expect.poll(async () => Number(await badge())).toBeLessThan(before)
    await panel.getByRole('checkbox', { name: '约数' }).check()
    await panel.getByRole('button', { name: '完成' }).click()
    await expect.poll(badge).toBe(String(before))
  })

  it('mark the page reviewed', async () => {
    await panel.locator('header').getByRole('button', { name: '标为已审' }).click()
    const reviewed = panel.locator('header [title$="取消已审"]')
    await reviewed.waitFor()
    const { offCentre, cut } = await reviewed.evaluate((button) => {
      const words = document.createRange()
      const label = [...button.querySelectorAll('span')].at(-1)!
      words.selectNodeContents(label)
      const [inner, window, outer] = [words, label, button].map((each) =>
        each.getBoundingClientRect(),
      )
      return {
        offCentre: Math.abs(inner!.top + inner!.bottom - outer!.top - outer!.bottom) / 2,
        cut: Math.max(window!.top - inner!.top, inner!.bottom - window!.bottom),
      }
    })
    expect(offCentre).toBeLessThan(2)
    // What hides the end of a long name must not hide the feet of its letters.
    expect(cut).toBeLessThan(0.5)
    const [stored] = await rowsOf(browser, 'documents')
    expect(stored!.reviewedAt).not.toBeNull()
  })
})

describe('the real side panel', () => {
  it('opens by the toolbar button and shows the review', async () => {
    const side = await SidePanel.open(browser, page)
    await expect
      .poll(() => side.evaluate<string>('document.body.innerText'), { timeout: 10_000 })
      .toContain(jiaotong.title)
  })
})

describe('pages that are no portal’s', () => {
  it('get nothing until the toolbar button is used, then can be reviewed', async () => {
    const elsewhere = `http://127.0.0.1:${browser.portal.port}/`
    await browser.context.route(elsewhere, async (answer) => {
      const html =
        '<title>某区2024年法治政府建设情况报告</title><body><h1>某区2024年法治政府建设情况报告</h1><p>2024年，我区推进法治政府建设，现将情况报告如下。</p><p>一、主要举措和成效</p><p>受理行政复议申请73件，办结73件，办结率100%。</p><p>二、存在的不足和原因</p><p>力量不足，原因是编制少。</p><p>三、下一步工作安排</p><p>继续推进法治政府建设各项工作。</p>'
      await answer.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    })
    const plain = await browser.visit(elsewhere)
    expect(await paintedPlaces(plain)).toEqual([])
    const side = await SidePanel.open(browser, plain)
    const words = () => side.evaluate<string>('document.body.innerText')
    await expect.poll(words, { timeout: 10_000 }).toContain('审阅此页')
    await side.evaluate(
      `[...document.querySelectorAll('button')].find((b) => b.innerText.includes('审阅此页')).click()`,
    )
    await expect.poll(words, { timeout: 10_000 }).toMatch(/2024 年度|仍然作为报告审阅/)
    expect(await hasReader(browser, await tabIdOf(browser, plain))).toBe(true)
    await plain.close()
  })
})
