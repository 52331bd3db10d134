import { packed } from './packed.ts'
import { type ExportFrame, PartReader, type PartWish } from './read-part.ts'

/** What the workspace asks of an export: first what it is of, then for one part after another. */
export type ExportQuestion =
  | { frame: ExportFrame }
  | { order: true }
  /** With a buffer to answer in, where there is one. */
  | { wish: PartWish; buffer: ArrayBuffer | null }

type Say = (answer: unknown, transfer?: Transferable[]) => void

/** Answers the questions of one export. */
export function answerExport(say: Say): (question: ExportQuestion) => Promise<void> {
  let reader: PartReader | null = null
  return async (question) => {
    if ('frame' in question) {
      reader = new PartReader(question.frame)
      return
    }
    if (!reader) throw new Error('asked before it was told what for')
    if ('order' in question) return say({ order: await reader.order() })
    const part = await reader.read(question.wish)
    const bytes = packed(part.bytes, question.buffer)
    say({ part: { ...part, bytes } }, [bytes.buffer])
  }
}
