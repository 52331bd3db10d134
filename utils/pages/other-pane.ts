import type { Steps } from '../report/steps.ts'
import { type Course, courseOf } from './course.ts'
import { own } from './dom.ts'
import type { Box, Flow, Line } from './flow.ts'
import { proseSums } from './prose.ts'
import { areLike, hasLayout, isChosen, isShown } from './shown.ts'

/** Levels above a text at which what hides it is looked for: pages that nest deeper are made to do harm. */
const levels = 64
/** Panes beside one that is hidden; sets of tabs with a year each have a dozen. */
const mostPanes = 40
/** Share of the running text of a hidden text that the rest of the page has at least, if it holds another text. */
const enough = 0.5

/** Panes not to be read, and how much running text another text has at least to be read in their place. */
interface Unseen {
  panes: Element[]
  least: number
}

/**
 * Panes that nobody sees when a text was read from one of them: a report a year under tabs, a copy for telephones above
 * the one for desktops. They are hidden by a style sheet, so that no attribute tells; a browser is asked, and where no
 * browser lays the page out, the class that tells the pane to be shown. Null when the text is seen, or the page holds
 * too little else to be read in its place. A page whose text is seen is asked two questions.
 */
export function* unseenPanes(flow: Flow, lines: readonly Line[]): Steps<Unseen | null> {
  const text = lines.find(({ prose }) => prose > 0)
  const root = flow.boxes[0]?.element
  if (!text || !root) return null
  const pane = hasLayout(root) ? hiddenAround(text.element) : passedOver(text.element)
  const at = pane ? flow.boxes.findIndex(({ element }) => element === pane) : -1
  const box = flow.boxes[at]
  if (!box || box.parent < 0) return null
  const sums = proseSums(flow.lines)
  const panes = [box, ...panesBeside(flow, box, sums)]
  const unseen = panes.reduce((sum, one) => sum + proseIn(one, sums), 0)
  const least = enough * proseIn(box, sums)
  if (sums.at(-1)! - unseen < least) return null
  if (!isWhole(yield* courseOf(flow.lines.slice(box.first, box.last)))) return null
  return { panes: panes.map(({ element }) => element), least }
}

function proseIn({ first, last }: Box, sums: readonly number[]): number {
  return sums[last]! - sums[first]!
}

/** True for a stretch that may be a document of its own and no chapter of one. */
export function isWhole({ first, titled, signed }: Course): boolean {
  return first === 1 || (first === null && (titled || signed))
}

/** The outermost element around (or) an element that the page does not show; null when it is shown. */
function hiddenAround(element: Element): Element | null {
  let hidden: Element | null = null
  let at: Element | null = element
  for (let level = 0; at && level < levels && !isShown(at); level++) {
    hidden = at
    at = own(at, 'parentElement')
  }
  return hidden
}

/** The nearest pane around an element beside which another of its set is the one to be shown; null when there is none. */
function passedOver(element: Element): Element | null {
  let at: Element | null = element
  for (let level = 0; at && level < levels; level++) {
    if (!isChosen(at) && hasChosenBeside(at)) return at
    at = own(at, 'parentElement')
  }
  return null
}

function hasChosenBeside(pane: Element): boolean {
  const parent = own(pane, 'parentElement')
  let other = parent && own(parent, 'firstElementChild')
  for (let at = 0; other && at < mostPanes; at++) {
    if (isChosen(other) && areLike(other, pane)) return true
    other = own(other, 'nextElementSibling')
  }
  return false
}

/** Further panes of the same set with a text in them that is not shown either. */
function panesBeside({ boxes }: Flow, pane: Box, sums: readonly number[]): Box[] {
  const { element: one, parent } = pane
  const layout = hasLayout(boxes[0]!.element)
  return boxes
    .filter((box) => box !== pane && box.parent === parent && proseIn(box, sums) > 0)
    .slice(0, mostPanes)
    .filter(({ element: other }) =>
      layout ? !isShown(other) : !isChosen(other) && areLike(one, other),
    )
}
