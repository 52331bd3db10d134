import type { PageFacts } from '../report/page.ts'
import type { Identity } from '../report/review.ts'
import type { Standard } from '../report/standard.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule, severityFor } from './subject.ts'

/** on-time, late, or unknown where the page or the standard does not tell. */
export type Timeliness = 'on-time' | 'late' | 'unknown'

/** Reports on a year are published in its last weeks at the earliest. */
const earliest = '11-01'

/**
 * Compares the publication date with the standard's deadline in the year after the year reported on; the day itself
 * is in time. A date before a year's report can be written is none of this report.
 */
export function timelinessOf({ year, publishedOn }: Identity, { deadline }: Standard): Timeliness {
  if (!deadline || year === null || publishedOn === null) return 'unknown'
  if (publishedOn < `${year}-${earliest}`) return 'unknown'
  return publishedOn > lastDay(year, deadline) ? 'late' : 'on-time'
}

function lastDay(year: number, { month, day }: { month: number; day: number }): string {
  return `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Published after the deadline. Only a date of publication convicts; one of an update or a signature stands in with a warning. */
export const late: Rule = (subject) => {
  const { identity, standard, page } = subject
  if (timelinessOf(identity, standard) !== 'late' || !standard.deadline) return []
  const { norm, month, day } = standard.deadline
  const { name, en, convicts } = kindOfDate(page)
  return [
    {
      ...nowhere,
      id: findingId('timeliness', 'late', `${identity.year}|${identity.publishedOn}`),
      kind: 'timeliness',
      rule: 'late',
      severity: severityFor(subject, convicts ? 'error' : 'warning'),
      message: {
        zh: `${name}日期${identity.publishedOn}晚于${identity.year! + 1}年${month}月${day}日`,
        en: `${en} on ${identity.publishedOn}, after ${lastDay(identity.year!, standard.deadline)}`,
      },
      norm,
    },
  ]
}

/** What the date is that a page gives: 更新时间 may be that of a later change. */
function kindOfDate({ publishedOn, fields }: PageFacts) {
  if (publishedOn === null) return { name: '落款或成文', en: 'Signed', convicts: false }
  const updated = ['更新时间', '更新日期'].some((label) => fields[label]?.includes(publishedOn))
  const others = Object.keys(fields).some((label) =>
    /^(?:发布|公开|公布|发表)(?:日期|时间)$/.test(label),
  )
  return updated && !others
    ? { name: '更新', en: 'Updated', convicts: false }
    : { name: '发布', en: 'Published', convicts: true }
}
