import { fold } from '../../report/fold.ts'
import { isByline, wordsOf } from '../chrome-lines.ts'
import type { Line } from '../flow.ts'
import { readDay } from './dates.ts'
import { publishedLabels } from './field-labels.ts'
import { metaOf } from './meta.ts'

/** META names of the day of publication; PubDate is the one the norm for government sites gives. */
const publishedNames =
  'PubDate PublishDate PublishTime PubTime CreateDate firstpublishedtime article:published_time og:release_date DC.date.issued'.split(
    ' ',
  )

/** The day of publication: META tag, labelled date, byline that begins with a date; never what today is. */
export function publishedOn(
  metas: ReadonlyMap<string, string>,
  fields: Record<string, string>,
  head: Line[],
): string | null {
  const meta = metaOf(metas, ...publishedNames)
  return readDay(meta ?? '') ?? dayOf(fields, publishedLabels) ?? bareByline(head)
}

/** The day under the first of some labels that has one. */
export function dayOf(fields: Record<string, string>, labels: string[]): string | null {
  for (const label of labels) {
    const day = readDay(fold(fields[label] ?? ''))
    if (day) return day
  }
  return null
}

/** How far above the text a line with nothing but a date is still its byline. */
const nearby = 8

/** A byline that begins with its date, without a label; what a page says of today is none. */
function bareByline(head: Line[]): string | null {
  for (const [distance, line] of head.toReversed().entries()) {
    const words = wordsOf(line)
    if (!/^[[(【]?(?:19|20)\d\d[-./年]/.test(words) || !isByline(words)) continue
    const alone = !/[\u4e00-\u9fff]{2}/.test(words)
    if ((!alone || distance < nearby) && !/星期|周[一二三四五六日]|农历/.test(words)) {
      return readDay(fold(line.text))
    }
  }
  return null
}
