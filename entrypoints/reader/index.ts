import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { loadReader } from './load.ts'
import type { Reader } from './reader.ts'

/** One reader per page, however often it is injected; the isolated world's global is ours alone. */
const world = globalThis as typeof globalThis & { heyueReader?: Promise<Reader> }

/**
 * The heavy part, injected only where the gate or a person asks for it: reads, reviews, paints, answers. It never
 * opens the store, whose IndexedDB here would be the portal's. Whoever injects it waits until it listens.
 */
export default defineUnlistedScript(async () => {
  const known = world.heyueReader
  world.heyueReader ??= loadReader(document)
  const reader = await world.heyueReader
  void (known ? reader.review() : reader.start())
})
