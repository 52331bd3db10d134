import type { Identity } from '../report/review.ts'
import type { Standard } from '../report/standard.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule, severityFor } from './subject.ts'

/** on-time, late, or unknown where the page or the standard does not tell. */
export type Timeliness = 'on-time' | 'late' | 'unknown'

/**
 * Compares the publication date with the standard's deadline in the year after the year reported on; the day itself
 * is in time. A date before the year reported on began is no date of this report.
 */
export function timelinessOf({ year, publishedOn }: Identity, { deadline }: Standard): Timeliness {
  if (!deadline || year === null || publishedOn === null) return 'unknown'
  if (publishedOn < `${year}-01-01`) return 'unknown'
  return publishedOn > lastDay(year, deadline) ? 'late' : 'on-time'
}

function lastDay(year: number, { month, day }: { month: number; day: number }): string {
  return `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Published after the deadline. Only a date of publication convicts; a signature's date stands in with a warning. */
export const late: Rule = (subject) => {
  const { identity, standard, page } = subject
  if (timelinessOf(identity, standard) !== 'late' || !standard.deadline) return []
  const { norm, month, day } = standard.deadline
  const published = page.publishedOn !== null
  return [
    {
      ...nowhere,
      id: findingId('timeliness', 'late', `${identity.year}|${identity.publishedOn}`),
      kind: 'timeliness',
      rule: 'late',
      severity: severityFor(subject, published ? 'error' : 'warning'),
      message: {
        zh: `${published ? '发布' : '落款或成文'}日期${identity.publishedOn}晚于${identity.year! + 1}年${month}月${day}日`,
        en: `${published ? 'Published' : 'Signed'} on ${identity.publishedOn}, after ${lastDay(identity.year!, standard.deadline)}`,
      },
      norm,
    },
  ]
}
