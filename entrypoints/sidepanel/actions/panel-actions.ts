import type { PanelData } from '../use-panel-data.ts'
import { draftActions, type OpenForm } from './draft-actions.ts'
import { noteActions } from './note-actions.ts'
import { pageActions } from './page-actions.ts'
import { reviewActions } from './review-actions.ts'
import { settingsActions } from './settings-actions.ts'
import { writingOn } from './writing.ts'

/** Everything a person can do in the panel. A failed write is told in words; what was typed stays in its form. */
export function panelActions(tabId: number, data: PanelData, form: OpenForm) {
  const write = writingOn(data.document.id)
  return {
    ...pageActions(tabId, data.document),
    ...reviewActions(write, tabId, data),
    ...draftActions(write, data, form),
    ...noteActions(write, data),
    ...settingsActions(write, tabId),
  }
}

/** The actions of a panel. */
export type PanelActions = ReturnType<typeof panelActions>
