import { i18n } from '#i18n'
import { CodedApart } from '../utils/report/coding.ts'

/** Why a decision was not kept on a document that two code apart, and what to do; null for any other failure. */
export function codedApartWords(error: unknown): string | null {
  if (!(error instanceof CodedApart)) return null
  const { first, second } = error.coding
  return error.why === 'done'
    ? i18n.t('coding.doneAlready')
    : i18n.t('coding.othersNot', [first, second])
}
