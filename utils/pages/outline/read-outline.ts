import type { Article, Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import type { Heading } from '../../report/outline.ts'
import { withBareLines, withLinesOverChapters } from './bare-lines.ts'
import { bodiesOf } from './bodies.ts'
import { boldLeadOf } from './bold-lead.ts'
import { commonNumbering } from './common-numbering.ts'
import { decimalNumbering } from './decimal-numbering.ts'
import { boldFound, type Found, leadFound, numberedFound, plainFound } from './found.ts'
import { isHeadingPhrase, numberedHeading } from './heading-line.ts'
import { withLeadSentences } from './lead-sentences.ts'
import { mayBeNumbered, type Numbering, numberingOf } from './numbering.ts'
import { longestOfNorm, type Opening, openingOf, plainHeading } from './plain-heading.ts'
import { blocksWithLeads, type LeadPlace, leadPlacesIn, runInsOf } from './run-ins.ts'
import { withRunTogether } from './run-together.ts'
import { nestChapters, settleFaults } from './settle-faults.ts'
import { withoutLists } from './without-lists.ts'

/** A paragraph rarely opens with more headings than 一、…(一)…1.… */
const mostInARow = 3
/** Characters of a paragraph in which its heading ends, if it has one. */
const enough = 76

/** The headings of an article in order. `title` is the report's own title, which is none of them. */
export function readOutline(article: Article, title: string | null): Heading[] {
  const opening = openingOf(article, title)
  const found = withRunTogether(article, new OutlineReader(article, opening).read())
  const settled = settleFaults(nestChapters(withoutLists(found)))
  const headings = hasChapters(settled)
    ? withLinesOverChapters(article, settled, opening)
    : withBareLines(article, settled, opening)
  return bodiesOf(withLeadSentences(article, headings), article.text)
}

/**
 * True where numbers, bold or tags tell a text's highest headings: those of sections do not when a line without
 * anything stands above the first of them.
 */
function hasChapters(found: Found[]): boolean {
  const underPlain = found.find(({ kind }) => kind !== 'lead')?.kind === 'none'
  return found.some(({ kind, emphasis, tagLevel }) => {
    if (kind === 'none') return emphasis || tagLevel !== null
    if (kind === 'part' || kind === 'chapter') return true
    return kind !== 'lead' && kind !== 'circle' && !underPlain
  })
}

/** Goes through an article block by block. */
class OutlineReader {
  private readonly found: Found[] = []
  /** Blocks in which a lead may stand behind a sentence. */
  private readonly led: ReadonlySet<number>

  constructor(
    private readonly article: Article,
    private readonly opening: Opening,
  ) {
    this.led = blocksWithLeads(article)
  }

  read(): Found[] {
    const { blocks } = this.article
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      if (!block.cell) this.readBlock(block, index)
    }
    return this.found.filter((one) => !isBold(one) || this.isUsual(one))
  }

  /** One bold sentence is stress; several, or one in the words of headings, are headings. */
  private isUsual({ phrase }: Found): boolean {
    return phrase !== '' || this.found.filter(isBold).length > 2
  }

  /** The headings of one block: those it begins with, else the whole of it, and the leads in its text. */
  private readBlock(block: Block, index: number): void {
    const { article, opening, found } = this
    const lost = lostBlanks(article.text, block.start)
    const numbered = mayBeNumbered(article.text, block.start + lost)
    const led = this.led.has(index)
    const plainly = !numbered && !led && !block.boldLead
    if (plainly && block.end - block.start > longestOfNorm) return
    const text = article.text.slice(block.start, block.end)
    const places = led ? leadPlacesIn(text) : noPlaces
    const headings = numbered ? numberedIn(article, block, index, text, lost) : []
    if (headings.length === 0) {
      const plain = plainHeading(article, index, text, opening)
      if (plain !== null) {
        found.push(plainFound(block, index, plain))
        return
      }
    }
    const bold = headings.length === 0 && opening.emphasisTells ? boldLeadOf(block, text) : null
    if (bold) headings.push(boldFound(block, index, bold.words, bold.bodyAt))
    const from = headings.length > 0 ? headings.at(-1)!.bodyAt - block.start : 0
    found.push(...headings)
    for (const runIn of runInsOf(text, from, places)) found.push(leadFound(block, index, runIn))
  }
}

/** True for a bold sentence that a paragraph opens with. */
function isBold({ kind, runIn }: Found): boolean {
  return kind === 'none' && runIn
}

const noPlaces: LeadPlace[] = []

/** Blanks of an indent that a portal's change of encoding made into question marks: ??一、主要举措. */
function lostBlanks(text: string, start: number): number {
  let count = 0
  while (count < mostLost && text.charCodeAt(start + count) === questionMark) count++
  return count
}

const questionMark = 0x3f
const mostLost = 4

function numberedIn(
  article: Article,
  block: Block,
  index: number,
  text: string,
  lost: number,
): Found[] {
  const found: Found[] = []
  const apart = block.tagLevel !== null || block.emphasis
  let from = lost
  while (found.length < mostInARow && mayBeNumbered(text, from)) {
    if (commonNumbering(text, from)?.kind === 'lead') break
    const folded = fold(text.slice(from, from + enough))
    const numbering = standing(numberingOf(folded), folded) ?? decimalNumbering(folded, apart)
    if (!numbering || numbering.kind === 'lead') break
    const heading = numberedHeading(folded, numbering, apart)
    if (!heading || (heading.closed && endsList(article, index))) break
    found.push(numberedFound(block, index, heading, from, folded))
    from += heading.bodyAt ?? text.length
  }
  return found
}

/** 第一，工作情况。 alone in its line is a chapter; the same within a paragraph is a lead. */
function standing(numbering: Numbering | null, folded: string): Numbering | null {
  if (numbering?.kind !== 'lead' || folded[0] !== '第') return numbering
  const words = folded.slice(numbering.size).trim()
  const heads = isHeadingPhrase(words.endsWith('。') ? words.slice(0, -1) : words)
  return heads ? { ...numbering, kind: 'chapter', form: 'chapter' } : numbering
}

/** True for a line below one that ends with a semicolon: the last item of a list ends with a full stop. */
function endsList({ blocks, text }: Article, index: number): boolean {
  const before = blocks[index - 1]
  return before !== undefined && /[;；]/.test(text[before.end - 1]!)
}
