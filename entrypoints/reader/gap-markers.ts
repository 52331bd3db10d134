import { localName, own } from '../../utils/pages/dom.ts'

/** Something that ought to stand before an element, or at the end of the text when `before` is false. */
export interface Gap {
  key: string
  label: string
  element: Element
  before: boolean
  /** Something required that is missing, or the words of a note that have been removed. */
  kind: 'missing' | 'removed'
}

/**
 * Draws “nothing stands here” on the page as generated content of the element beside the gap: a style sheet of our
 * own with one rule per gap, so that no node is added to the page and none is changed. The rule reaches its element
 * by its path of positions; after the page has changed it is drawn again. Elements that already have generated
 * content of that kind are left alone and the nearest enclosing element without is taken.
 */
export class GapMarkers {
  private readonly sheets = new Map<Document, CSSStyleSheet>()
  private drawn: (Gap & { host: Element })[] = []

  /** Replaces all markers, each in the document of its text: the page's, or that of a frame. */
  draw(gaps: Gap[]): void {
    this.clear()
    this.drawn = gaps.flatMap((gap) => {
      const host = freeHost(gap)
      return host ? [{ ...gap, host }] : []
    })
    for (const [document, placed] of Map.groupBy(this.drawn, ({ host }) => documentOf(host))) {
      const sheet = new document.defaultView!.CSSStyleSheet()
      sheet.replaceSync(`@media screen {\n${rulesOf(placed).join('\n')}\n}`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      this.sheets.set(document, sheet)
    }
  }

  /** The key of the marker at a point of the viewport, null when there is none. */
  keyAt(target: EventTarget | null, y: number): string | null {
    const hit = this.drawn.find(
      ({ host, before }) => host === target && beyondText(host, before, y),
    )
    return hit?.key ?? null
  }

  /** The element that carries a gap's marker, and at which of its ends. */
  placeOf(key: string): { host: Element; before: boolean } | null {
    return this.drawn.find((gap) => gap.key === key) ?? null
  }

  /** Takes all markers off. */
  clear(): void {
    for (const [document, sheet] of this.sheets)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    this.sheets.clear()
    this.drawn = []
  }
}

const documentOf = (element: Element): Document => own(element, 'ownerDocument')

/** Several gaps at one place share one marker, a line each: an element has only one ::before. */
function rulesOf(gaps: (Gap & { host: Element })[]): string[] {
  const places = Map.groupBy(
    gaps,
    ({ host, before }) => `${pathOf(host)}::${before ? 'before' : 'after'}`,
  )
  return [...places].map(([selector, at]) => {
    const text = at.map(({ label }) => `▸ ${label}`).join('\n')
    const colours = at.some(({ kind }) => kind === 'missing') ? red : violet
    return `${selector} { content: ${cssString(text)} !important; ${look}; ${colours} }`
  })
}

const look = [
  'display: block !important; position: static !important; float: none !important; clear: both !important',
  'box-sizing: border-box !important; width: auto !important; height: auto !important; margin: 8px 0 !important',
  'padding: 6px 12px !important; border-radius: 4px !important',
  'text-indent: 0 !important; text-align: left !important',
  'font: 600 14px/1.6 system-ui, sans-serif !important; white-space: pre-line !important; cursor: pointer',
  'opacity: 1 !important; visibility: visible !important; text-decoration: none !important; letter-spacing: 0 !important',
].join('; ')

/** What is missing and what was removed differ in the marker's line too, not by colour alone. */
const red =
  'border: 1.5px dashed #c92a2a !important; background: #fff5f5 !important; color: #a61e1e !important'
const violet =
  'border: 3px double #ae3ec9 !important; background: #faf2fc !important; color: #862e9c !important'

/** The element that can carry a gap's marker: outside of what is folded away, as long as that is part of the page. */
function freeHost({ element, before }: Gap): Element | null {
  const view = documentOf(element).defaultView
  if (!view) return null
  const kind = before ? '::before' : '::after'
  const inUse = (host: Element) => {
    const { content } = view.getComputedStyle(host, kind)
    return content !== 'none' && content !== 'normal' && content !== ''
  }
  let host: Element | null = unfolded(element)
  while (host && (inUse(host) || /^(?:tr|tbody)$/.test(localName(host))))
    host = own(host, 'parentElement')
  return host
}

/** The element, or the nearest around it that is seen; the element itself where only the whole page would be left. */
function unfolded(element: Element): Element {
  const { body } = documentOf(element)
  for (let outer: Element | null = element; outer && outer !== body; ) {
    if (own(outer, 'checkVisibility').call(outer)) return outer
    outer = own(outer, 'parentElement')
  }
  return element
}

/** True when a point lies above (or below) all of an element's own text: on its marker. */
function beyondText(host: Element, before: boolean, y: number): boolean {
  const range = new Range()
  range.selectNodeContents(host)
  const rects = [...range.getClientRects()].filter((rect) => rect.height > 0)
  if (rects.length === 0) return true
  return before
    ? y < Math.min(...rects.map((rect) => rect.top))
    : y > Math.max(...rects.map((rect) => rect.bottom))
}

function pathOf(element: Element): string {
  const steps: string[] = []
  for (let step: Element | null = element; step; step = own(step, 'parentElement')) {
    const parent = own(step, 'parentElement')
    const position = parent ? [...own(parent, 'children')].indexOf(step) + 1 : 0
    steps.unshift(parent ? `:nth-child(${position})` : ':root')
  }
  return steps.join(' > ')
}

/** A text as a CSS string: every character that could end or escape the string is written by its number. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)
  return `"${escaped}"`
}
