import { foldUnit } from '../report/fold.ts'
import { unitSet } from '../report/unit-set.ts'
import { isByline, wordsOf } from './chrome-lines.ts'
import type { Line } from './flow.ts'
import { numberingOf, startsNumbered } from './outline/numbering.ts'
import { isBodyName, isDateLine } from './signature.ts'

/**
 * Shares of the running text that the first document has at least, else it is the letter that sends the second; more
 * where it counts no chapters.
 */
const [least, leastPlain] = [0.3, 0.5]

/**
 * Index of the line at which a second document begins, the number of lines when there is but one: a title set apart
 * that stands below a signature's date, or after which chapters are counted from one again; or any title with a
 * byline of its own.
 */
export function firstEnd(lines: readonly Line[]): number {
  let all = 0
  for (const { prose } of lines) all += prose
  let above = 0
  let counted = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const enough = above >= (counted ? least : leastPlain) * all
    if (enough && above > 0 && isTitle(line)) {
      if (isSetApart(line) && beginsAnew(lines, at)) return at
      if (lines[at + 1] && isByline(wordsOf(lines[at + 1]!))) return at
    }
    if (above >= leastSigned * all && isSignedAbove(lines, at) && !isAnnexed(line)) return at
    counted ||= chapterOf(line) === 1
    above += line.prose
  }
  return lines.length
}

/** Below a signature with the bulk of the text above it stands nothing of the document but annexes and notes. */
const leastSigned = 0.6

/** Characters of a line that is a date, white space included. */
const longestDate = 40

/** True below a body's name and the date under it. */
function isSignedAbove(lines: readonly Line[], at: number): boolean {
  if (at < 2) return false
  const date = lines[at - 1]!
  if (date.text.length > longestDate || !dateEnds.has(lastUnit(date.text))) return false
  if (!isDateLine(wordsOf(date))) return false
  const name = lines[at - 2]!
  return isBodyName(wordsOf(name)) && name.linked === 0 && !name.cell
}

/** Annexes and notes name themselves, or are tables, or go on counting. */
function isAnnexed(line: Line): boolean {
  const words = wordsOf(line)
  return line.cell !== null || /^(?:附|注|备注|[(*※])/.test(words) || numberingOf(words) !== null
}

const kinds =
  /(?:报告|总结|方案|通知|意见|办法|规定|决定|公告|通告|通报|公示|启事|预案|要点|计划|清单)(?:\([^()]*\))?$/
/** What titles and dates end with: most short lines are told by it to be neither. */
const kindEnds = unitSet('告结案知见法定报示事点划单)')
const dateEnds = unitSet('日月)')

function lastUnit(text: string): number {
  return foldUnit(text.charCodeAt(text.length - 1))
}

const naming = /20\d\d年|[省市县区旗州厅局委办镇乡]|街道/

/** True for a line that reads as the title of a document of some body or year; how it is set is not asked. */
export function isTitle(line: Line): boolean {
  const { text, linked, cell } = line
  if (cell || linked > 0 || text.length < 8 || text.length > 60) return false
  if (!kindEnds.has(lastUnit(text))) return false
  const words = wordsOf(line)
  return kinds.test(words) && naming.test(words) && !/[。;:]/.test(words) && !numberingOf(words)
}

function isSetApart({ text, centred, bold, tagLevel }: Line): boolean {
  return centred || tagLevel !== null || bold >= text.length
}

function beginsAnew(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  if (before && isDateLine(wordsOf(before))) return true
  return (
    lines
      .slice(at + 1)
      .map(chapterOf)
      .find((value) => value !== null) === 1
  )
}

/** The number of the chapter a line opens, null when it opens none. */
function chapterOf(line: Line): number | null {
  if (line.cell || !startsNumbered(line.text)) return null
  const numbering = numberingOf(wordsOf(line))
  return numbering?.kind === 'chapter' ? numbering.value : null
}
