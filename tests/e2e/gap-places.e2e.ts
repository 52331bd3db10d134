import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { TestBrowser } from './harness/browser.ts'
import { gapLabels } from './harness/page.ts'
import { goTo, openPanel } from './harness/panel.ts'
import { reportHtml } from './harness/queue-portal.ts'

const host = 'town1.yunxishi.gov.cn'
let browser: TestBrowser

beforeAll(async () => {
  browser = await TestBrowser.open()
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

/** A report without a plan for the next year, its text made over; the panel has been asked for what is missing. */
async function goToGap(name: string, make: (html: string) => string): Promise<Page> {
  const address = `${host}/${name}.html`
  const lacking = reportHtml('缺篇镇').replace(/<p>四、.*?<\/p>\n?<p>继续.*?<\/p>/, '')
  browser.portal.behave(address, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(make(lacking))
  })
  const page = await browser.visit(`http://${address}`)
  const panel = await openPanel(browser, page)
  await expect.poll(async () => (await gapLabels(page)).join()).toContain('下一年度')
  await goTo(panel.locator('[data-finding]', { hasText: '没有找到“下一年度主要安排”' }))
  return page
}

/** Whether the marker is drawn where it can be seen: asked of the element that stands at a point below each other. */
const markerInSight = (page: Page) =>
  page.evaluate(() => {
    const carries = (element: Element) =>
      getComputedStyle(element, '::after').content.startsWith('"▸')
    const carrier = [...document.querySelectorAll('*')].find(carries)
    if (!carrier?.checkVisibility()) return false
    const { bottom, left, right } = carrier.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, bottom - 20]
    return y > 0 && y < innerHeight && document.elementFromPoint(x, y) === carrier
  })

it('goes to the end of a text that is one element higher than the window, where the marker is', async () => {
  const page = await goToGap('one-element', (html) =>
    html
      .replace('依法有序推进', `依法有序推进${'，持续加强法治宣传教育'.repeat(400)}`)
      .replace(/<div class="TRS_Editor">([\s\S]*)<\/div>/, (_, body: string) => {
        return `<div class="TRS_Editor">${body.replace(/<p>(.*?)<\/p>/g, '$1<br>')}</div>`
      }),
  )
  await expect.poll(() => markerInSight(page)).toBe(true)
})

it('draws the marker outside of a folded part of the page', async () => {
  const page = await goToGap('folded', (html) =>
    html.replace(/<p>三、(.*?)<\/p><p>(.*?)<\/p>/, (_, title: string, body: string) => {
      return `<details><summary>三、${title}</summary><p>${body}</p></details>`
    }),
  )
  await expect.poll(() => markerInSight(page)).toBe(true)
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
  await expect.poll(() => markerInSight(page)).toBe(true)
})

it('draws the marker in the frame in which the text stands, and nowhere around it', async () => {
  const address = `${host}/framed.html`
  const body = `${host}/body.html`
  const lacking = reportHtml('缺篇镇').replace(/<p>四、.*?<\/p>\n?<p>继续.*?<\/p>/, '')
  const answer = (path: string, html: string) =>
    browser.portal.behave(path, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    })
  answer(body, lacking)
  const frame = '<iframe src="body.html" style="width:100%;height:900px"></iframe>'
  const around = '<div><p>首页</p><p>公开</p></div>'.repeat(12)
  answer(
    address,
    lacking.replace(/<body>[\s\S]*<\/body>/, `<body>${around}${frame}${around}</body>`),
  )
  const page = await browser.visit(`http://${address}`)
  const marked = () =>
    page.evaluate(() => {
      const carries = (element: Element) => {
        const { getComputedStyle } = element.ownerDocument.defaultView!
        return ['::before', '::after'].some((kind) =>
          getComputedStyle(element, kind).content.startsWith('"▸'),
        )
      }
      const all = (within: Document) => [...within.querySelectorAll('*')].filter(carries).length
      return {
        framed: all(document.querySelector('iframe')!.contentDocument!),
        around: all(document),
      }
    })
  await expect.poll(marked).toEqual({ framed: 1, around: 0 })
})
