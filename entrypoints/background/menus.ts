import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { openPanel } from './open-panel.ts'

const noteOnSelection = 'note-on-selection'

/** Puts “note on the selected words” into the context menu of portal pages. */
export function offerMenus(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: noteOnSelection,
      title: i18n.t('noteOnSelection'),
      contexts: ['selection'],
    })
  })
}

/** Opens the panel, whose note form already holds the selected words. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === noteOnSelection && tab?.id !== undefined) void openPanel(tab.id)
  })
}
