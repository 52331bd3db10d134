/** A point of the text under a point of the viewport. */
export interface TextPoint {
  node: Node
  offset: number
}

/** The text position under a point, in either browser's way; null over blank space. */
export function textPointAt(document: Document, x: number, y: number): TextPoint | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (caret) return { node: caret.offsetNode, offset: caret.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/**
 * True when a point lies on one of the range's line boxes. The caret lookup answers with the nearest text even for
 * clicks beside a line, which must not count as clicks on it.
 */
export function liesOn(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  )
}
