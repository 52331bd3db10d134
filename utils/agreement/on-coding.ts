import type { CodedUnit, DecidedTwice } from '../report/disagreement.ts'
import { krippendorffsAlpha } from './alpha.ts'
import { cohensKappa, percentAgreement } from './kappa.ts'
import { type Measure, pairsOf, type Ratings } from './ratings.ts'

/** What two coders could agree on: the decisions on findings, or whether a code was given to a unit. */
export interface RatedMatter {
  what: 'decisions' | 'code'
  /** Name of the code; null for decisions. */
  code: string | null
  /** Decisions as they are called in the database; given / not-given for codes. */
  ratings: Ratings
}

/** How far they agreed on it. */
export interface Agreement extends Omit<RatedMatter, 'ratings'> {
  /** Units both rated. */
  units: number
  percent: Measure
  kappa: Measure
  alpha: Measure
}

/** The matters of one coding or of several together: decisions first, then every code that either gave, by name. */
export function matters(
  pairs: readonly DecidedTwice[],
  units: readonly CodedUnit[],
): RatedMatter[] {
  const decided: Ratings = pairs.map(({ first, second }) => [
    first?.decision ?? null,
    second?.decision ?? null,
  ])
  const codes = new Set(units.flatMap(({ labels }) => [...labels.first, ...labels.second]))
  const on = (code: string): Ratings =>
    units.map(({ labels: { first, second } }) => [given(first, code), given(second, code)])
  return [
    { what: 'decisions', code: null, ratings: decided },
    ...[...codes].sort().map((code) => ({ what: 'code' as const, code, ratings: on(code) })),
  ]
}

const given = (codes: readonly string[], code: string) =>
  codes.includes(code) ? 'given' : 'not-given'

/** All three measures of a matter. */
export function agreementOn({ what, code, ratings }: RatedMatter): Agreement {
  return {
    what,
    code,
    units: pairsOf(ratings).length,
    percent: percentAgreement(ratings),
    kappa: cohensKappa(ratings),
    alpha: krippendorffsAlpha(ratings),
  }
}
