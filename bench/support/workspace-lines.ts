import { type Measurement, report } from './line.ts'

const bench = 'workspace'
/** Milliseconds by what was done and at which number of notes. */
const times = new Map<string, Map<number, number>>()

/** Prints a measurement at a number of notes, and remembers times for the lines on growth. */
export function tell(
  what: string,
  notes: number,
  metric: string,
  values: Omit<Measurement, 'case' | 'metric'>,
): void {
  report(bench, { case: `${what}, ${notes} notes`, metric, ...values })
  const ms = values.ours ?? values.value
  if (metric !== 'ms' || ms === undefined) return
  const known = times.get(what) ?? new Map<number, number>()
  times.set(what, known.set(notes, ms))
}

/** Prints what a row costs in the largest library over what it costs in the smallest: 1 where time grows linearly. */
export function tellGrowth(): void {
  for (const [what, bySize] of times) {
    const sizes = [...bySize.keys()].sort((a, b) => a - b)
    const [small, large] = [sizes[0]!, sizes.at(-1)!]
    if (small === large) continue
    const value = bySize.get(large)! / large / (bySize.get(small)! / small)
    const name = `${what}, ${small} to ${large} notes`
    report(bench, { case: name, metric: 'cost of a row, larger over smaller', value })
  }
}
