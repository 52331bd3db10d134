import type { Box, Flow } from './flow.ts'
import type { Measure } from './measure.ts'
import { areTwins, shownTwin } from './twins.ts'

/** A child must hold this share of the running text for the rest to be beside the point. */
const bulk = 0.7

/** Index of the smallest box that holds the bulk of the running text at every step down from the root. */
export function densest(flow: Flow, { prose }: Measure): number {
  const { boxes } = flow
  const children = mainChildren(boxes, prose)
  let at = 0
  for (;;) {
    const [child, second] = [children.first[at]!, children.second[at]!]
    if (child < 0) return at
    const twins = second >= 0 && areTwins(flow, boxes[child]!, boxes[second]!, prose)
    if (twins) at = shownTwin(boxes, child, second)
    else if (second >= 0 && isParagraph(boxes[child]!)) return at
    else if (prose(boxes[child]!) >= bulk * prose(boxes[at]!)) at = child
    else return at
  }
}

/** A long paragraph in an element of its own among others is no container, however much it holds. */
function isParagraph({ first, last }: Box): boolean {
  return last - first === 1
}

/** The two children of each box with the most running text; the earlier of equals first. */
function mainChildren(boxes: Box[], prose: (box: Box) => number) {
  const first = new Array<number>(boxes.length).fill(-1)
  const second = new Array<number>(boxes.length).fill(-1)
  for (let at = 1; at < boxes.length; at++) {
    const { parent } = boxes[at]!
    const own = prose(boxes[at]!)
    if (own === 0) continue
    if (first[parent]! < 0 || own > prose(boxes[first[parent]!]!)) {
      second[parent] = first[parent]!
      first[parent] = at
    } else if (second[parent]! < 0 || own > prose(boxes[second[parent]!]!)) second[parent] = at
  }
  return { first, second }
}
