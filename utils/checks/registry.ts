import { approximate } from './approximate.ts'
import { average } from './average.ts'
import { bound } from './bound.ts'
import { changeBaseline } from './change-baseline.ts'
import { changeRate } from './change-rate.ts'
import type { Check } from './check.ts'
import { conservation } from './conservation.ts'
import { difference } from './difference.ts'
import { direction } from './direction.ts'
import { enumeration } from './enumeration.ts'
import { exceeded } from './exceeded.ts'
import { fraction } from './fraction.ts'
import { impliedBaseline } from './implied-baseline.ts'
import { multiple } from './multiple.ts'
import { openPeriod } from './open-period.ts'
import { partLimit } from './part-limit.ts'
import { partTotal } from './part-total.ts'
import { percentagePoints } from './percentage-points.ts'
import { rankSource } from './rank-source.ts'
import { rateBase } from './rate-base.ts'
import { repetition } from './repetition.ts'
import { remainder } from './rest.ts'
import { share } from './share.ts'
import { shareLimit } from './share-limit.ts'
import { tableChange } from './table-change.ts'
import { tableConservation } from './table-conservation.ts'
import { tableShare } from './table-share.ts'
import { tableTotal } from './table-total.ts'

/**
 * Every check, in the order their reasons are given: first what can be recomputed, then why the rest cannot be. Among
 * reasons a norm comes before an estimate, an estimate before a missing base, and 累计 last.
 */
export const checks: readonly Check[] = [
  share,
  changeRate,
  percentagePoints,
  difference,
  partTotal,
  conservation,
  remainder,
  tableTotal,
  tableConservation,
  tableShare,
  tableChange,
  average,
  multiple,
  fraction,
  partLimit,
  shareLimit,
  direction,
  exceeded,
  bound,
  approximate,
  rankSource,
  changeBaseline,
  rateBase,
  openPeriod,
  impliedBaseline,
  enumeration,
  repetition,
]
