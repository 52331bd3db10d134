import type { Line } from './flow.ts'
import { LineBuilder, type Run } from './line-builder.ts'
import type { Sources } from './sources.ts'

/**
 * Where the characters of a line stand: its text nodes folded once more by the one rule there is. Empty when they no
 * longer give the line's words, as the page has changed since it was read.
 */
export function runsOf({ text, firstSource, lastSource }: Line, sources: Sources): Run[] {
  const runs: Run[] = []
  const builder = new LineBuilder(runs)
  builder.addSources(sources, firstSource, lastSource)
  return builder.text === text ? runs : []
}
