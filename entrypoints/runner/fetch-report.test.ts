import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { TooBig } from '../../utils/pages/limits.ts'
import { fetchReport } from './fetch-report.ts'
import { reviewRow } from './review-row.ts'

const { pages } = vi.hoisted(() => ({ pages: new Map<string, string>() }))
vi.mock('./fetch-page.ts', () => ({
  wordsOf: String,
  fetchPage: async (address: string) => {
    const { document } = new JSDOM(pages.get(address), { url: address }).window
    return { ok: true, address, document }
  },
}))
vi.mock('../../utils/messages.ts', () => ({
  send: async () => ({ ok: true, value: { allowed: true } }),
}))

const title = '青砚区人民政府2024年法治政府建设情况报告'
const base = 'http://www.a.gov.cn/'
const pageOf = (body: string, next = '') =>
  `<title>${title}</title><h1>${title}</h1><div class="TRS_Editor"><p>一、主要举措</p>${body}</div>
  ${next && `<a href="${next}">下一页</a>`}`
const paragraphs = (count: number) =>
  '<p>全区依法有序推进各项工作，群众满意度持续提升。</p>'.repeat(count)
const long = paragraphs(18_000)
const rest = async () => {}

describe('a page that the queue reads', () => {
  beforeEach(() => pages.clear())

  it('is read with its further pages', async () => {
    pages.set(`${base}1.html`, pageOf(paragraphs(20), '2.html'))
    pages.set(`${base}2.html`, pageOf(paragraphs(30)))
    const report = await fetchReport(`${base}1.html`, rest)
    const text = report.ok ? report.page.article.text : ''
    expect(text.match(/全区/g)).toHaveLength(50)
  })

  it.each<[string, () => void]>([
    ['too long', () => pages.set(base, pageOf(long))],
    ['of too many elements', () => pages.set(base, pageOf('<b></b>'.repeat(60_001)))],
    [
      'too long with its further pages',
      () => {
        pages.set(base, pageOf(paragraphs(9000), 'next.html'))
        pages.set(`${base}next.html`, pageOf(paragraphs(9000)))
      },
    ],
    [
      'followed by one of too many elements',
      () => {
        pages.set(base, pageOf(paragraphs(20), 'next.html'))
        pages.set(`${base}next.html`, pageOf('<b></b>'.repeat(60_001)))
      },
    ],
  ])('is refused where it is %s, as where somebody looks at it', async (_, make) => {
    make()
    await expect(fetchReport(base, rest)).rejects.toThrow(TooBig)
  })

  it('says that it is too big', async () => {
    pages.set(base, pageOf(long))
    const { outcome } = await reviewRow({ address: base } as never, rest)
    expect(outcome).toMatchObject({ state: 'failed', reason: 'too-big' })
  })
})
