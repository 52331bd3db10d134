import { browser } from 'wxt/browser'
import { beginDraft } from '../../utils/store/drafts.ts'
import { readTab } from '../../utils/store/tabs.ts'
import { openPanel } from './open-panel.ts'
import { repaint } from './repaint.ts'

/** Keys of the browser (its page of extension shortcuts changes them): all open the panel, one begins a note. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id
    if (tabId === undefined) return
    // First: the browser lets a panel open only while the key press is fresh.
    void openPanel(tabId)
    if (command === 'note-on-selection') void noteOnSelection(tabId)
  })
}

/** Begins a note on the words selected in a tab; a note being written is never replaced. */
export async function noteOnSelection(tabId: number): Promise<void> {
  const state = await readTab(tabId)
  if (!state?.documentId || !state.selection) return
  const { documentId, textSha256, selection } = state
  const key = `new:${documentId}`
  await beginDraft({ key, documentId, textSha256, ...selection, comment: '', labels: [] })
  await repaint(documentId)
}
