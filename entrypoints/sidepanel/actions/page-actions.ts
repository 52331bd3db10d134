import { i18n } from '#i18n'
import type { Place } from '../../../components/place.ts'
import { send } from '../../../utils/messages.ts'
import type { ReportDocument } from '../../../utils/report/document.ts'
import { overrule } from '../../../utils/store/overrulings.ts'
import { tell } from './writing.ts'

/** What a person can have done with the page in the tab, and with what was written about it. */
export function pageActions(tabId: number, document: ReportDocument) {
  return {
    show: async (place: Place) => {
      const answer = await send('place.show', place, tabId)
      if (!answer.ok || !answer.value.shown) tell(i18n.t('page.shownFailed'), 'orange')
    },
    follow: async () => {
      const answer = await send('page.follow', {}, tabId)
      const problem = answer.ok ? answer.value.problem : answer.problem
      if (problem) tell(i18n.t('pages.failed', [problem]), 'red')
      else if (answer.ok) tell(i18n.t('pages.done', answer.value.pages), 'green')
    },
    sayNotReport: async () => {
      await overrule(document.url, 'not-report')
      await send('page.reread', {}, tabId)
    },
    exportNotes: async (scope: 'page' | 'all') => {
      // Loaded when wanted: making tables takes more code than showing the review.
      const { exportNotes } = await import('../export-notes.ts')
      const count = await exportNotes(scope === 'page' ? document : null)
      tell(
        count === 0 ? i18n.t('exportedNothing') : i18n.t('exported', count),
        count ? 'green' : 'gray',
      )
    },
  }
}
