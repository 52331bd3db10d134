import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPage } from '../../utils/pages/read-page.ts'
import { followPages } from './follow.ts'

const at = (page: number) => `http://www.example.gov.cn/1_${page}.html`
const html = (words: string, next?: number) =>
  `<body><div class="TRS_Editor"><p>${words.repeat(20)}</p></div>${
    next === undefined ? '' : `<div class="pages"><a href="${at(next)}">下一页</a></div>`
  }</body>`
/** 正文。 in the charset of most older portals. */
const inGbk = [0xd5, 0xfd, 0xce, 0xc4, 0xa1, 0xa3]
const { signal } = new AbortController()

let answers: Map<string, Response>
const first = () => {
  const { document } = new JSDOM(html('第一页的正文。', 1)).window
  return readPage(document, at(0))
}

beforeEach(() => {
  answers = new Map()
  vi.stubGlobal('location', new URL(at(0)))
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser)
  vi.stubGlobal(
    'fetch',
    async (address: string) => answers.get(address)?.clone() ?? new Response('', { status: 404 }),
  )
  // The pauses between two pages pass at once.
  vi.stubGlobal('setTimeout', (work: () => void) => queueMicrotask(work))
})
afterEach(() => vi.unstubAllGlobals())

describe('followPages', () => {
  it('reads page after page, until one has no next', async () => {
    answers.set(at(1), new Response(html('第二页的正文。', 2)))
    answers.set(at(2), new Response(html('第三页的正文。')))
    const texts = (await followPages(first(), signal)).map(({ article }) =>
      article.text.slice(0, 3),
    )
    expect(texts).toEqual(['第二页', '第三页'])
  })

  it('ends where the links go round in circles, or to another host', async () => {
    answers.set(at(1), new Response(html('第二页的正文。', 0)))
    expect(await followPages(first(), signal)).toHaveLength(1)
    const elsewhere = html('第二页的正文。', 2).replace('www.example', 'www.other')
    answers.set(at(1), new Response(elsewhere))
    expect(await followPages(first(), signal)).toHaveLength(1)
  })

  it('reads a page in the charset of its words, whether it names one or not', async () => {
    const [before, behind] = html('§')
      .split(/§+/)
      .map((part) => new TextEncoder().encode(part))
    const words = Array.from({ length: 40 }, () => inGbk).flat()
    const bytes = Uint8Array.from([...before!, ...words, ...behind!])
    answers.set(at(1), new Response(bytes))
    const [page] = await followPages(first(), signal)
    expect(page?.article.text).toBe('正文。'.repeat(40))
  })

  it.each([
    ['is not there', new Response('', { status: 404 }), '404'],
    ['is a file', new Response('%PDF-1.7'), 'pdf'],
    ['is empty', new Response(''), 'empty'],
  ])('fails with the reason where a page %s', async (_, response, reason) => {
    answers.set(at(1), response)
    await expect(followPages(first(), signal)).rejects.toThrow(`${at(1)}: ${reason}`)
  })
})
