import type { AnchoredText } from '../../utils/anchors/anchored-text.ts'
import { normalise } from '../../utils/anchors/normalise.ts'
import { textOf } from '../../utils/anchors/testing.ts'
import type { Span } from '../../utils/report/span.ts'
import type { Line, Place } from './anchor-cases.ts'

/** The text of some lines, those of tables as cells. */
export function textOfLines(lines: Line[], identity?: AnchoredText['identity']): AnchoredText {
  const text = textOf(
    lines.map((line) => line.text),
    identity,
  )
  const blocks = text.article.blocks.map((block, index) => {
    const cell = lines[index]!.cell
    if (!cell) return block
    const { table, row, column } = cell
    const head = row === '' || column === '领域'
    const place = { table, row: 0, column: 0, head, rowHead: row, columnHead: column }
    return { ...block, cell: { ...place, caption: '' } }
  })
  return { ...text, article: { ...text.article, blocks } }
}

/** Words that a note is made on: from a place in one line to a place in the same or the next. */
export interface Noted {
  first: Line
  last: Line
  from: number
  to: number
}

/** Picks words in or from a line, whole characters only. */
export function noteOn(
  lines: Line[],
  index: number,
  place: Place,
  size: number,
  random: () => number,
): Noted | null {
  const first = lines[index]!
  const { length } = first.text
  if (place === 'whole') return { first, last: first, from: 0, to: length }
  if (place === 'across') {
    const last = lines[index + 1]
    if (!last || last.text === '' || length === 0) return null
    const from = wholeAt(first.text, Math.max(0, length - Math.ceil(size / 2)))
    return {
      first,
      last,
      from,
      to: wholeAt(last.text, Math.min(last.text.length, Math.ceil(size / 2))),
    }
  }
  const from = wholeAt(first.text, Math.floor(random() * Math.max(1, length - size)))
  return { first, last: first, from, to: wholeAt(first.text, Math.min(length, from + size)) }
}

/** An offset that cuts no character of two units. */
function wholeAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code < 0xe000 ? offset + 1 : offset
}

/** Where noted words stand in lines with their text; null where they or a part of them do not, or are others now. */
export function spanIn(
  noted: Noted,
  lines: Line[],
  text: AnchoredText,
  words?: string,
): Span | null {
  const [first, last] = [noted.first, noted.last].map(({ id }) =>
    lines.findIndex((line) => line.id === id),
  ) as [number, number]
  if (first < 0 || last - first !== (noted.first === noted.last ? 0 : 1)) return null
  const [one, other] = [text.article.blocks[first]!, text.article.blocks[last]!]
  const start = one.start + sameOffset(noted.first.text, lines[first]!.text, noted.from)
  const end = other.start + sameOffset(noted.last.text, lines[last]!.text, noted.to)
  const there = normalise(text.article.text.slice(start, end)).text
  return words === undefined || there === normalise(words).text ? { start, end } : null
}

/** The offset that has as many identifying characters before it in the new text as the old one had. */
function sameOffset(before: string, after: string, offset: number): number {
  if (before === after) return offset
  const { origin } = normalise(after)
  const index = normalise(before.slice(0, offset)).text.length
  return origin[Math.min(index, origin.length - 1)]!
}
