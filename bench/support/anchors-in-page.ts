import { inSlices } from '../../entrypoints/reader/in-slices.ts'
import { Painter } from '../../entrypoints/reader/painter.ts'
import { resolvingNotes } from '../../entrypoints/reader/resolve-notes.ts'
import type { AnchoredText } from '../../utils/anchors/anchored-text.ts'
import { describePassage } from '../../utils/anchors/describe.ts'
import { textOf } from '../../utils/anchors/testing.ts'
import type { Anchor } from '../../utils/report/anchor.ts'
import type { Mark } from '../../utils/report/mark.ts'
import type { Review } from '../../utils/report/review.ts'
import { timed } from './line.ts'
import { chance, madeReport } from './report-text.ts'

/** One measurement made in the page. */
export interface PageMeasure {
  name: string
  metric: string
  ours?: number
  peer?: number
  value?: number
}

const characters = 250_000
const fresh = (text: AnchoredText) => ({ ...text, article: { ...text.article } })
const markOf = (anchor: Anchor, at: number): Mark => ({
  key: `note:${at}`,
  style: 'note',
  place: { kind: 'anchor', anchor, label: '' },
  operands: [],
})

/** Milliseconds of all turns together and of the longest, as the reader takes them between the page's own tasks. */
async function turnsOf(marks: Mark[], text: AnchoredText) {
  const turns: number[] = []
  const work = resolvingNotes(marks, text as unknown as Review)
  const observed = {
    next: () => {
      const started = performance.now()
      const step = work.next()
      turns.push(performance.now() - started)
      return step
    },
  }
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  )
  observer.observe({ type: 'longtask' })
  await inSlices(observed as ReturnType<typeof resolvingNotes>, new AbortController().signal)
  await new Promise((done) => setTimeout(done, 200))
  observer.disconnect()
  const total = turns.reduce((sum, one) => sum + one, 0)
  return { total, longest: Math.max(...turns), longTask: Math.max(0, ...tasks) }
}

async function resolving(): Promise<PageMeasure[]> {
  const made = madeReport(9, characters)
  const before = textOf(made.lines)
  const random = chance(42)
  const marks = Array.from({ length: 1000 }, (_, at) => {
    const start = Math.floor(random() * (before.article.text.length - 40))
    return markOf(
      describePassage(before, { start, end: start + 4 + Math.floor(random() * 30) }),
      at,
    )
  })
  const edited = textOf(made.lines.filter((_, at) => at % 97 !== 3))
  // Words nowhere in the text: every way of finding them is gone through.
  const elsewhere = textOf(madeReport(77, 30_000).lines.map((line) => line.replace(/\d/g, '九')))
  const orphans = Array.from({ length: 200 }, (_, at) => {
    const block = elsewhere.article.blocks[1 + (at % (elsewhere.article.blocks.length - 1))]!
    return markOf(describePassage(elsewhere, { start: block.start, end: block.start + 24 }), at)
  })
  const measures: PageMeasure[] = []
  const cases = { '1000 notes': marks, '200 orphans': orphans }
  for (const [which, some] of Object.entries(cases)) {
    const { total, longest, longTask } = await turnsOf(some, fresh(edited))
    const name = `${which} on ${characters} characters, in the browser`
    measures.push(
      { name, metric: 'main thread, ms', value: total },
      { name, metric: 'longest step, ms', value: longest },
      { name, metric: 'longest task above 50 ms, ms', value: longTask },
    )
  }
  return measures
}

/** Five thousand words painted, beside wrapping each in an element as usual. */
function painting(): PageMeasure[] {
  const main = document.querySelector('main')!
  const fill = () => {
    const paragraphs = Array.from({ length: 500 }, () => {
      const paragraph = document.createElement('p')
      paragraph.textContent = '全年受理各类矛盾纠纷三百零五件，调解成功三百零二件。'.repeat(10)
      return paragraph
    })
    main.replaceChildren(...paragraphs)
    return paragraphs.flatMap((paragraph) =>
      Array.from({ length: 10 }, (_, at) => {
        const range = document.createRange()
        range.setStart(paragraph.firstChild!, at * 26)
        range.setEnd(paragraph.firstChild!, at * 26 + 8)
        return range
      }),
    )
  }
  const painter = new Painter()
  const ranges = fill()
  painter.paint('note', ranges.slice(0, 1))
  const ours = timed(() => painter.paint('note', ranges))
  painter.paint('note', [])
  const others = fill().reverse()
  const peer = timed(() => {
    for (const range of others) range.surroundContents(document.createElement('mark'))
  })
  return [{ name: '5000 highlights', metric: 'script, ms', ours, peer }]
}

Object.assign(globalThis, { heyueAnchors: async () => [...painting(), ...(await resolving())] })
