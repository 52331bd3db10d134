import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { packed } from './packed.ts'
import { type ExportFrame, PartReader, type PartWish } from './read-part.ts'

/** What the workspace asks: first what the export is of, then for one part after another. */
export type ReaderQuestion =
  | { frame: ExportFrame }
  | { order: true }
  /** With a buffer to answer in, where there is one. */
  | { wish: PartWish; buffer: ArrayBuffer | null }

/**
 * A worker that reads parts of an export for the workspace. The workspace ends it after some parts and starts another:
 * what reading leaves behind – objects, and bytes the browser holds outside the script heap – is collected late where
 * a page does it, and given back at once when a worker ends.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as {
    onmessage: (event: MessageEvent<ReaderQuestion>) => void
    postMessage: (answer: unknown, transfer?: Transferable[]) => void
  }
  let reader: PartReader | null = null
  const answer = async (question: ReaderQuestion): Promise<void> => {
    if ('frame' in question) {
      reader = new PartReader(question.frame)
      return
    }
    if (!reader) throw new Error('asked before it was told what for')
    if ('order' in question) return world.postMessage({ order: await reader.order() })
    const part = await reader.read(question.wish)
    const bytes = packed(part.bytes, question.buffer)
    world.postMessage({ part: { ...part, bytes } }, [bytes.buffer])
  }
  world.onmessage = ({ data }) => {
    answer(data).catch((error) => world.postMessage({ problem: String(error?.message ?? error) }))
  }
})
