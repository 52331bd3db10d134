import type { Article, Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import type { Heading } from '../../report/outline.ts'
import type { Span } from '../../report/span.ts'
import { isBodyName, isDateLine } from '../signature.ts'
import { isHeadingPhrase, type LineHeading, numberedHeading } from './heading-line.ts'
import { levelsOf, type Ranked } from './levels.ts'
import { runInsOf } from './run-ins.ts'

interface Found extends Ranked, Span {
  size: number
  runIn: boolean
  form: Heading['numbering']
  bodyAt: number
  /** Leads end with their paragraph at the latest. */
  limit: number
}

/** The headings of an article in order. `title` is the report's own title, which is none of them. */
export function readOutline(article: Article, title: string | null): Heading[] {
  const folded = fold(article.text)
  const opening = openingEnd(article, folded)
  const found: Found[] = []
  for (const block of article.blocks) {
    if (block.cell) continue
    const text = folded.slice(block.start, block.end)
    const inOpening = block.start < opening
    const heading = inOpening && isTitleLine(text, title) ? null : headingOf(block, text)
    if (heading) found.push(foundOf(block, heading, text))
    found.push(...leadsOf(block, text))
  }
  return withBodies(found, article.text, folded)
}

/** Where the first running text begins: titles stand before it. */
function openingEnd({ blocks }: Article, folded: string): number {
  const first = blocks.find(
    ({ start, end }) => end - start > 60 || /[。]/.test(folded.slice(start, end)),
  )
  return first?.start ?? 0
}

function isTitleLine(text: string, title: string | null): boolean {
  const words = text.replace(/ /g, '')
  if (title && fold(title).replace(/ /g, '').includes(words)) return true
  return numberedHeading(text) === null && /(?:报告|总结|年报|情况)(?:[((].*[))])?$/.test(words)
}

function headingOf(block: Block, text: string): LineHeading | null {
  const numbered = numberedHeading(text)
  if (numbered) return numbered
  if (text.length > 40 || /[。;!?]/.test(text)) return null
  const words = text.replace(/[\s:]+$/, '')
  if (words.length < 2 || isDateLine(words) || isBodyName(words) || /^[-((\d]/.test(words))
    return null
  const set = block.tagLevel !== null || (block.emphasis && !block.listItem && !/[,:]/.test(text))
  if (!set && !isHeadingPhrase(text)) return null
  return { numbering: null, end: words.length, bodyAt: null }
}

function foundOf(block: Block, heading: LineHeading, text: string): Found {
  const { numbering, end, bodyAt } = heading
  return {
    start: block.start,
    end: block.start + end,
    size: numbering?.size ?? 0,
    kind: numbering?.kind ?? 'none',
    form: numbering?.form ?? (block.tagLevel === null ? 'none' : 'tag'),
    tagLevel: block.tagLevel,
    phrase: isHeadingPhrase(text.slice(0, end)),
    runIn: bodyAt !== null,
    bodyAt: block.start + (bodyAt ?? text.length),
    limit: Number.POSITIVE_INFINITY,
  }
}

function leadsOf(block: Block, text: string): Found[] {
  return runInsOf(text).map(({ numbering, start, end }) => ({
    start: block.start + start,
    end: block.start + end,
    size: numbering.size,
    kind: numbering.kind,
    form: numbering.form,
    tagLevel: null,
    phrase: false,
    runIn: true,
    bodyAt: Math.min(block.end, block.start + end + 1),
    limit: block.end,
  }))
}

function withBodies(found: Found[], text: string, folded: string): Heading[] {
  const levels = levelsOf(found)
  const ends = bodyEnds(found, levels, text.length)
  return found.map(({ start, end, size, form, runIn, bodyAt, limit }, at) => {
    const label = text.slice(start + size, end)
    const bodyEnd = Math.min(limit, ends[at]!)
    const from = Math.min(bodyEnd, skipSpace(folded, bodyAt))
    return {
      start,
      end,
      level: levels[at]!,
      numbering: form,
      number: text.slice(start, start + size).trim(),
      label,
      runIn,
      body: { start: from, end: Math.max(from, trimEnd(text, bodyEnd)) },
    }
  })
}

/** For each heading the start of the next one of the same or a higher level; found from the end with a stack. */
function bodyEnds(found: Found[], levels: number[], length: number): number[] {
  const ends: number[] = new Array(found.length)
  const nextOf: number[] = []
  for (let at = found.length - 1; at >= 0; at--) {
    const level = levels[at]!
    let end = length
    for (let upper = 1; upper <= level; upper++) end = Math.min(end, nextOf[upper] ?? length)
    ends[at] = end
    nextOf[level] = found[at]!.start
  }
  return ends
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && text[at - 1] === '\n') at--
  return at
}
