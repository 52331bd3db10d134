import { browser } from 'wxt/browser'

/** What the browser says of an installation; Firefox tells when an add-on is loaded for the session only. */
interface Installation {
  reason: string
  temporary?: boolean
}

/** Greets a new user with a tab of the workspace; neither updates nor add-ons loaded for one session do. */
export function welcome({ reason, temporary }: Installation): void {
  if (reason !== 'install' || temporary) return
  void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/welcome') })
}
