import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Page, readPage } from '../../utils/pages/read-page.ts'
import type { Mark } from '../../utils/report/mark.ts'
import { Reader } from './reader.ts'

const { drawn, heard, sent, followed } = vi.hoisted(() => ({
  drawn: [] as { marks: Mark[]; page: Page }[],
  heard: new Map<string, (data: unknown) => unknown>(),
  sent: { answer: (_: string, __: unknown): unknown => ({}) },
  followed: { pages: [] as Page[] },
}))
vi.mock('../../utils/messages.ts', () => ({
  hear: (name: string, answer: (data: unknown) => unknown) => heard.set(name, answer),
  send: async (name: string, data: unknown) => ({ ok: true, value: await sent.answer(name, data) }),
}))
vi.mock('./canvas.ts', () => ({
  Canvas: class {
    *drawing(marks: Mark[], page: Page) {
      yield
      drawn.push({ marks, page })
      return []
    }
    *redrawing() {
      yield
      return []
    }
  },
}))
vi.mock('./follow.ts', () => ({ followPages: async () => followed.pages }))

const address = 'http://www.example.gov.cn/1.html'
const html = (words: string) => `<div class="TRS_Editor"><p>${words.repeat(20)}</p></div>`
const note: Mark = {
  key: 'note:1',
  style: 'note',
  place: { kind: 'span', span: { start: 0, end: 2 } },
  operands: [],
}

let dom: JSDOM
let names: string[]
/** Texts of the reviews that were sent, and what the background answers to the last of them. */
let texts: string[]
let answering: (value: { documentId: string; textSha256: string; marks: Mark[] }) => void

beforeEach(async () => {
  dom = new JSDOM(`<body>${html('全年共受理行政复议案件。')}</body>`, { url: address })
  for (const name of ['MutationObserver', 'Element'] as const) vi.stubGlobal(name, dom.window[name])
  vi.stubGlobal('location', dom.window.location)
  drawn.length = 0
  heard.clear()
  texts = []
  names = []
  sent.answer = (name, data) => {
    names.push(name)
    if (name === 'page.opened') return { overruling: 'report', locale: 'zh', standards: [] }
    if (name !== 'page.reviewed') return {}
    texts.push((data as { review: { article: { text: string } } }).review.article.text)
    return new Promise((done) => {
      answering = done
    })
  }
  void new Reader(dom.window.document).start()
  await reviewed(1)
})
afterEach(() => {
  // Closing the window instead would take its words away, and have its reader review it once more.
  dom.window.dispatchEvent(new dom.window.Event('pagehide'))
  vi.unstubAllGlobals()
})

const reviewed = (times: number) => vi.waitFor(() => expect(texts).toHaveLength(times), 5000)
const tell = (name: string, data: unknown) => heard.get(name)?.(data)
const write = (words: string) => {
  dom.window.document.body.innerHTML = html(words)
}
/** Answers the review that was sent last, and waits until its marks are drawn. */
async function answer(textSha256: string): Promise<void> {
  const before = drawn.length
  answering({ documentId: 'd', textSha256, marks: [] })
  await vi.waitFor(() => expect(drawn.length).toBeGreaterThan(before), 5000)
}

describe('Reader', () => {
  it('draws marks for the text that was reviewed, and no others', async () => {
    await answer('a')
    tell('marks.draw', { documentId: 'd', textSha256: 'b', marks: [note] })
    tell('marks.draw', { documentId: 'd', textSha256: 'a', marks: [note] })
    expect(drawn.map(({ marks }) => marks.length)).toEqual([0, 1])
  })

  it('draws no marks of the former text while those for the new one are on their way', async () => {
    await answer('a')
    write('全年共办结行政诉讼案件。')
    await reviewed(2)
    tell('marks.draw', { documentId: 'd', textSha256: 'a', marks: [note] })
    expect(drawn).toHaveLength(1)
    await answer('b')
    tell('marks.draw', { documentId: 'd', textSha256: 'b', marks: [note] })
    expect(drawn).toHaveLength(3)
  })

  it('draws on the nodes that are there when the answer comes', async () => {
    write('全年共受理行政复议案件。')
    const look = () => new Promise((done) => setTimeout(done, 700))
    await look()
    await answer('a')
    const { page } = drawn[0]!
    const [range] = page.map.rangesOf({ start: 0, end: 2 })
    expect(range?.startContainer.isConnected).toBe(true)
    expect(texts).toHaveLength(1)
  })

  it('says anew what it shows where the page has changed its address without a word', async () => {
    await answer('a')
    const select = async () => {
      const { document } = dom.window
      document.getSelection()?.selectAllChildren(document.querySelector('p')!)
      document.dispatchEvent(new dom.window.Event('selectionchange'))
    }
    await select()
    await vi.waitFor(() => expect(names.at(-1)).toBe('page.selected'))
    dom.window.history.replaceState({}, '', '?part=2')
    await select()
    await reviewed(2)
    await answer('a')
    await vi.waitFor(() => expect(names.slice(-2)).toEqual(['page.reviewed', 'page.selected']))
  })

  it.each(['/2.html', '#/article/2'])(
    'reads the further pages with the page they belong to, and with no other: %s',
    async (other) => {
      await answer('a')
      const further = new JSDOM(html('第二页的内容。')).window.document
      followed.pages = [readPage(further, 'http://www.example.gov.cn/1_2.html')]
      void tell('page.follow', {})
      await reviewed(2)
      await answer('b')
      expect(texts[1]).toContain('第二页')
      dom.window.history.pushState({}, '', other)
      write('另一篇报告的正文内容。')
      await reviewed(3)
      expect(texts[2]).not.toContain('第二页')
    },
  )
})
