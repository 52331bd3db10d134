import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { couldBeReport } from './could-be-report.ts'
import { gateViewOf, isComing } from './gate-view.ts'

/** Must equal gateWord of the wire, which this script is too small to import. */
const word = 'heyue:gate'

/** Either browser's name for the interface of extensions. */
const world = globalThis as unknown as Record<'browser' | 'chrome', Interface | undefined>
interface Interface {
  runtime: { sendMessage(word: string): Promise<unknown> }
}

/**
 * Touching the browser's interface costs more than all else here, so only a page that may be a report pays for it.
 * The browser may end the background just when it is called: it is called once more then.
 */
const call = () => {
  const send = () => (world.browser ?? world.chrome)?.runtime.sendMessage(word)
  void send()
    ?.catch(send)
    .catch(() => {})
}

/** Runs on every portal page: decides whether to call the reader, and does nothing else. */
export default defineUnlistedScript(() => {
  let read = ''
  const look = () => {
    const view = gateViewOf(document)
    const text = () => {
      read = view.text()
      return read
    }
    return couldBeReport({ ...view, text })
  }
  if (look()) call()
  else if (isComing(document, read)) setTimeout(() => look() && call(), 2500)
})
