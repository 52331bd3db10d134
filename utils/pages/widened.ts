import { isFurniture, wordsOf } from './chrome-lines.ts'
import { localName } from './dom.ts'
import type { Box, Flow, Line } from './flow.ts'
import { numberingOf } from './outline/numbering.ts'
import { isDateLine } from './signature.ts'

/**
 * Index of the box to read: the densest one, or the nearest around it, up to `outermost`, beyond which nothing of
 * the document stands. Lines right in an enclosing box are of the document when they are text; boxes beside the
 * dense one are columns of the page unless they hold numbered headings or a date of signature and no links; in a
 * container that is `named` they may also be paragraphs.
 */
export function widened(flow: Flow, dense: number, outermost: number, named: boolean): number {
  const { boxes } = flow
  let chosen = dense
  let inner = dense
  while (inner > outermost) {
    const outer = boxes[inner]!.parent
    if (outer < outermost) break
    if (ringHoldsText(flow, outer, inner, named)) chosen = outer
    inner = outer
  }
  return chosen
}

/** True when text of the document stands in a box outside one of its children. */
function ringHoldsText(flow: Flow, outer: number, inner: number, named: boolean): boolean {
  const { boxes, lines } = flow
  const around = boxes[outer]!
  let from = around.first
  for (let at = outer + 1; at < boxes.length && boxes[at]!.first < around.last; at++) {
    const box = boxes[at]!
    if (box.parent !== outer || localName(box.element) === 'p') continue
    if (lines.slice(from, box.first).some(isOfText)) return true
    if (at !== inner && isUnlinked(lines, box)) {
      if (lines.slice(box.first, box.last).some(isMark)) return true
      if (named && isParagraph(lines, box)) return true
    }
    from = box.last
  }
  return lines.slice(from, around.last).some(isOfText)
}

/** Columns with links are lists of other documents, under headings of their own. */
function isUnlinked(lines: Line[], { first, last }: Box): boolean {
  for (let at = first; at < last; at++) if (lines[at]!.linked > 0) return false
  return true
}

/** True for an element that is itself a paragraph of text. */
function isParagraph(lines: Line[], { element, first, last }: Box): boolean {
  const line = lines[first]
  return last - first === 1 && line?.element === element && isOfText(line)
}

function isOfText(line: Line): boolean {
  return (line.prose > 0 && /[。；：！？:]$/.test(line.text) && !isFurniture(line)) || isMark(line)
}

/** Numbered headings and dates of signature. */
function isMark(line: Line): boolean {
  if (line.linked > 0) return false
  const words = wordsOf(line)
  const kind = numberingOf(words)?.kind
  return kind === 'part' || kind === 'chapter' || kind === 'section' || isDateLine(words)
}
