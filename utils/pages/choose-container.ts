import { densest } from './densest.ts'
import type { Box, Flow } from './flow.ts'
import { knownContainer } from './known-container.ts'
import { measure } from './measure.ts'
import { narrowed } from './narrowed.ts'

/** The box that holds the document: one that a portal family names, else the densest; null on an empty page. */
export function chooseContainer(flow: Flow): Box | null {
  const measured = measure(flow)
  if (measured.all === 0) return null
  const dense = densest(flow, measured)
  const known = knownContainer(flow, measured, dense)
  return flow.boxes[known === null ? dense : narrowed(flow, known, dense)] ?? null
}
