import { describePassage } from '../../utils/anchors/describe.ts'
import { closest, own } from '../../utils/pages/dom.ts'
import type { Page } from '../../utils/pages/read-page.ts'
import { isShown } from '../../utils/pages/shown.ts'
import type { Anchor } from '../../utils/report/anchor.ts'
import type { Review } from '../../utils/report/review.ts'
import type { Span } from '../../utils/report/span.ts'
import type { Canvas } from './canvas.ts'
import { liesOn, textPointAt } from './hit-test.ts'

/** The mark a click means, null when it means the page's own things (links, buttons, a selection being made). */
export function clickedMark(event: MouseEvent, page: Page, canvas: Canvas): string | null {
  const target = event.target instanceof Element ? event.target : null
  const document = target && own(target, 'ownerDocument')
  if (!document || closest(target, 'a[href], button, input, select, textarea')) return null
  if (!document.getSelection()?.isCollapsed) return null
  const gap = canvas.gapAt(target, event.clientY)
  if (gap) return gap
  const point = textPointAt(document, event.clientX, event.clientY)
  const offset = point && page.map.offsetOf(point.node, point.offset)
  if (offset === null) return null
  // The caret stands before or after the clicked character: either offset may be the one inside the mark.
  return (
    [offset, offset - 1].map((at) => hit(at, event, canvas)).find((key) => key !== null) ?? null
  )
}

function hit(offset: number, { clientX, clientY }: MouseEvent, canvas: Canvas): string | null {
  const key = canvas.keyAt(offset)
  return key && canvas.rangesOf(key).some((range) => liesOn(range, clientX, clientY)) ? key : null
}

/** The document in which the article stands: the page's own, or that of an iframe of the same site. */
export function articleDocument({ article, map }: Page): Document | null {
  const [first] = article.blocks
  const [range] = first ? map.rangesOf(first) : []
  return range?.startContainer.ownerDocument ?? null
}

/** True while the page shows the text that was read, or none was; a click may have brought another one to the front. */
export function isTextShown({ article, map }: Page): boolean {
  const [first] = article.blocks
  const [range] = first ? map.rangesOf(first) : []
  const element = range && own(range.startContainer, 'parentElement')
  return !element || isShown(element)
}

/** The selected words of the article with their anchor; null when nothing of it is selected. */
export function selectedPassage(
  document: Document,
  page: Page,
  review: Review,
): { anchor: Anchor; quote: string } | null {
  const span = selectedSpan(document, page)
  if (!span) return null
  const quote = page.article.text.slice(span.start, span.end)
  return { anchor: describePassage(review, span), quote }
}

function selectedSpan(document: Document, page: Page): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = page.map.offsetOf(range.startContainer, range.startOffset)
  const end = page.map.offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null ? null : trimmed(page.article.text, { start, end })
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const left = words.length - words.trimStart().length
  const size = words.trim().length
  return size === 0 ? null : { start: start + left, end: start + left + size }
}
