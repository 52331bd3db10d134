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
/** Running text below this in a hidden box within the text read is a tool or a hint. */
const leastWithin = 150
/** Share of the running text of a hidden text that another has at least to be read in its place. */
const enough = 0.25

/** Panes not to be read, and how much running text is to be read in their place at least. */
interface Unseen {
  panes: Element[]
  least: number
}

/** What was read from a page. */
interface Read {
  flow: Flow
  container: Box | null
  lines: readonly Line[]
}

/**
 * Panes with documents of their own that nobody sees, when the text read is one of theirs or goes on in them: a report a
 * year under tabs, a copy for telephones above the one for desktops. They are hidden by a style sheet, so that no
 * attribute tells; a browser is asked, and where no browser lays the page out, the class that tells the pane to be shown.
 * Null when there is none, or the page holds too little else to be read in its place. What is hidden and no document of
 * its own, as the rest of a text may be, is none of these. A page without another text is asked nothing: on one that was
 * changed just now, the first question has all of it styled anew, which is why it is a step of its own.
 */
export function* unseenPanes({ flow, container, lines }: Read): Steps<Unseen | null> {
  const text = lines.find(({ prose }) => prose > 0)
  const root = flow.boxes[0]?.element
  if (!text || !root || !container) return null
  const sums = proseSums(flow.lines)
  if (!mayHavePanes(flow, container, sums)) return null
  yield
  const away = hasLayout(root) ? hiddenAround(text.element) : passedOver(text.element)
  yield
  return away ? yield* panesAround(flow, away, sums) : yield* panesWithin(flow, container, sums)
}

/** False for a page that surely holds no other text beside or within the one that was read. */
function mayHavePanes({ boxes }: Flow, container: Box, sums: readonly number[]): boolean {
  const own = proseIn(container, sums)
  if (sums.at(-1)! - own >= enough * own) return true
  let end = container.first
  let within = 0
  for (let at = boxes.indexOf(container) + 1; at < boxes.length && within < 2; at++) {
    const box = boxes[at]!
    if (box.first >= container.last) break
    // A box with nearly all of the text is another layer around it.
    if (box.first < end || proseIn(box, sums) < leastWithin) continue
    if (proseIn(box, sums) > (1 - enough / 2) * own) continue
    within++
    end = box.last
  }
  return within > 1
}

/** The pane that a text was read from, and the others of its set that nobody sees. */
function* panesAround(flow: Flow, pane: Element, sums: readonly number[]): Steps<Unseen | null> {
  const box = flow.boxes.find(({ element }) => element === pane)
  if (!box || box.parent < 0) return null
  const panes = [box, ...panesBeside(flow, box, sums)]
  const unseen = panes.reduce((sum, one) => sum + proseIn(one, sums), 0)
  const least = enough * proseIn(box, sums)
  if (sums.at(-1)! - unseen < least) return null
  if (!isWhole(yield* courseOf(flow.lines.slice(box.first, box.last)))) return null
  return { panes: panes.map(({ element }) => element), least }
}

/** Panes below the one that is seen, where all were read as one text. */
function* panesWithin(flow: Flow, container: Box, sums: readonly number[]): Steps<Unseen | null> {
  const panes: Element[] = []
  let shown = proseIn(container, sums)
  for (const box of awayWithin(flow, container, sums)) {
    if (!isWhole(yield* courseOf(flow.lines.slice(box.first, box.last)))) continue
    panes.push(box.element)
    shown -= proseIn(box, sums)
  }
  if (panes.length === 0 || shown <= 0) return null
  return { panes, least: enough * shown }
}

/** The outermost boxes within a container, with a text of some length, that are not shown. */
function awayWithin({ boxes }: Flow, container: Box, sums: readonly number[]): Box[] {
  const layout = hasLayout(boxes[0]!.element)
  const isAway = (element: Element) =>
    layout ? !isShown(element) : !isChosen(element) && hasChosenBeside(element)
  const away: Box[] = []
  let end = container.first
  let asked = 0
  for (let at = boxes.indexOf(container) + 1; at < boxes.length && asked < mostPanes; at++) {
    const box = boxes[at]!
    if (box.first >= container.last) break
    if (box.first < end || proseIn(box, sums) < leastWithin) continue
    asked++
    if (!isAway(box.element)) continue
    away.push(box)
    end = box.last
  }
  return away
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
