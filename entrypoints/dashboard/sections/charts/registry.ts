import type { Chart } from './chart.ts'
import { figuresPerReport, recomputableShare } from './figure-counts.ts'
import { missingByLevel } from './missing-by-level.ts'
import { publicationDates } from './publication-dates.ts'
import { verdicts } from './verdicts.ts'

/** All charts in the order they are shown. */
export const charts: Chart[] = [
  missingByLevel,
  publicationDates,
  verdicts,
  figuresPerReport,
  recomputableShare,
]
