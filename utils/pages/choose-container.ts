import type { Box, Flow } from './flow.ts'
import { families } from './portals/registry.ts'

/** Regions that hold text of the site, not of the document. */
const siteRegion =
  /(?:^|[\s_-])(?:nav|navs|navbar|menu|menus|footer|foot|footbox|bottom|sidebar|aside|crumbs?|breadcrumbs?|share|related|recommend|hot|copyright|links?|toolbar|qrcode|ewm|erweima|banner|search|login|comment|comments|xgwz|xgyd|xglj|xgjd|xgxx|prevnext|pages?)(?:$|[\s_-])/i

const containerSelector = families.flatMap((family) => family.containers).join(',')

/** Sums of prose per line, without the regions of the site. */
export interface Choice {
  /** Index of the chosen box. */
  box: number
  /** Prose in it. */
  prose: number
}

/** The element that holds the document: a known container that holds enough of the page's prose, else the densest. */
export function chooseContainer(flow: Flow, sums: Int32Array): Choice | null {
  const { boxes } = flow
  if (boxes.length === 0) return null
  const prose = (box: Box) => sums[box.last]! - sums[box.first]!
  const dense = densest(boxes, prose)
  const known = knownContainer(boxes, prose, dense)
  const box = known ?? dense
  return { box, prose: prose(boxes[box]!) }
}

/** Descends from the root as long as one child holds most of the prose. */
function densest(boxes: Box[], prose: (box: Box) => number): number {
  const best = new Int32Array(boxes.length).fill(-1)
  for (let at = boxes.length - 1; at > 0; at--) {
    const box = boxes[at]!
    if (isSiteRegion(box, prose(boxes[0]!), prose(box))) continue
    const rival = best[box.parent]!
    if (rival < 0 || prose(box) >= prose(boxes[rival]!)) best[box.parent] = at
  }
  let at = 0
  for (;;) {
    const child = best[at]!
    if (child < 0 || prose(boxes[child]!) < 0.7 * prose(boxes[at]!)) return at
    at = child
  }
}

function isSiteRegion(box: Box, all: number, own: number): boolean {
  if (own === 0 || own > all / 2) return false
  const { element } = box
  return (
    /^(?:nav|footer|aside)$/.test(element.localName) ||
    siteRegion.test(`${element.id} ${element.getAttribute('class') ?? ''}`)
  )
}

/** The innermost known container with at least four fifths of the prose of the best known one. */
function knownContainer(boxes: Box[], prose: (box: Box) => number, dense: number): number | null {
  const least = 0.5 * prose(boxes[dense]!)
  let most = 0
  const known: number[] = []
  for (const [at, box] of boxes.entries()) {
    const own = prose(box)
    if (own < 60 || own < least || !box.element.matches(containerSelector)) continue
    known.push(at)
    most = Math.max(most, own)
  }
  return known.findLast((at) => prose(boxes[at]!) >= 0.8 * most) ?? null
}
