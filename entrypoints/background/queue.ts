import { browser } from 'wxt/browser'
import { hear, type Sender } from '../../utils/messages.ts'
import { restRunner, wakeRunner } from './runner-page.ts'
import { closeLeftVisit, visit } from './visits.ts'

/**
 * What the runner cannot do itself: ask for permissions, open tabs. Every start of the background looks whether a list
 * is running, so that one goes on by itself after a crash or a restart: the person has said go and not said stop.
 */
export function listenToQueue(): void {
  hear('queue.wake', async () => {
    await wakeRunner()
    return {}
  })
  hear('queue.rest', async () => {
    await restRunner()
    return {}
  })
  hear('queue.allowed', async ({ address }, sender) => ({
    allowed: isOurs(sender) && (await isAllowed(address)),
  }))
  hear('queue.visit', ({ address }, sender) => {
    if (!isOurs(sender)) throw new Error('not allowed')
    return visit(address)
  })
  browser.runtime.onStartup.addListener(() => void wakeRunner())
  void closeLeftVisit().then(wakeRunner)
}

/** Only our own pages may send us anywhere; a portal's page may not. */
function isOurs({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false
}

async function isAllowed(address: string): Promise<boolean> {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false
  return browser.permissions.contains({ origins: [`*://${new URL(address).hostname}/*`] })
}
