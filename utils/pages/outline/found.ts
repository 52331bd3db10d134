import type { Block } from '../../report/article.ts'
import type { Heading } from '../../report/outline.ts'
import type { Span } from '../../report/span.ts'
import type { LineHeading } from './heading-line.ts'
import { isHeadingPhrase } from './heading-line.ts'
import type { Ranked } from './levels.ts'
import type { RunIn } from './run-ins.ts'

/** A heading before its level and body are known; offsets are the article's. */
export interface Found extends Ranked, Span {
  form: Heading['numbering']
  /** Characters of the numbering. */
  size: number
  runIn: boolean
  bodyAt: number
  /** Leads end with their paragraph at the latest. */
  limit: number
  /** True for a line that ends like a sentence and is not set apart. */
  closed: boolean
  emphasis: boolean
}

/** A numbered heading found `from` characters into a block; `folded` starts there. */
export function numberedFound(
  block: Block,
  index: number,
  heading: LineHeading,
  from: number,
  folded: string,
): Found {
  const { numbering, end, bodyAt, closed } = heading
  return {
    start: block.start + from,
    end: block.start + from + end,
    form: numbering.form,
    size: numbering.size,
    kind: numbering.kind,
    value: numbering.value,
    tagLevel: block.tagLevel,
    phrase: folded.slice(numbering.size, end),
    runIn: bodyAt !== null,
    bodyAt: bodyAt === null ? block.end : block.start + from + bodyAt,
    limit: Number.POSITIVE_INFINITY,
    block: index,
    closed,
    emphasis: block.emphasis,
  }
}

/** A heading without a number: the whole block, closing punctuation excluded. */
export function plainFound(block: Block, index: number, words: string): Found {
  return {
    start: block.start,
    end: block.start + words.length,
    form: block.tagLevel === null ? 'none' : 'tag',
    size: 0,
    kind: 'none',
    value: null,
    tagLevel: block.tagLevel,
    phrase: isHeadingPhrase(words) ? words : '',
    bracketed: words.startsWith('【'),
    runIn: false,
    bodyAt: block.end,
    limit: Number.POSITIVE_INFINITY,
    block: index,
    closed: false,
    emphasis: block.emphasis,
  }
}

/** A sentence in bold that a paragraph opens with, as its heading. */
export function boldFound(block: Block, index: number, words: string, bodyAt: number): Found {
  const plain = plainFound(block, index, words)
  return { ...plain, runIn: true, bodyAt: block.start + bodyAt, emphasis: true }
}

/** A lead inside a block. */
export function leadFound(block: Block, index: number, { numbering, start, end }: RunIn): Found {
  return {
    start: block.start + start,
    end: block.start + end,
    form: 'run-in',
    size: numbering.size,
    kind: 'lead',
    value: numbering.value,
    tagLevel: null,
    phrase: '',
    runIn: true,
    bodyAt: Math.min(block.end, block.start + end + 1),
    limit: block.end,
    block: index,
    closed: false,
    emphasis: false,
  }
}
