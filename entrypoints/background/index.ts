import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { seedLabels } from '../../utils/store/codebook.ts'
import { forgetTab } from '../../utils/store/tabs.ts'
import { listenToCommands } from './commands.ts'
import { language } from './language.ts'
import { listenToMenus, offerMenus } from './menus.ts'
import { listenToPages } from './pages.ts'
import { listenToPanels } from './panels.ts'
import { listenToQueue } from './queue.ts'
import { welcome } from './welcome.ts'

/** Hears pages and panels, owns badge and menus. All listeners are set in the first turn: the worker may be woken by any. */
export default defineBackground(() => {
  listenToPages()
  listenToPanels()
  listenToMenus()
  listenToCommands()
  listenToQueue()
  browser.runtime.onInstalled.addListener((details) => {
    offerMenus()
    welcome(details)
    void seedLabels(language())
  })
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
  // Another page in the tab: the badge goes by itself, what was known of the old page must go too.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void forgetTab(tabId)
  })
})
