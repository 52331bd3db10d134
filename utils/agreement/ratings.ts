/** What every coder said of every unit: a row a unit, a column a coder; null where a coder said nothing. */
export type Ratings = readonly (readonly (string | null)[])[]

/**
 * A measure with its 95 % confidence interval, or why there is none. no-pairs: no unit that two coders rated ·
 * no-variation: all said the same of all, so that chance cannot be told from skill. An interval is null where it
 * cannot be had from so few units.
 */
export type Measure =
  | { value: number; interval: readonly [number, number] | null }
  | { value: null; why: 'no-pairs' | 'no-variation' }

/** How often each category was given, by category. */
export function prevalence(ratings: Ratings): Map<string, number> {
  const counts = new Map<string, number>()
  for (const category of ratings.flat())
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1)
  return counts
}

/** The units that the first two coders both rated. */
export function pairsOf(ratings: Ratings): (readonly [string, string])[] {
  return ratings.flatMap(([a, b]) => (a != null && b != null ? [[a, b] as const] : []))
}
