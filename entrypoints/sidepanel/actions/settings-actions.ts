import { i18n } from '#i18n'
import { send } from '../../../utils/messages.ts'
import type { Settings } from '../../../utils/report/settings.ts'
import { changeSettings } from '../../../utils/store/settings.ts'
import { removeStandard } from '../../../utils/store/standards.ts'
import { loadStandard } from '../load-standard.ts'
import { tell, type Write } from './writing.ts'

/** What a person can set; a standard that was loaded is tried on the page at once. */
export function settingsActions(write: Write, tabId: number) {
  return {
    changeSettings: async (changed: Partial<Settings>) => {
      await write(() => changeSettings(changed))
      await send('document.changed', { documentId: null })
    },
    loadStandard: async (text: string) => {
      const problems = await loadStandard(text)
      if (problems.length === 0) {
        tell(i18n.t('standards.loaded'), 'green')
        await send('page.reread', {}, tabId)
      }
      return problems
    },
    removeStandard: (id: string) => write(() => removeStandard(id)),
  }
}
