/** Must equal gateWord of the wire, which this script is too small to import. */
const word = 'heyue:gate'

/** Either browser's name for the interface of extensions. */
const world = globalThis as unknown as Record<'browser' | 'chrome', Interface | undefined>
interface Interface {
  runtime: { sendMessage(word: string): Promise<unknown> }
}

/**
 * Touching the browser's interface costs more than all else here, so only a page that may be a report pays for it.
 * Asynchronous, so that an interface that is gone with an older version of the extension throws nothing into the page.
 */
const ask = async () => (world.browser ?? world.chrome)?.runtime.sendMessage(word)

/**
 * Calls the background, up to three times: the browser may end it just when it is called, and then says so by an
 * error, or answers nothing at all. Who answers says whether there was a problem, never nothing.
 */
export async function call(): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined) return
  }
}
