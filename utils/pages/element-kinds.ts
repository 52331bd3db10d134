import { idOf, own } from './dom.ts'

/** How an element takes part in the flow of lines. */
export type Kind =
  | 'skip'
  | 'block'
  | 'box'
  | 'break'
  | 'cell'
  | 'row'
  | 'table'
  | 'frame'
  | 'inline'

const kinds: Record<Exclude<Kind, 'inline'>, string> = {
  skip: 'script style noscript template svg math head title meta link object embed audio video canvas map select option button textarea input datalist progress meter noframes rt rp optgroup param track applet',
  block:
    'p h1 h2 h3 h4 h5 h6 li dt dd caption summary figcaption legend address pre blockquote hgroup thead tbody tfoot',
  box: 'body div section article main header footer nav aside ul ol menu dir dl form fieldset center details figure dialog ucapcontent fontzoom founder-content',
  break: 'br hr',
  cell: 'td th',
  row: 'tr',
  table: 'table',
  frame: 'iframe frame',
}

const kindOf = new Map<string, Kind>(
  Object.entries(kinds).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as Kind] as const),
  ),
)

/** Inline elements that portals use as containers of a whole body (font#zoom, span#zoom, td-less layouts). */
const containerName = /zoom|content|article|text|neirong|zhengwen|main|news/i

/** The kind of elements of a tag; unknown ones are inline, as in browsers. */
export function kindOfName(name: string): Kind {
  return kindOf.get(name) ?? 'inline'
}

/** The kind of one element among those of its tag's `kind`: an id makes boxes of blocks and of inline containers. */
export function kindOfElement(element: Element, name: string, kind: Kind): Kind {
  if (kind === 'block') return idOf(element) === '' ? kind : 'box'
  if (kind !== 'inline' || (name !== 'font' && name !== 'span')) return kind
  const id = idOf(element)
  return id !== '' && containerName.test(id) ? 'box' : kind
}

const noteMark = /^\s*[[(〔（]?(?:\d{1,2}|[①-⑳*※]|注\d{0,2})[\])〕）]?\s*$/
/** m², km², 10⁴: what a raised number is part of. */
const raised = /[a-zA-Z]\s*$|[×x*]\s*10\s*$/

/** True for the raised mark of a note, 186<sup>1</sup>, which is no digit of the number before it. */
export function isNoteMark(element: Element): boolean {
  const before = own(element, 'previousSibling')?.textContent ?? ''
  return noteMark.test(own(element, 'textContent') ?? '') && !raised.test(before)
}

/** What attributes and tag say about the looks of the text in an element. */
export interface Looks {
  hidden: boolean
  /** True for words that only copies of a text bring to light; boxes so styled have parts that are seen. */
  unseen: boolean
  /** True for an inline element shown as a block of its own. */
  block: boolean
  bold: boolean | null
  /** Text alignment where the element sets one: true for centred. */
  centred: boolean | null
  pre: boolean
}

/** The looks of an element without a style. */
export const plainLooks: Looks = {
  hidden: false,
  unseen: false,
  block: false,
  bold: null,
  centred: null,
  pre: false,
}

/** Styles repeat thousands of times in documents exported from Word. */
const looksOfStyle = new Map<string, Looks>()
const mostStyles = 2000

/** The looks that a style attribute gives. */
export function looksOf(style: string | null): Looks {
  if (!style) return plainLooks
  let looks = looksOfStyle.get(style)
  if (!looks) {
    looks = readStyle(style)
    if (looksOfStyle.size > mostStyles) looksOfStyle.clear()
    looksOfStyle.set(style, looks)
  }
  return looks
}

/** Type without a size, and places far off the page. */
const unseen =
  /(?:^|;)\s*(?:font-size\s*:\s*[01](?:\.\d+)?(?:px|pt)?\s*(?:;|$)|(?:left|top)\s*:\s*-\d{3,}(?:px|em))/i

function readStyle(style: string): Looks {
  const weight = /font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)/i.exec(style)?.[1]
  const face = /黑体|simhei|楷体|kaiti|小标宋|heiti/i.test(style)
  const align = /text-align\s*:\s*(\w+)/i.exec(style)?.[1]
  return {
    hidden: /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
      style,
    ),
    unseen: unseen.test(style),
    block: /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style),
    bold: weight ? /bold|[6-9]00/i.test(weight) : face ? true : null,
    centred: align ? /center/i.test(align) : null,
    pre: /white-space\s*:\s*(?:pre|break-spaces)/i.test(style),
  }
}
