import { resolving } from '../../utils/anchors/resolve.ts'
import type { Page } from '../../utils/pages/read-page.ts'
import type { AnchorOutcome } from '../../utils/report/anchor.ts'
import type { Mark } from '../../utils/report/mark.ts'
import type { Review } from '../../utils/report/review.ts'
import type { Span } from '../../utils/report/span.ts'
import type { Steps } from '../../utils/report/steps.ts'
import { type Gap, GapMarkers } from './gap-markers.ts'
import { Painter } from './painter.ts'
import { scrollToElement, scrollToRange } from './scroll.ts'
import { layers } from './style.ts'

/** A mark with the words it stands on now; none for gaps. */
export interface Drawn {
  mark: Mark
  span: Span | null
}

/** What became of the anchor of a note. */
export interface Resolved {
  key: string
  outcome: AnchorOutcome
}

/** All that is drawn on a page: where each mark stands, what is focused, and the gaps. */
export class Canvas {
  private readonly painter = new Painter()
  private readonly gaps = new GapMarkers()
  private marks: Mark[] = []
  private drawn: Drawn[] = []
  private page: Page | null = null

  constructor(private readonly document: Document) {}

  /** Draws these marks and no others, a mark a step; answers what became of the notes' anchors. */
  *drawing(marks: Mark[], page: Page, review: Review): Steps<Resolved[]> {
    this.marks = marks
    this.page = page
    const resolved = yield* resolvingNotes(marks, review)
    const foundAt = new Map(resolved.map(({ key, outcome }) => [key, spanOf(outcome)]))
    this.drawn = marks.map((mark) => ({
      mark,
      span: mark.place.kind === 'span' ? mark.place.span : (foundAt.get(mark.key) ?? null),
    }))
    yield* this.painting(page)
    return resolved
  }

  /** Draws the same marks again on a page read anew. */
  redrawing(page: Page, review: Review): Steps<Resolved[]> {
    return this.drawing(this.marks, page, review)
  }

  private *painting(page: Page): Steps<void> {
    for (const layer of layers) {
      if (layer === 'focus' || layer === 'operand') continue
      const ranges: Range[] = []
      for (const { mark, span } of this.drawn) {
        if (mark.style !== layer || !span) continue
        ranges.push(...page.map.rangesOf(span))
        yield
      }
      this.painter.paint(layer, ranges)
    }
    this.gaps.draw(gapsOf(this.marks, page), this.document)
  }

  /** Scrolls to a mark or span and puts the focus on it; false when it is nowhere on the page. */
  show(key: string | null, span: Span | null, operands: Span[]): boolean {
    const page = this.page
    if (!page) return false
    const host = key === null ? null : this.gaps.hostOf(key)
    const place = span ?? this.drawn.find(({ mark }) => mark.key === key)?.span ?? null
    const ranges = place ? page.map.rangesOf(place) : []
    this.painter.paint('focus', ranges)
    this.painter.paint(
      'operand',
      operands.flatMap((operand) => page.map.rangesOf(operand)),
    )
    if (ranges[0]) scrollToRange(ranges[0])
    else if (host) scrollToElement(host)
    return Boolean(ranges[0] ?? host)
  }

  /** The narrowest mark that covers an offset, null when there is none. */
  keyAt(offset: number): string | null {
    const size = (span: Span | null) => (span ? span.end - span.start : Number.POSITIVE_INFINITY)
    const covering = this.drawn.filter(
      ({ span }) => span && span.start <= offset && offset < span.end,
    )
    covering.sort((a, b) => size(a.span) - size(b.span))
    return covering[0]?.mark.key ?? null
  }

  /** The ranges a mark is painted on. */
  rangesOf(key: string): Range[] {
    const span = this.drawn.find(({ mark }) => mark.key === key)?.span
    return span && this.page ? this.page.map.rangesOf(span) : []
  }

  /** The key of the gap marker at a point of the viewport. */
  gapAt(target: EventTarget | null, y: number): string | null {
    return this.gaps.keyAt(target, y)
  }
}

function* resolvingNotes(marks: Mark[], review: Review): Steps<Resolved[]> {
  const anchored = marks.flatMap((mark) =>
    mark.place.kind === 'anchor' ? [{ key: mark.key, anchor: mark.place.anchor }] : [],
  )
  if (anchored.length === 0) return []
  const outcomes = resolving(
    anchored.map(({ anchor }) => anchor),
    review,
  )
  const resolved: Resolved[] = []
  for (const outcome of outcomes) {
    resolved.push({ key: anchored[resolved.length]!.key, outcome })
    yield
  }
  return resolved
}

function spanOf(outcome: AnchorOutcome): Span | null {
  return outcome.state === 'found' || outcome.state === 'changed' ? outcome.span : null
}

/**
 * Where gap markers are drawn: after the block before the gap, because a marker before a block would take over that
 * block's first-line indent; at the very start, before the first block. Where both neighbours share one element (text
 * cut by <br>) nothing can be drawn between them: the marker stands at the element's end.
 */
function gapsOf(marks: Mark[], page: Page): Gap[] {
  const { blocks } = page.article
  return marks.flatMap(({ key, place }) => {
    if (place.kind !== 'gap') return []
    const previous = blocks.findLast(({ end }) => end <= place.at)
    const element = page.map.blockElement(previous?.start ?? 0)
    return element ? [{ key, label: place.label, element, before: !previous }] : []
  })
}
