import { wordsOf } from './chrome-lines.ts'
import type { Line } from './flow.ts'
import { numberingOf } from './outline/numbering.ts'
import { proseSize } from './prose.ts'
import { isBodyName, isDateLine, isSignedLine } from './signature.ts'
import type { Sources } from './sources.ts'
import { isWide } from './white-space.ts'

/** No paragraph is longer, in characters, where a text is wrapped by hand: a few lines of other origin may be. */
const longestWrapped = 56
/** What is printed on more lines than a hundred pages have is no report, and would hold the page up. */
const mostLines = 3000
/** Widths are in halves of a Chinese character. A line this much narrower than the widest is still a full one. */
const slack = 6
/** Columns narrower than this are lists, menus and verse. */
const narrowest = 30
/** Fewer full lines can be chance. */
const fewestFull = 6
/** Share of full lines among all. */
const leastFull = 0.3
/** Among full lines, the share of those that break off in a sentence. */
const leastBroken = 0.6
/** Among full lines, the share of those amid which a sentence ends, or among the others, of those that end with one. */
const leastRunningOn = 0.15
const leastEnding = 0.3

/** How a text is wrapped. */
interface Wrap {
  /** True for a line that has no room for more. */
  isFull: (piece: Measured) => boolean
  /** How many are full. */
  filled: number
  /** True where an indent tells the first line of a paragraph. */
  indents: boolean
}

/**
 * The lines of an article in whole paragraphs where somebody, or a program, wrapped its text by hand: with a <br>, a
 * paragraph or a line break of <pre> at the end of each line of a page once printed. Read as they stand, such lines cut
 * numbers, names and headings in two. All other lines are given back as they are. The first line of a paragraph takes
 * the words of the others in.
 */
export function withoutHardWraps(lines: Line[], sources: Sources): Line[] {
  if (lines.length > mostLines || hasParagraphs(lines)) return lines
  const pieces = lines.map((line) => measured(line, sources))
  const wrap = wrapOf(pieces.filter(({ plain }) => plain))
  if (!wrap) return lines
  const whole: Line[] = []
  for (let at = 0, next = 0; at < lines.length; at = next) {
    for (next = at + 1; next < lines.length; next++) {
      if (!goesOn(pieces[next - 1]!, pieces[next]!, wrap)) break
    }
    if (next > at + 1) join(lines.slice(at, next), sources)
    whole[whole.length] = lines[at]!
  }
  return whole
}

/** True where several lines are as long as only whole paragraphs are: told first, as nearly all texts have such. */
function hasParagraphs(lines: readonly Line[]): boolean {
  let left = 1 + lines.length / 25
  for (const { text } of lines) if (text.length > longestWrapped && --left < 0) return true
  return false
}

/** A line as it stood before any was joined. */
interface Measured {
  line: Line
  plain: boolean
  lastSource: number
  text: string
  /** Blanks shown before it, in halves of a Chinese character. */
  indent: number
}

function measured(line: Line, sources: Sources): Measured {
  const { text, cell, tagLevel, listItem, linked, lastSource } = line
  const own = cell === null && tagLevel === null && !listItem && linked === 0
  const plain = own && text.length <= longestWrapped
  return { line, plain, lastSource, text, indent: plain ? indentOf(line, sources) : 0 }
}

function endsSentence({ text }: Measured): boolean {
  return /[。；！？：…;!?:][”’"』」）)]?$/.test(text)
}

/** What a line could begin: a part of the text (heading, signature), or a lead, which also stands amid paragraphs. */
function openingOf({ line }: Measured): 'part' | 'lead' | null {
  const words = wordsOf(line)
  const kind = numberingOf(words)?.kind
  if (kind) return kind === 'lead' ? 'lead' : 'part'
  return isDateLine(words) || isSignedLine(words) || isBodyName(words) ? 'part' : null
}

/** A paragraph is indented by two characters; what stands further in is set apart. */
const [leastIndent, widestIndent] = [3, 4]

/** Printed text is wrapped by its width, in which a digit is half a character; programs may count characters. */
const measures: ((piece: Measured) => number)[] = [
  ({ indent, text }) => indent + widthOf(text),
  ({ indent, text }) => indent + 2 * text.length,
]

/** How these lines are wrapped, by the measure that fits more of them; null where they are not. */
function wrapOf(pieces: readonly Measured[]): Wrap | null {
  const wraps = measures.map((widthIn) => wrapBy(widthIn, pieces))
  return wraps.reduce(
    (best, wrap) => ((wrap?.filled ?? 0) > (best?.filled ?? 0) ? wrap : best),
    null,
  )
}

function wrapBy(widthIn: (piece: Measured) => number, pieces: readonly Measured[]): Wrap | null {
  const widest = pieces.reduce((most, piece) => Math.max(most, widthIn(piece)), 0)
  if (widest < narrowest) return null
  const isFull = (piece: Measured) => widthIn(piece) >= widest - slack
  const full = pieces.filter(isFull)
  if (full.length < Math.max(fewestFull, leastFull * pieces.length)) return null
  const broken = full.filter((piece) => !endsSentence(piece)).length
  const others = pieces.filter((piece) => !isFull(piece))
  if (broken < leastBroken * full.length || !isProse(full, others)) return null
  const indented = pieces.filter(({ indent }) => indent >= leastIndent).length
  return { isFull, filled: full.length, indents: indented > 0 && indented < pieces.length / 2 }
}

/** Titles and items of one length are broken off too, but hold no sentences. */
function isProse(full: readonly Measured[], others: readonly Measured[]): boolean {
  const runningOn = full.filter(({ text }) => /[。；：]./.test(text)).length
  const ending = others.filter(({ text }) => /[。！？][”’」』）)]?$/.test(text)).length
  return (
    runningOn >= leastRunningOn * full.length ||
    (ending > 1 && ending >= leastEnding * others.length)
  )
}

/** True when a line goes on with the paragraph of the one before it. */
function goesOn(before: Measured, piece: Measured, { isFull, indents }: Wrap): boolean {
  if (!before.plain || !piece.plain || !isFull(before)) return false
  if (piece.line.firstSource !== before.lastSource) return false
  if (piece.line.centred !== before.line.centred) return false
  if (indents && piece.indent >= leastIndent) return false
  const opens = endsSentence(before) ? openingOf(piece) : null
  return indents ? opens !== 'part' : opens === null && !isBelow(before, piece, isFull)
}

/**
 * True for a paragraph below a heading that happens to fill its line, where no indent tells: the rest of a heading is
 * short, or ends as a sentence does where text runs on behind it.
 */
function isBelow(before: Measured, piece: Measured, isFull: Wrap['isFull']): boolean {
  if (sentenceSign.test(before.text) || openingOf(before) !== 'part') return false
  const sign = sentenceSign.exec(piece.text)?.[0]
  return sign === undefined ? isFull(piece) : sign === '，'
}

const sentenceSign = /[，。；：]/

/** Makes one line of several: the first, with the words of all. */
function join(lines: readonly Line[], sources: Sources): void {
  const [first, ...rest] = lines as [Line, ...Line[]]
  const gaps = [...first.gaps]
  let { length } = first.text
  let leads = first.boldLead === length
  for (const line of rest) {
    sources.wrap(line.firstSource)
    for (const at of line.gaps) gaps[gaps.length] = at + length
    first.bold += line.bold
    if (leads) first.boldLead += line.boldLead
    leads &&= line.boldLead === line.text.length
    length += line.text.length
  }
  const text = lines.map((line) => line.text).join('')
  Object.assign(first, {
    text,
    gaps,
    lastSource: rest[rest.length - 1]!.lastSource,
    prose: proseSize(text, first.linked),
    words: null,
  })
}

const widthOfBlank: Record<string, number> = { '\u3000': 2, '\u2003': 2, '\u2002': 1, '\xa0': 1 }

/** Width of the blanks before a line that are shown, as far as they stand in its first text node. */
function indentOf({ firstSource }: Line, sources: Sources): number {
  const { data } = sources.nodes[firstSource]!
  let width = 0
  const from = sources.parts.get(firstSource)?.from ?? 0
  for (let at = from; at < data.length && width < widestIndent; at++) {
    const sign = data[at]!
    if (/\S/.test(sign)) break
    width += widthOfBlank[sign] ?? 0
  }
  return width
}

function widthOf(text: string): number {
  let width = text.length
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) width++
  return width
}
