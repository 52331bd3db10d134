import type { Article, Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import { type Found, numberedFound } from './found.ts'
import { headingPhraseSize } from './heading-line.ts'
import { numberingOf } from './numbering.ts'

/** Shorter paragraphs are paragraphs. */
const leastText = 400
/** Fewer chapters can be an enumeration. */
const fewest = 2
/** The words of a heading, and of a chapter's numbering before them. */
const longestWords = 40
const longestNumbering = 6
/** A report is shorter: a longer paragraph is looked through so far. */
const longestText = 100_000
/** Places where a chapter may begin, in a report: a text with more has them for nothing else. */
const mostPlaces = 200

/** Where a chapter may begin within a text: behind the end of a sentence. */
const chapterStart = /(?<=[。：:；;！!])\s?[一二三四五六七八九十]{1,2}[、.．]/g

/**
 * The headings with the chapters of a report whose paragraphs a portal ran together: 一、主要举措和成效 and 二、存在的不足
 * stand in one paragraph, behind the end of a sentence each. Only headings in the words of a report's main ones are told
 * from the sentences that follow them without any sign; those of a text with chapters in several paragraphs stand alone.
 */
export function withRunTogether({ blocks, text }: Article, found: Found[]): Found[] {
  const chapters = found.filter(({ kind }) => kind === 'chapter')
  if (chapters.some(({ block }) => block !== chapters[0]!.block)) return found
  const known = new Set(chapters.map(({ start }) => start))
  const hidden = blocks.flatMap((block, index) => {
    if (block.cell || block.end - block.start < leastText) return []
    const end = Math.min(block.end, block.start + longestText)
    const inside = chaptersIn(block, index, text.slice(block.start, end))
    return inside.length < fewest ? [] : inside.filter(({ start }) => !known.has(start))
  })
  return hidden.length === 0 ? found : [...found, ...hidden].sort((a, b) => a.start - b.start)
}

function chaptersIn(block: Block, index: number, text: string): Found[] {
  const found: Found[] = []
  let number = 0
  let left = mostPlaces
  for (const { index: at, 0: sign } of text.matchAll(chapterStart)) {
    if (--left < 0) break
    const from = at + sign.search(/\S/)
    const folded = fold(text.slice(from, from + longestNumbering + longestWords))
    const numbering = numberingOf(folded)
    if (numbering?.kind !== 'chapter' || (numbering.value ?? 0) <= number) continue
    const size = headingPhraseSize(folded.slice(numbering.size))
    if (size === 0) continue
    number = numbering.value!
    const end = numbering.size + size
    const heading = { numbering, end, bodyAt: end, closed: false }
    found.push(numberedFound(block, index, heading, from, folded))
  }
  return found
}
