import type { Steps } from '../../utils/report/steps.ts'

/** How long the page waits for us at most before it gets its turn, in milliseconds; a frame is 16. */
const slice = 12

/** Thrown by work that was given up because the page has changed or was left. */
export class GivenUp extends Error {}

/** Goes through the steps of some work in short slices between the page's own tasks; gives up when told to. */
export async function inSlices<T>(work: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + slice
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (performance.now() < end)
    await turn(signal)
  }
}

/**
 * Lets everything else have its turn. A message, because timers are put off for a second or more where a page is not
 * in front; throws when the work was given up meanwhile.
 */
export async function turn(signal: AbortSignal): Promise<void> {
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
  if (signal.aborted) throw new GivenUp('given up')
}
