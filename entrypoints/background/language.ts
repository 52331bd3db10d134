import { i18n } from '#i18n'
import type { Localized } from '../../utils/report/localized.ts'

/** The interface language: the one the browser chose among ours, so that all texts agree. */
export function language(): keyof Localized {
  return i18n.t('language') === 'en' ? 'en' : 'zh'
}
