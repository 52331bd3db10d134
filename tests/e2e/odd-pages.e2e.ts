import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../portal/pages.ts'
import { openPanelPage } from '../../scripts/extension/panel.ts'
import { reviewAt, rowsOf } from '../../scripts/extension/stored.ts'
import { badgeText, tabIdOf } from '../../scripts/extension/tab.ts'
import { TestBrowser } from './harness/browser.ts'
import { paintedPlaces } from './harness/page.ts'
import { reportHtml } from './harness/queue-portal.ts'

let browser: TestBrowser
let restore = () => {}
const qingyan = samplePage('qingyan')
const name = qingyan.host + qingyan.path

beforeAll(async () => {
  browser = await TestBrowser.open()
})
afterEach(() => {
  restore()
  expect(browser.problems).toEqual([])
})
afterAll(() => browser.close())

async function visitAs(transform: (html: string) => string) {
  restore = browser.portal.override(name, transform)
  const page = await browser.visit(addressOf(qingyan))
  return { page, tabId: await tabIdOf(browser, page) }
}

const badge = (tabId: number) => expect.poll(() => badgeText(browser, tabId), { timeout: 10_000 })

it('reviews the figure that stands there when a page was corrected and is opened again', async () => {
  const first = await visitAs((html) => html)
  await badge(first.tabId).toBe('✓')
  await first.page.close()
  restore()
  const second = await visitAs((html) => html.replace('占94%', '占84%'))
  await badge(second.tabId).toBe('1')
  await expect
    .poll(async () => (await paintedPlaces(second.page)).map(({ text }) => text))
    .toEqual(['84%'])
  expect(await rowsOf(browser, 'documents')).toHaveLength(1)
  await second.page.close()
})

it('follows a text that is put there while the page is open', async () => {
  const { page, tabId } = await visitAs((html) => html)
  await badge(tabId).toBe('✓')
  await page.evaluate(() => {
    const words = [...document.querySelectorAll('.TRS_Editor p')]
    const one = words.find((node) => node.textContent?.includes('占30%'))
    if (one) one.textContent = one.textContent?.replace('占30%', '占40%') ?? ''
  })
  await badge(tabId).toBe('1')
  const review = await reviewAt(browser, page.url())
  expect(review?.article.text).toContain('占40%')
  await page.close()
})

/** The article of a page as that of 2024 under the second of two tabs; the first holds the same of 2022. */
const underTabs = (html: string) =>
  html.replace(/<div class="TRS_Editor">[\s\S]*?<\/div>/, (body) => {
    const earlier = body.replaceAll('2024年', '2022年').replace('占94%', '占84%')
    return `<style>.years > div { display: none } .years > .front { display: block }</style>
<button type="button" id="y2022">2022</button><div class="years"><div>${earlier}</div><div class="front">${body}</div></div>
<script>y2022.onclick = () => { const [one, two] = document.querySelectorAll('.years > div');
one.className = 'front'; two.className = '' }</script>`
  })

it('reads the report under the tab that is shown, and the other once that is opened', async () => {
  const { page, tabId } = await visitAs(underTabs)
  await badge(tabId).toBe('✓')
  expect((await reviewAt(browser, page.url()))?.article.text).toContain('2024年')
  await page.click('#y2022')
  // A figure that is wrong there, and the year, which the title above both has otherwise.
  await badge(tabId).toBe('2')
  expect((await reviewAt(browser, page.url()))?.article.text).toContain('占84%')
  await page.close()
})

it('says nothing of the words around a body that has not arrived yet', async () => {
  const wangchuan = samplePage('wangchuan')
  restore = browser.portal.behave(`${wangchuan.host}/api/content/5519.html`, () => {})
  const page = await browser.visit(addressOf(wangchuan))
  await page.waitForTimeout(1000)
  expect(await page.locator('#zoomcon').textContent()).toBe('正文加载中…')
  expect(await paintedPlaces(page)).toEqual([])
  await page.close()
})

it('reads a body in an iframe that is slow to come', async () => {
  const chengpu = samplePage('chengpu')
  const body = `${chengpu.host}/cpq/attach/2025/0320/body.html`
  const slow = browser.portal.behave(body, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    setTimeout(() => response.end(reportHtml('澄浦区')), 1500)
  })
  const page = await browser.visit(addressOf(chengpu))
  const text = async () => (await reviewAt(browser, page.url()))?.article.text
  await expect.poll(text).toContain('办理行政复议案件136件')
  slow()
  await page.close()
})

it.each([0, 1500])('reviews what only a frame shows to be a report, %i ms late', async (delay) => {
  const chengpu = samplePage('chengpu')
  const slow = browser.portal.behave(
    `${chengpu.host}/cpq/attach/2025/0320/body.html`,
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      setTimeout(() => response.end(reportHtml('澄浦区')), delay)
    },
  )
  restore = browser.portal.override(chengpu.host + chengpu.path, (html) =>
    html.replaceAll('2024年度推进法治政府建设情况的报告', '年度报告'),
  )
  const page = await browser.visit(addressOf(chengpu))
  const text = async () => (await reviewAt(browser, page.url()))?.article.text
  await expect.poll(text, { timeout: 10_000 }).toContain('办理行政复议案件136件')
  slow()
  await page.close()
})

it('reads a body that a script writes into a frame', async () => {
  const chengpu = samplePage('chengpu')
  const body = `${chengpu.host}/cpq/attach/2025/0320/body.html`
  const empty = browser.portal.behave(body, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end('<!DOCTYPE html><title>正文</title>')
  })
  const page = await browser.visit(addressOf(chengpu))
  const text = async () => (await reviewAt(browser, page.url()))?.article.text
  // The page has been read without it, and rests.
  await expect.poll(text).toBeDefined()
  await page.waitForTimeout(1000)
  expect(await text()).not.toContain('136件')
  await page.frames()[1]!.evaluate((html) => {
    const written = new DOMParser().parseFromString(html, 'text/html')
    document.body.replaceChildren(...written.body.childNodes)
  }, reportHtml('澄浦区'))
  await expect.poll(text).toContain('办理行政复议案件136件')
  empty()
  await page.close()
})

it.each([
  [
    'a page without a body',
    () => '<html><head><title>2024年法治政府建设情况报告</title></head></html>',
  ],
  ['an empty answer', () => ''],
  ['bytes that are no text', () => '\u0000\u0001\ufffd'.repeat(5000)],
  [
    'a report page whose article is empty',
    (html: string) => html.replace(/<div class="TRS_Editor">[\s\S]*?<\/div>/, ''),
  ],
])('takes %s as it is, without an exception', async (_, transform) => {
  const { page, tabId } = await visitAs(transform)
  await page.waitForTimeout(1500)
  expect(await paintedPlaces(page)).toEqual([])
  expect(await badgeText(browser, tabId)).not.toMatch(/^\d/)
  await page.close()
})

it('refuses a page of twenty megabytes, and says why', async () => {
  const filler = `<p>　　${'本段文字只为增加篇幅，不含任何数据。'.repeat(4000)}</p>`
  const { page } = await visitAs((html) =>
    html.replace('</div></div></div>', `${filler.repeat(95)}</div></div></div>`),
  )
  const panel = await openPanelPage(browser, page)
  await expect
    .poll(() => panel.getByRole('alert').innerText(), { timeout: 45_000 })
    .toContain('太大')
  expect((await page.content()).length).toBeGreaterThan(6_000_000)
  await panel.close()
  await page.close()
})

/** What is painted, asked of no form. */
function paintedWords(): string[] {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('heyue-'))
  return ours.flatMap(([, ranges]) => [...ranges].map(String))
}

it('reads a form whose fields are named like everything a form can be asked', async () => {
  const reviewed = async (names: string[]) => {
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('')
    const { page, tabId } = await visitAs((html) =>
      html
        .replace('占94%', '占84%')
        .replace(/<body[^>]*>/, (tag) => `${tag}<form action="/">${fields}`)
        .replace('</body>', '</form></body>'),
    )
    await badge(tabId).toBe('1')
    await expect.poll(() => page.evaluate(paintedWords)).toEqual(['84%'])
    const text = (await reviewAt(browser, page.url()))?.article.text
    return { page, text }
  }
  const plain = await reviewed([])
  const names = await plain.page.evaluate(() => {
    const all: string[] = []
    for (const name in document.createElement('form')) all.push(name)
    return all
  })
  expect(names).toContain('matches')
  await plain.page.close()
  const shadowed = await reviewed(names)
  expect(shadowed.text).toBe(plain.text)
  await shadowed.page.close()
})

it('says of a report whose further pages were not read that nothing was found in what was', async () => {
  const { page, tabId } = await visitAs((html) => {
    const at = html.indexOf('</div>', html.indexOf('class="TRS_Editor"'))
    return `${html.slice(0, at)}<p><a href="/2.html">下一页</a></p>${html.slice(at)}`
  })
  await badge(tabId).toBe('…')
  const panel = await openPanelPage(browser, page)
  await panel.getByText('读到的部分没有需要看的地方').waitFor()
  await panel.getByRole('button', { name: '读取其余各页' }).waitFor()
  await panel.close()
  await page.close()
})
