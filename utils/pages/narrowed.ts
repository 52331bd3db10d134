import { wordsOf } from './chrome-lines.ts'
import type { Box, Flow, Line } from './flow.ts'
import { numberingOf } from './outline/numbering.ts'
import { isDateLine } from './signature.ts'

/**
 * Index of the box to read when a container was named that holds more than the text: the densest box in it, if
 * nothing of a document stands between the two. Columns beside the dense box are of the page; lines right in the
 * container, numbered headings and dates of signature are of the document.
 */
export function narrowed(flow: Flow, named: number, dense: number): number {
  const path = pathBetween(flow.boxes, named, dense)
  if (!path) return named
  const [outer, inner] = [flow.boxes[named]!, flow.boxes[dense]!]
  const beside = flow.boxes.filter(
    (box, at) => path.has(box.parent) && !path.has(at) && at !== dense && isBlock(box),
  )
  const isOf = (from: number, to: number, is: (line: Line) => boolean) =>
    flow.lines.slice(from, to).some(is)
  let from = outer.first
  for (const box of [...beside, inner].sort((a, b) => a.first - b.first)) {
    if (isOf(from, box.first, isOfText)) return named
    if (box !== inner && isOf(box.first, box.last, isHeading) && !isLinked(flow, box)) return named
    from = box.last
  }
  return isOf(from, outer.last, isOfText) ? named : dense
}

/** The boxes from one down to another, the last left out; null when it is not inside. */
function pathBetween(boxes: Box[], outer: number, inner: number): Set<number> | null {
  const path = new Set<number>()
  for (let at = boxes[inner]!.parent; at >= outer; at = boxes[at]!.parent) {
    path.add(at)
    if (at === outer) return path
  }
  return null
}

function isBlock({ element }: Box): boolean {
  return element.localName !== 'p'
}

/** True for a column in which links stand: lists of other documents under headings of their own. */
function isLinked({ lines }: Flow, { first, last }: Box): boolean {
  for (let at = first; at < last; at++) if (lines[at]!.linked > 0) return true
  return false
}

function isOfText(line: Line): boolean {
  return line.prose > 0 || isHeading(line)
}

function isHeading(line: Line): boolean {
  if (line.linked > 0) return false
  const words = wordsOf(line)
  const kind = numberingOf(words)?.kind
  return kind === 'chapter' || kind === 'section' || isDateLine(words)
}
