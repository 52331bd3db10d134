import type { Page } from '../../utils/pages/read-page.ts'
import type { Mark } from '../../utils/report/mark.ts'
import type { Review } from '../../utils/report/review.ts'
import type { Span } from '../../utils/report/span.ts'
import type { Steps } from '../../utils/report/steps.ts'
import { type Gap, GapMarkers } from './gap-markers.ts'
import { Painter } from './painter.ts'
import { narrowestAt, type Placed, type PlacedGap, type Placing, placingOf } from './placing.ts'
import { type Resolved, resolvingNotes } from './resolve-notes.ts'
import { scrollToEnd, scrollToRange } from './scroll.ts'
import { layers } from './style.ts'

/** All that is drawn on a page: where each mark stands, what is focused, and the gaps. */
export class Canvas {
  private readonly painter = new Painter()
  private readonly gaps = new GapMarkers()
  private marks: Mark[] = []
  /** The words the marks were made for. */
  private words: string | null = null
  /** Where the marks stand; null while that is being found out. */
  private placings: Placing[] | null = null
  private page: Page | null = null

  private get placed(): Placed[] {
    return (this.placings ?? []).flatMap(({ placed }) => placed)
  }

  /** Draws these marks and no others, a mark a step; answers what became of the notes' anchors. */
  *drawing(marks: Mark[], page: Page, review: Review): Steps<Resolved[]> {
    this.marks = marks
    this.words = page.article.text
    this.placings = null
    const resolved = yield* resolvingNotes(marks, review)
    const outcomes = new Map(resolved.map(({ key, outcome }) => [key, outcome]))
    this.placings = marks.map((mark) => placingOf(mark, outcomes.get(mark.key), page.article))
    yield* this.painting(page)
    return resolved
  }

  /** Draws the same marks again on a page with the same words; what was found is not looked for again. */
  *redrawing(page: Page, review: Review): Steps<Resolved[]> {
    // On other words the places mean nothing: what is drawn stays until the marks for them arrive.
    if (this.words !== page.article.text) return []
    if (!this.placings) return yield* this.drawing(this.marks, page, review)
    yield* this.painting(page)
    return []
  }

  private *painting(page: Page): Steps<void> {
    this.page = page
    const placed = this.placed
    for (const layer of layers) {
      if (layer === 'focus' || layer === 'operand') continue
      const ranges: Range[] = []
      for (const one of placed) {
        if (one.layer !== layer) continue
        ranges.push(...page.map.rangesOf(one.span))
        yield
      }
      this.painter.paint(layer, ranges)
    }
    const gaps = (this.placings ?? []).flatMap(({ gaps }) => gaps)
    this.gaps.draw(gapsOf(gaps, page))
  }

  /** Scrolls to a mark or span and puts the focus on it; false when it is nowhere on the page. */
  show(key: string | null, span: Span | null, operands: Span[]): boolean {
    const page = this.page
    if (!page) return false
    const gap = key === null ? null : this.gaps.placeOf(key)
    const places = span ? [span] : this.spansOf(key)
    const ranges = places.flatMap((place) => page.map.rangesOf(place))
    this.painter.paint('focus', ranges)
    this.painter.paint(
      'operand',
      operands.flatMap((operand) => page.map.rangesOf(operand)),
    )
    if (ranges[0]) scrollToRange(ranges[0])
    else if (gap) scrollToEnd(gap.host, gap.before ? 'start' : 'end')
    return Boolean(ranges[0] ?? gap)
  }

  private spansOf(key: string | null): Span[] {
    return this.placed.filter((one) => one.key === key).map(({ span }) => span)
  }

  /** The narrowest mark that covers an offset, null when there is none. */
  keyAt(offset: number): string | null {
    return narrowestAt(this.placed, offset)?.key ?? null
  }

  /** The ranges a mark is painted on. */
  rangesOf(key: string): Range[] {
    const page = this.page
    return page ? this.spansOf(key).flatMap((span) => page.map.rangesOf(span)) : []
  }

  /** The key of the gap marker at a point of the viewport. */
  gapAt(target: EventTarget | null, y: number): string | null {
    return this.gaps.keyAt(target, y)
  }
}

/**
 * Where gap markers are drawn: after the block before the gap, because a marker before a block would take over that
 * block's first-line indent; at the very start, before the first block. Where both neighbours share one element (text
 * cut by <br>) nothing can be drawn between them: the marker stands at the element's end.
 */
function gapsOf(placed: PlacedGap[], page: Page): Gap[] {
  const { blocks } = page.article
  return placed.flatMap(({ at, ...gap }) => {
    const previous = blocks.findLast(({ end }) => end <= at)
    const element = page.map.blockElement(previous?.start ?? 0)
    return element ? [{ ...gap, element, before: !previous }] : []
  })
}
