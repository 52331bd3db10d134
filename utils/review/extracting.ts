import { type Extraction, extractFigures, groundOf } from '../figures/extract-figures.ts'
import type { Article, Block } from '../report/article.ts'
import type { Figure } from '../report/figure.ts'
import type { Span } from '../report/span.ts'
import type { Steps } from '../report/steps.ts'

/** Characters read in one step: some milliseconds. */
const charsAtOnce = 1200
/** A block is read whole up to this length, above any paragraph people write; a longer one some sentences at a time. */
const longestBlock = 4000

/** A block or a piece of one, with the number of the block in the article. */
interface Piece {
  block: Block
  index: number
}

/** The figures of an article as extractFigures finds them, some blocks a step. Figures do not reach over blocks. */
export function* extracting(article: Article): Steps<Extraction> {
  const figures: Figure[] = []
  const unclassified: Span[] = []
  const ground = groundOf(article.text)
  for (const pieces of portions(article)) {
    const blocks = pieces.map(({ block }) => block)
    const found = extractFigures({ text: article.text, blocks }, ground)
    for (const figure of found.figures) {
      figures.push({ ...figure, block: pieces[figure.block]?.index ?? figure.block })
    }
    for (const span of found.unclassified) unclassified.push(span)
    yield
  }
  return { figures, unclassified }
}

function* portions(article: Article): Generator<Piece[]> {
  let pieces: Piece[] = []
  let chars = 0
  for (const piece of piecesOf(article)) {
    pieces.push(piece)
    // An empty cell costs something too.
    chars += piece.block.end - piece.block.start + 10
    if (chars < charsAtOnce) continue
    yield pieces
    pieces = []
    chars = 0
  }
  if (pieces.length > 0) yield pieces
}

function* piecesOf({ text, blocks }: Article): Generator<Piece> {
  for (const [index, block] of blocks.entries()) {
    if (block.end - block.start <= longestBlock) yield { block, index }
    else for (const span of cut(text, block)) yield { block: { ...block, ...span }, index }
  }
}

const ends = /[。；！？\n]/g
const pauses = /[，、：\s]/g

/** Cuts a stretch after sentences, after clauses where a sentence does not end, anywhere where nothing does. */
function* cut(text: string, { start, end }: Span): Generator<Span> {
  let from = start
  while (from < end) {
    const to =
      end - from <= charsAtOnce
        ? end
        : (after(ends, text, from) ?? after(pauses, text, from) ?? from + charsAtOnce)
    yield { start: from, end: to }
    from = to
  }
}

/** Where a stretch of middling length from `from` can end, null when it cannot. */
function after(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from + charsAtOnce / 2
  const found = pattern.exec(text.slice(0, from + charsAtOnce))
  return found ? found.index + 1 : null
}
