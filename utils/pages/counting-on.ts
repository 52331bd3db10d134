import { chapterOf } from './course.ts'
import type { Box, Flow, Line } from './flow.ts'

/** How many boxes around a container are looked into: editors stand in a cell or column of their own. */
const steps = 3
/** Lines between a container and a chapter beside it: what is further off belongs to something else. */
const reach = 1000

/**
 * Index of the box to read when the text in a container named by a portal family is but a part of the document: the
 * nearest around it in which the count of its chapters goes on, above its first or below its last. The box itself where
 * none does, or only in the whole page, which holds much else.
 */
export function countingOn(flow: Flow, known: number): number {
  const { boxes } = flow
  let chosen = known
  let inner = known
  for (let step = 0; step < steps && boxes[inner]!.parent > 0; step++) {
    inner = boxes[inner]!.parent
    if (countsOn(flow, boxes[inner]!, boxes[chosen]!)) chosen = inner
  }
  return chosen
}

function countsOn({ lines }: Flow, outer: Box, { first, last }: Box): boolean {
  if (outer.first === first && outer.last === last) return false
  const opens = nextChapter(lines, first, last)
  if (opens === null) return false
  const above = nextChapter(lines, first - 1, outer.first - 1)
  if (above !== null && opens === above + 1) return true
  const below = nextChapter(lines, last, outer.last)
  return below !== null && below === nextChapter(lines, last - 1, first - 1)! + 1
}

/** The number of the first chapter from a line on, to another one (exclusive) below or above it; null without one. */
function nextChapter(lines: readonly Line[], from: number, to: number): number | null {
  const way = to > from ? 1 : -1
  let left = reach
  for (let at = from; at !== to && left > 0; at += way, left--) {
    const chapter = chapterOf(lines[at]!)
    if (chapter !== null) return chapter
  }
  return null
}
