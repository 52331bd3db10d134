import { unitSet } from '../report/unit-set.ts'
import {
  isAttachmentLine,
  isByline,
  isFileName,
  isFurniture,
  isScanPrompt,
  isToolLine,
  opensTail,
  wordsOf,
} from './chrome-lines.ts'
import { answers, awaitsValue, isFieldLabel, startsWithLabel } from './facts/labels.ts'
import type { Line } from './flow.ts'
import { commonNumbering } from './outline/common-numbering.ts'
import { isHeadingPhrase } from './outline/heading-line.ts'
import { numberingOf } from './outline/numbering.ts'
import { firstEnd } from './second-document.ts'
import { isBodyName, isDateLine, isSignedLine } from './signature.ts'

/** The lines of the document among those of its container: without headline, byline, tools, neighbours, footer. */
export function trimLines(lines: Line[]): Line[] {
  const last = lastLine(lines)
  const first = firstLine(lines, last)
  const own: Line[] = []
  let listing = false
  for (let at = first; at < last; at++) {
    const line = lines[at]!
    listing = listsAttachments(line, listing)
    if (!listing && !isStray(line)) own[own.length] = line
  }
  own.length = firstEnd(own)
  return own
}

/** True for a line of a list of attachments, as it stands between a text and its signature, or behind it. */
function listsAttachments(line: Line, listing: boolean): boolean {
  const { text, cell } = line
  if (!listing && text.charCodeAt(0) !== annexed) return false
  if (cell || text.length > longestEntry || /[。；]/.test(text)) return false
  if (text.startsWith('附') && isAttachmentLine(line, wordsOf(line))) return true
  return listing && (/^\d{1,2}[.、]/.test(wordsOf(line)) || isFileName(wordsOf(line)))
}

/** 附, with which every list of attachments opens. */
const annexed = 0x9644
/** Entries of lists of attachments are shorter. */
const longestEntry = 60

/** Tools, page numbers, codes to scan and links to attachments between paragraphs. */
function isStray(line: Line): boolean {
  if (line.text.length > 60 || line.cell) return false
  const linked = line.linked > 0
  const first = line.text.charCodeAt(0)
  if (scanning.has(first) && isScanPrompt(wordsOf(line))) return true
  if (!linked && line.gaps.length === 0 && !dashes.has(first)) return false
  const words = wordsOf(line)
  return (
    (isToolLine(words) && line.gaps.length + line.linked > 0) ||
    /^[-—–]\d{1,3}[-—–]$/.test(words) ||
    (linked && isAttachmentLine(line, words))
  )
}

/** What invitations to scan a code begin with. */
const scanning = unitSet('扫长微')

/** What page numbers stand between, folded or not. */
const dashes = unitSet('-—–－﹣﹘︱︲')

/** Lines a document is made of: running text, numbered headings, cells, dates of signature. */
function isContent(line: Line): boolean {
  if (line.cell) return true
  const words = wordsOf(line)
  if (isFurniture(line, words)) return false
  return (
    isSentence(line, words) ||
    numberingOf(words) !== null ||
    isDateLine(words) ||
    (line.linked === 0 && (isSignedLine(words) || isNothing.test(words)))
  )
}

/** A date in figures, which is a byline's elsewhere: below a body's name it belongs to the signature. */
const isPointedDate = /^20\d\d([-./])\d{1,2}\1\d{1,2}$/

/** What stands under a heading that asks for what there is not: 其他需要报告的事项, 无。 */
const isNothing =
  /^(?:暂?无|没有|不涉及|无其[他它].{0,12}|(?:暂?无|没有)(?:其[他它])?.{0,8}(?:事项|情况))[。.]?$/

/** What every report may open with, commas or not: 现将2024年度法治政府建设情况报告如下: */
const isAnnouncement = /^[现兹](?:将|就|把).{4,}如下[:。]?$/

/** Titles in lists have commas too; running text is longer or ends as sentences do. */
const surelyText = 36

function isSentence({ prose, linked, text }: Line, words: string): boolean {
  if (linked === 0 && isAnnouncement.test(words)) return true
  if (/[。；！？：:;!?”）)…]$/.test(text))
    return prose > 0 || (linked === 0 && /.{4}[。；！？]$/.test(words))
  return prose >= surelyText
}

function lastLine(lines: Line[]): number {
  let last = tailStart(lines)
  while (last > 0) {
    const line = lines[last - 1]!
    const words = wordsOf(line)
    if (!isAttachmentLine(line, words) && !isFileName(words)) {
      if (isContent(line)) break
      if (isBodyName(words) && line.linked === 0 && last > 1 && isContent(lines[last - 2]!)) break
      if (isPointedDate.test(words) && last > 1 && isBodyName(wordsOf(lines[last - 2]!))) break
    }
    last--
  }
  return last
}

/** Where the neighbours of the document begin: the first such line with the bulk of the prose above it. */
function tailStart(lines: Line[]): number {
  let all = 0
  for (const line of lines) all += line.prose
  let above = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (above >= bulk * all && above > 0 && mayOpenTail(line) && opensTail(wordsOf(line))) return at
    above += line.prose
  }
  return lines.length
}

/** Share of the text above which its end may come. */
const bulk = 0.6

/** Paragraphs, figures and numbered headings, which is nearly all there is, open none. */
function mayOpenTail({ text }: Line): boolean {
  if (text.length > 120 || text.endsWith('。')) return false
  return !isFigure(text) && commonNumbering(text, 0) === null
}

/** True for digits and their signs alone, as in most cells of tables: every furniture has a word. */
function isFigure(text: string): boolean {
  let at = 0
  while (at < text.length && text.charCodeAt(at) < firstLetter) at++
  return at === text.length
}

/** Digits and punctuation come before it, letters and ideographs behind. */
const firstLetter = 0x40

function firstLine(lines: Line[], last: number): number {
  const start = afterByline(lines, last)
  let first = start
  while (first < last && !isContent(lines[first]!)) first++
  while (first > start && belongsAbove(lines[first - 1]!)) first--
  return first
}

/** Lines that may stand between the byline and the first paragraph: headline, date, addressee, heading. */
function belongsAbove(line: Line): boolean {
  const words = wordsOf(line)
  if (isFurniture(line, words) || line.linked > 0) return false
  return (
    /(?:报告|情况|总结|年报)(?:[((].*[))])?$/.test(words) ||
    /^[^,。]{2,30}:$/.test(words) ||
    isDateLine(words) ||
    isHeadingPhrase(words) ||
    (line.centred && words.length <= 40 && !words.includes('。')) ||
    line.bold >= line.text.length ||
    line.tagLevel !== null
  )
}

/** Lines in which a byline or a header block is looked for. */
const reach = 60
/** Running text that is surely the document's. */
const surelyBegun = 120

/** Where the byline and the header block end; values of labels, long summaries too, are not yet the text. */
function afterByline(lines: Line[], last: number): number {
  let after = 0
  let prose = 0
  let label: Element | null = null
  for (let at = 0; at < Math.min(last, reach) && prose < surelyBegun; at++) {
    const line = lines[at]!
    const words = wordsOf(line)
    const labelled = isFieldLabel(words) || startsWithLabel(words)
    const value = label !== null && answers(line, label)
    if (labelled || value || isByline(words)) after = at + 1
    else prose += line.prose
    label = awaitsValue(words) ? line.element : null
  }
  return after
}
