import { useHotkeys } from '@mantine/hooks'
import type { DecisionChoice } from '../../components/decision-bar.tsx'
import { type Shortcut, shortcuts } from '../../components/shortcuts-help.tsx'
import { stepFinding } from './findings-tab.tsx'
import type { View } from './report-view.tsx'

/** Wires the panel's keys; typing in a field never triggers them. */
export function useShortcuts(view: View): void {
  const handlers = handlersOf(view)
  const names = Object.keys(handlers) as (keyof typeof handlers)[]
  useHotkeys(
    names.flatMap((name) =>
      shortcuts[name].keys.map((key) => [key, handlers[name]] as [string, () => void]),
    ),
  )
}

function handlersOf(view: View): Record<Exclude<Shortcut, 'save'>, () => void> {
  const { actions, data, state, setDialog } = view
  return {
    next: () => stepFinding(view, 1),
    previous: () => stepFinding(view, -1),
    confirm: () => decideCurrent(view, { decision: 'confirmed', reason: null }),
    dismiss: openDismissMenu,
    cannotTell: () => decideCurrent(view, { decision: 'cannot-tell', reason: null }),
    note: () => noteOnSelectionOrPage(view, state.selection),
    undo: () => void actions.undo(),
    redo: () => void actions.redo(),
    reviewed: () => void actions.markReviewed(data.document.reviewedAt === null),
    help: () => setDialog('help'),
  }
}

function decideCurrent({ findings, current, actions }: View, choice: DecisionChoice): void {
  const finding = findings.find(({ id }) => current === `finding:${id}`)
  if (finding) void actions.decide(finding, choice)
}

/** A dismissal needs its reason: the key opens the menu, arrows and Enter choose. */
function openDismissMenu(): void {
  document.querySelector<HTMLElement>('[data-current] [data-dismiss]')?.click()
}

function noteOnSelectionOrPage(
  { data, actions }: View,
  selection: View['state']['selection'],
): void {
  const { issuer, year } = data.review.identity
  if (selection) void actions.startNote(selection.anchor, selection.quote)
  else void actions.startNote({ kind: 'page', report: { issuer, year } }, null)
}
