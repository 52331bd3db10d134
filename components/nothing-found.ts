import { i18n } from '#i18n'
import { isPartlyRead } from '../utils/report/attention.ts'
import type { Review } from '../utils/report/review.ts'

/**
 * What it means that nothing is to be looked at: that nothing was found in all of the report, or in what of it was read,
 * or that its text stands in a file and was not read at all.
 */
export function nothingFound(review: Review): { title: string; hint: string } {
  if (review.recognition.attachmentOnly)
    return { title: i18n.t('finding.inFile'), hint: i18n.t('finding.inFileHint') }
  if (isPartlyRead(review))
    return { title: i18n.t('finding.noneRead'), hint: i18n.t('finding.noneReadHint') }
  return { title: i18n.t('finding.none'), hint: i18n.t('finding.noneHint') }
}
