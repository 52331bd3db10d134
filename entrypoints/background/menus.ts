import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { noteOnSelection as beginNote } from './commands.ts'
import { openPanel } from './open-panel.ts'

const noteOnSelection = 'note-on-selection'

/**
 * Puts “note on the selected words” into the context menu of selections, on every page: any may have been reviewed at
 * the person's wish.
 */
export function offerMenus(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: noteOnSelection,
      title: i18n.t('noteOnSelection'),
      contexts: ['selection'],
    })
  })
}

/** Opens the panel and begins the note on the selected words, so that the caret waits for the first word of it. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== noteOnSelection || tab?.id === undefined) return
    // First: the browser lets a panel open only while the click is fresh.
    void openPanel(tab.id)
    void beginNote(tab.id)
  })
}
