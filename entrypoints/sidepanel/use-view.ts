import { useMemo, useRef, useState } from 'react'
import { findingsToWalk } from '../../utils/report/attention.ts'
import type { TabState } from '../../utils/report/tab-state.ts'
import { standards } from '../../utils/standards/registry.ts'
import type { OpenForm } from './actions/draft-actions.ts'
import { type PanelActions, panelActions } from './actions/panel-actions.ts'
import { type CardsInFocus, useCardsInFocus } from './use-cards-in-focus.ts'
import type { PanelData } from './use-panel-data.ts'
import { type Selection, useSelection } from './use-selection.ts'

/** What the panel shows: a tab of the browser, and the stored review of the page in it. */
export interface Shown {
  tabId: number
  state: TabState
  data: PanelData
}

/** The dialogs of the panel. */
export type DialogName = 'settings' | 'help'

/** What the parts of the report view share. */
export interface View extends Shown, CardsInFocus {
  actions: PanelActions
  form: OpenForm
  dropSelection: Selection['dropSelection']
  findings: ReturnType<typeof findingsToWalk>
  standard: (typeof standards)[number] | undefined
  dialog: DialogName | null
  setDialog: (dialog: DialogName | null) => void
}

/** Joins what is shown, what can be done with it and where the person is in it. */
export function useView(shown: Shown): View {
  const { tabId, data } = shown
  const { document, review, settings, ownStandards } = data
  const form = useRef<OpenForm>({ typed: false, saving: null }).current
  const actions = useMemo(() => panelActions(tabId, data, form), [tabId, data, form])
  const findings = useMemo(() => findingsToWalk(review, settings), [review, settings])
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const standard = [...standards, ...ownStandards].find(({ id }) => id === document.standard)
  const { selection, dropSelection } = useSelection(tabId, shown.state)
  const state = { ...shown.state, selection }
  return {
    ...shown,
    ...useCardsInFocus(),
    ...{ state, dropSelection, actions, form, findings, standard, dialog, setDialog },
  }
}
