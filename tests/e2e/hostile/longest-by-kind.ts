/** A page's longest task of ours, in milliseconds, and the scripts, words and shapes in the page. */
export interface Measured {
  kinds: string[]
  ms: number
}

/** The longest task among the pages that have a kind in them, by kind, the longest first. */
export function longestByKind(measured: Measured[]): { kind: string; ms: number }[] {
  const longest = new Map<string, number>()
  for (const { kinds, ms } of measured) {
    for (const kind of kinds) longest.set(kind, Math.max(ms, longest.get(kind) ?? 0))
  }
  return [...longest].map(([kind, ms]) => ({ kind, ms })).sort((a, b) => b.ms - a.ms)
}
