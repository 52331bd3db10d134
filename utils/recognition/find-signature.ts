import type { Article, Block } from '../report/article.ts'
import { plain } from '../report/pattern.ts'
import { isBodyName } from './bodies.ts'
import { dayIn, isDateLine } from './days.ts'

/** Who signed below the text and when (落款). */
export interface Signature {
  /** Names as signed, one line or several joined by a space; null when only a date stands there. */
  issuer: string | null
  signedOn: string | null
  /** Offset where the signature begins; the report's own text ends there. */
  start: number
}

/** Signatures stand among the last blocks: attachments, tools and editors' names may follow. */
const tail = 14
const longestLine = 60
/** Two or three bodies may sign together. */
const mostNames = 3

/** A date in the first half of a text stands under its title. */
const lowest = 0.5

/** Finds the signature under the text; null when there is none. */
export function findSignature({ text, blocks }: Article): Signature | null {
  const below = blocks.findIndex(({ start }) => start >= lowest * text.length)
  const from = Math.max(1, blocks.length - tail, below)
  for (let index = blocks.length - 1; index >= from; index--) {
    const line = lineOf(text, blocks[index]!)
    if (isDateLine(line)) return signedAbove(text, blocks, index, dayIn(line))
    const both = /^(.+?)((?:\d{4}|二[〇○零Oo0]..)年.{2,8}日)$/u.exec(line)
    if (both && isBodyName(both[1]!)) {
      return { issuer: both[1]!, signedOn: dayIn(both[2]!), start: blocks[index]!.start }
    }
  }
  return signedWithoutDate(text, blocks)
}

function signedAbove(
  text: string,
  blocks: Block[],
  dateAt: number,
  signedOn: string | null,
): Signature | null {
  const names: string[] = []
  let at = dateAt
  while (at > 1 && names.length < mostNames) {
    const line = lineOf(text, blocks[at - 1]!)
    if (!isBodyName(line)) break
    names.unshift(line)
    at--
  }
  if (!signedOn && names.length === 0) return null
  return { issuer: names.join(' ') || null, signedOn, start: blocks[at]!.start }
}

/** Without a date only a name at the very end counts, lest a short heading be taken for one. */
const lastLines = 4

function signedWithoutDate(text: string, blocks: Block[]): Signature | null {
  for (let index = blocks.length - 1; index >= Math.max(1, blocks.length - lastLines); index--) {
    const block = blocks[index]!
    const line = lineOf(text, block)
    if (block.cell !== null || block.end - block.start > longestLine) return null
    if (line.length >= 4 && isBodyName(line) && signs.test(line)) {
      return { issuer: line, signedOn: null, start: block.start }
    }
  }
  return null
}

const signs = /(?:人民政府|局|委员会|办公[室厅]|办事处|厅|管委会)$/u

function lineOf(text: string, block: Block): string {
  if (block.end - block.start > longestLine) return ''
  return plain(text.slice(block.start, block.end)).replace(
    /^(?:落款|署名)[::]|\((?:盖章|公章)\)$/gu,
    '',
  )
}
