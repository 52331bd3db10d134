import { browser } from 'wxt/browser'
import { runningLists } from '../../utils/store/queue-work.ts'

const page = '/runner.html'

/** Opening and closing follow one another: a list started while the runner is being closed must find one. */
let last: Promise<void> = Promise.resolve()

/**
 * Sees that the runner is there while a list is running. Where the browser has no offscreen documents (Firefox) the
 * workspace shows the runner in a frame of its own, and lists go on while it is open.
 */
export function wakeRunner(): Promise<void> {
  return inTurn(async () => {
    if (!browser.offscreen || (await hasRunner())) return
    if ((await runningLists()).length === 0) return
    await browser.offscreen.createDocument({
      url: page,
      reasons: ['DOM_PARSER'],
      justification: 'Reads the pages of a list of addresses as documents, without opening tabs.',
    })
  })
}

/** Closes the runner when no list is running any more. */
export function restRunner(): Promise<void> {
  return inTurn(async () => {
    if (!browser.offscreen || (await runningLists()).length > 0) return
    if (await hasRunner()) await browser.offscreen.closeDocument()
  })
}

function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work).catch((error) => console.warn('runner', error))
  return last
}

async function hasRunner(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  return contexts.length > 0
}
