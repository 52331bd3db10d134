import type { Article, Block } from './article.ts'
import type { Span } from './span.ts'

/** The longest stretch taken as one sentence, in characters; longer ones are cut so that no rule runs away. */
const longest = 280

/** The sentences of running prose (no table cells) within `within`, in reading order; ends are 。!?; and breaks, and . in Chinese. */
export function sentencesIn(article: Article, within: Span): Span[] {
  const { blocks, text } = article
  const found: Span[] = []
  for (let at = firstEndingAfter(blocks, within.start); at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.start >= within.end) break
    if (block.cell !== null) continue
    const start = Math.max(block.start, within.start)
    found.push(...sentencesOf(text, { start, end: Math.min(block.end, within.end) }))
  }
  return found
}

/** Blocks are in reading order, so that the first one is found by halving: reports have thousands of headings. */
function firstEndingAfter(blocks: Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function sentencesOf(text: string, span: Span): Span[] {
  const found: Span[] = []
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    const ends =
      '。!?;！？；\n'.includes(text[at]!) || (text[at] === '.' && isStop(text, start, at))
    if (!ends && at - start + 1 < longest) continue
    found.push({ start, end: at + 1 })
    start = at + 1
  }
  if (start < span.end) found.push({ start, end: span.end })
  return found.filter((sentence) => text.slice(sentence.start, sentence.end).trim() !== '')
}

/** Shorter beginnings are numberings: 一. (一). */
const shortest = 6

/** True for a half-width point that ends a Chinese sentence, as texts typed without full-width signs have them. */
function isStop(text: string, start: number, at: number): boolean {
  if (at - start < shortest || !/[\u4e00-\u9fff%％”"’)）》]/.test(text[at - 1]!)) return false
  return !/[A-Za-z.]/.test(text[at + 1] ?? '')
}
