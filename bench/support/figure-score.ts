import type { Known } from './figure-text.ts'

/** How well a reading matches what is known, in percent; value: of the figures found those whose value is right. */
export interface Score {
  precision: number
  recall: number
  value: number
}

/** A figure is found when a span overlaps it; each span finds at most one. */
export function scoreOf(found: Known[], figures: Known[]): Score {
  const used = new Set<number>()
  let right = 0
  let valued = 0
  for (const figure of figures) {
    const at = found.findIndex(
      (one, index) => !used.has(index) && one.start < figure.end && figure.start < one.end,
    )
    if (at < 0) continue
    used.add(at)
    right++
    if (sameValue(found[at]?.value ?? null, figure.value)) valued++
  }
  return {
    precision: percent(right, found.length),
    recall: percent(right, figures.length),
    value: percent(valued, right),
  }
}

function percent(part: number, whole: number): number {
  return (100 * part) / (whole || 1)
}

function sameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
}
