import { withdrawOffer } from '../../components/undo-offer.tsx'
import type { HistoryEvent } from '../../utils/report/event.ts'
import type { View } from './use-view.ts'

/** Takes back the last change, and shows the note or the finding it was about, where there is one now. */
export async function takeBack(view: View): Promise<void> {
  withdrawOffer()
  const event = await view.actions.undo()
  if (event) showChanged(view, event, event.before)
}

/** Brings back the last change taken back, and shows the note or the finding it is about, where there is one now. */
export async function bringBack(view: View): Promise<void> {
  const event = await view.actions.redo()
  if (event) showChanged(view, event, event.after)
}

function showChanged({ goTo, findings }: View, event: HistoryEvent, now: unknown): void {
  const { table, key } = event
  if (table === 'annotations' && typeof key === 'string') {
    const note = now as { deletedAt?: unknown } | null
    if (note && note.deletedAt === null) goTo('note', key)
  } else if (table === 'decisions' || table === 'coderDecisions') {
    // A first decision that is taken back leaves no row: what it was about is in the row that was there.
    const decision = (event.after ?? event.before) as { findingId?: unknown } | null
    const finding = findings.find(({ id }) => id === decision?.findingId)
    if (finding) goTo('finding', finding.id)
  }
}
