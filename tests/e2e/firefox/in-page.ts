import type { PaintedPlace } from '../harness/page.ts'
import type { Firefox } from './firefox.ts'

/** The windows of a page and its frames, as code for a script that runs in it. */
const windows = `
  const within = (view) => [view, ...Array.from({ length: view.length }, (_, at) => within(view[at])).flat()]
  const views = within(window)
`

/** The DOM of the present page and its frames as text. */
export function serialise(firefox: Firefox): Promise<string> {
  return firefox.run(`${windows}
    return views.map(({ document }) => document.documentElement.outerHTML).join('\\n')`)
}

/** What is painted on the present page and its frames: highlights of ours only. */
export function paintedPlaces(firefox: Firefox): Promise<PaintedPlace[]> {
  return firefox.run(`${windows}
    const before = (range) => {
      const { ownerDocument } = range.startContainer
      const lead = ownerDocument.createRange()
      lead.setStart(ownerDocument.body, 0)
      lead.setEnd(range.startContainer, range.startOffset)
      return lead.toString().replace(/\\s/g, '')
    }
    return views.flatMap((view) => [...view.CSS.highlights])
      .filter(([name]) => name.startsWith('heyue-'))
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({
        layer: name.slice('heyue-'.length), text: range.toString(), before: before(range),
      })))`)
}

/** Waits until what the page's own scripts have set going for so many milliseconds is done, by a timer after theirs. */
export async function settled(firefox: Firefox, milliseconds: number): Promise<void> {
  await firefox.run(
    'return new Promise((done) => setTimeout(() => done(null), arguments[0]))',
    milliseconds,
  )
}

/** All rows of a table of the extension's database; the present page must be one of the extension's. */
export function rowsOf(firefox: Firefox, table: string): Promise<Record<string, unknown>[]> {
  return firefox.run(
    `return new Promise((done, failed) => {
      const opening = indexedDB.open('heyue')
      opening.onerror = () => failed(opening.error)
      opening.onsuccess = () => {
        const reading = opening.result.transaction(arguments[0]).objectStore(arguments[0]).getAll()
        reading.onerror = () => failed(reading.error)
        reading.onsuccess = () => done(reading.result)
        opening.result.close()
      }
    })`,
    table,
  )
}

/** Waits until a script answers something true and answers that; fails after 10 s with the last answer. */
export async function until<T>(ask: () => Promise<T>): Promise<T> {
  let last: unknown
  for (const start = Date.now(); Date.now() - start < 10_000; ) {
    try {
      const answer = await ask()
      if (answer) return answer
      last = answer
    } catch (error) {
      last = error
    }
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`Still nothing after 10 s: ${String(last)}`)
}
