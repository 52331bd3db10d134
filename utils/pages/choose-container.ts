import { densest } from './densest.ts'
import type { Box, Flow } from './flow.ts'
import { knownContainer } from './known-container.ts'
import { measure } from './measure.ts'

/** The box that holds the document: one that a portal family names, else the densest; null on an empty page. */
export function chooseContainer(flow: Flow): Box | null {
  const measured = measure(flow)
  if (measured.all === 0) return null
  const dense = densest(flow, measured)
  return flow.boxes[knownContainer(flow, measured, dense) ?? dense] ?? null
}
