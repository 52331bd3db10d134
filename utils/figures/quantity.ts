import type { Exactness, FigureKind } from '../report/figure.ts'
import type { Span } from '../report/span.ts'
import type { Exact } from './numerals/exact.ts'

/** Which way a number is stretched by 余, 约, 以上 …; up and down are half-lines. */
export type Stretch = 'more' | 'about' | 'almost' | 'up' | 'down' | 'magnitude' | 'open' | 'few'

/** A figure within its line, before its surroundings are looked at. */
export interface Quantity extends Span {
  kind: FigureKind
  value: Exact | null
  /** Powers of ten: one step of the last written digit, and of the last one that is no filling zero. */
  step: number | null
  lead: number | null
  upTo: Exact | null
  unit: string | null
  /** End of the unit: where the thing counted is named; before 以上 and the like. */
  unitEnd: number
  /** Start of the number itself, after 近, 不少于 and the like. */
  numberStart: number
  /** Approximator or bound as written. */
  approximate: string | null
  stretch: Stretch | null
  /** True when half-lines include the number: 以上, 不少于. */
  closed: boolean
  /** Set when the words themselves say a norm (不少于) or an estimate (突破). */
  exactness: Exactness | null
}
