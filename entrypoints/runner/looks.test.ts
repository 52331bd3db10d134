import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Review } from '../../utils/report/review.ts'
import { canonicalOf, forwardingOf, mayShowMore, proseLength } from './looks.ts'

const page = (html: string) => new JSDOM(html).window.document
const base = 'http://a.gov.cn/x/1.html'
const said = (isReport: boolean, attachmentOnly = false) =>
  ({ recognition: { isReport, attachmentOnly, standard: null, grounds: [] } }) as unknown as Review
const long = '法治政府建设工作'.repeat(60)

describe('proseLength', () => {
  it('counts neither links nor code', () => {
    expect(
      proseLength(
        page(
          '<p>正文 四字</p><a>链<b>接</b></a><script>var x=1</script><select><option>省</select>',
        ),
      ),
    ).toBe(4)
  })
})

describe('mayShowMore', () => {
  it.each<[string, boolean, string, Review]>([
    [
      'a report with its text in a script',
      true,
      '<div id=app></div><script></script>',
      said(true, true),
    ],
    ['a report in a frame', true, '<iframe src="body.html"></iframe>', said(true, true)],
    ['a report offered as a file, no script', false, '<a href="a.pdf">附件</a>', said(true, true)],
    ['a report with its text', false, `<p>${long}</p><script></script>`, said(true)],
    ['an empty page of an application', true, '<div id=app></div><script></script>', said(false)],
    ['a page about something else', false, `<p>${long}</p><script></script>`, said(false)],
    ['a list of links', true, `<a>${long}</a><script></script>`, said(false)],
  ])('%s: %s', (_, expected, html, review) => {
    expect(mayShowMore(review, page(html))).toBe(expected)
  })
})

describe('forwardingOf', () => {
  it.each([
    ['<meta http-equiv=refresh content="0;url=2.html">', 'http://a.gov.cn/x/2.html'],
    ['<meta http-equiv="Refresh" content="3; URL=\'/y\'">', 'http://a.gov.cn/y'],
    ['<meta http-equiv=refresh content="600;url=1.html">', null],
    ['<meta http-equiv=refresh content="0;url=1.html">', null],
    ['<meta http-equiv=refresh content="30">', null],
    ['<p>', null],
  ])('%s', (html, expected) => {
    expect(forwardingOf(page(html), base)).toBe(expected)
  })
})

describe('canonicalOf', () => {
  it.each([
    ['<link rel=canonical href="/x/2.html">', 'http://a.gov.cn/x/2.html'],
    ['<link rel=canonical href="http://a.gov.cn/">', null],
    ['<link rel=canonical href="http://b.gov.cn/x/2.html">', null],
    ['<link rel=canonical href="">', null],
    ['<p>', null],
  ])('%s', (html, expected) => {
    expect(canonicalOf(page(html), base)).toBe(expected)
  })
})
