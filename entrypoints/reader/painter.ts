import { highlightCss, type Layer, layers, prefix } from './style.ts'

/** A window as seen by the reader: the page's, or that of an iframe whose text is part of the report. */
type View = Window & typeof globalThis

/**
 * Paints ranges without touching the page: named highlights in the registry of each range's own document, and one
 * adopted style sheet. The registry belongs to the page, so only our own names are ever set or removed.
 */
export class Painter {
  private readonly sheets = new Map<View, CSSStyleSheet>()

  /** Replaces what a layer shows. */
  paint(layer: Layer, ranges: Range[]): void {
    const byView = groupByView(ranges)
    for (const view of new Set([...this.sheets.keys(), ...byView.keys()])) {
      const own = byView.get(view) ?? []
      if (own.length === 0) view.CSS.highlights.delete(prefix + layer)
      else this.set(view, layer, own)
    }
  }

  private set(view: View, layer: Layer, ranges: Range[]): void {
    this.adopt(view)
    const highlight = new view.Highlight(...ranges)
    highlight.priority = layers.indexOf(layer)
    view.CSS.highlights.set(prefix + layer, highlight)
  }

  private adopt(view: View): void {
    if (this.sheets.has(view)) return
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(highlightCss)
    view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet]
    this.sheets.set(view, sheet)
  }
}

/** Of many ranges of one document only the first is asked for its window. */
function groupByView(ranges: Range[]): Map<View, Range[]> {
  const groups = new Map<View, Range[]>()
  let last: Document | null = null
  let group: Range[] = []
  for (const range of ranges) {
    const document = range.startContainer.ownerDocument
    if (document !== last) {
      const view = document?.defaultView as View | null | undefined
      if (!view) continue
      last = document
      group = groups.get(view) ?? []
      groups.set(view, group)
    }
    group.push(range)
  }
  return groups
}
