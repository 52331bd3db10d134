import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readPage } from '../../utils/pages/read-page.ts'
import { GivenUp } from './in-slices.ts'
import { readInSlices } from './read-in-slices.ts'

/** Enough paragraphs for several steps. */
const paragraphs = 2500
const words = (version: string) =>
  `本段${version}全年共受理行政复议案件若干件，均依法办结，效果良好。`
const html = (version: string) =>
  `<div class="TRS_Editor">${`<p>${words(version)}</p>`.repeat(paragraphs)}</div>`

let dom: JSDOM
let turns: number
let onTurn: (turn: number) => void

/** Every look at the clock finds a slice over, so that each step is followed by a turn of the page. */
beforeEach(() => {
  dom = new JSDOM(`<body>${html('旧稿')}</body>`, { url: 'http://www.example.gov.cn/1.html' })
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver)
  turns = 0
  onTurn = () => {}
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    if (++now % 2 === 0) onTurn(++turns)
    return now * 100
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const change = (version: string) => {
  dom.window.document.body.innerHTML = html(version)
}
const read = (signal = new AbortController().signal) => readInSlices(dom.window.document, signal)

it('reads in several turns what is read at one go', async () => {
  const { article, facts, outline } = await read()
  const whole = readPage(dom.window.document, dom.window.document.location.href)
  expect({ article, facts, outline }).toEqual({
    article: whole.article,
    facts: whole.facts,
    outline: whole.outline,
  })
  expect(article.text).toContain(words('旧稿'))
  expect(turns).toBeGreaterThan(5)
})

it.each([1, 2, 3])('reads anew what has changed in turn %i, and nothing of before', async (at) => {
  onTurn = (turn) => turn === at && change('新稿')
  const { article } = await read()
  expect(article.text).toContain('新稿')
  expect(article.text).not.toContain('旧稿')
})

it('ends on a page that never rests', async () => {
  onTurn = (turn) => change(turn % 2 ? '甲稿' : '乙稿')
  expect((await read()).article.text).toMatch(/甲稿|乙稿/)
})

it('gives up when told to', async () => {
  const giving = new AbortController()
  onTurn = (turn) => turn === 2 && giving.abort()
  await expect(read(giving.signal)).rejects.toBeInstanceOf(GivenUp)
})
