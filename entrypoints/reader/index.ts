import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Reader } from './reader.ts'

/** One reader per page, however often it is injected; the isolated world's global is ours alone. */
const world = globalThis as typeof globalThis & { heyueReader?: Reader }

/**
 * The heavy part, injected only where the gate or a person asks for it: reads, reviews, paints, answers. It never
 * opens the store, whose IndexedDB here would be the portal's.
 */
export default defineUnlistedScript(() => {
  if (world.heyueReader) return void world.heyueReader.review()
  world.heyueReader = new Reader(document)
  void world.heyueReader.start()
})
