import { withdrawOffer } from '../../components/undo-offer.tsx'
import type { HistoryEvent } from '../../utils/report/event.ts'
import type { View } from './use-view.ts'

/** Takes back the last change, and shows the note it was about, where there is one now. */
export async function takeBack(view: View): Promise<void> {
  withdrawOffer()
  const event = await view.actions.undo()
  if (event) showNote(view, event, event.before)
}

/** Brings back the last change taken back, and shows the note it is about, where there is one now. */
export async function bringBack(view: View): Promise<void> {
  const event = await view.actions.redo()
  if (event) showNote(view, event, event.after)
}

function showNote({ goTo }: View, { table, key }: HistoryEvent, now: unknown): void {
  if (table !== 'annotations' || typeof key !== 'string') return
  const note = now as { deletedAt?: unknown } | null
  if (note && note.deletedAt === null) goTo('note', key)
}
