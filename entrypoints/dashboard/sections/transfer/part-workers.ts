import type { ExportQuestion } from '../../../transfer-worker/answer-export.ts'
import type { ExportFrame, PartWish, ReadPart } from '../../../transfer-worker/read-part.ts'

/** A worker ends after so many parts of about a megabyte: more would not be quicker, fewer hardly smaller. */
const partsOfWorker = 8

type SentPart = ReadPart & { bytes: Uint8Array<ArrayBuffer> }
type Answer = { order: string[] } | { part: SentPart } | { problem: string }

/** Reads the parts of one export in workers that live for a few parts each; see entrypoints/transfer-worker. */
export class PartWorkers {
  /**
   * Two buffers travel to and fro, one being filled while the other is written: the memory of buffers that only come
   * is given back late.
   */
  private readonly spare: ArrayBuffer[] = []
  private worker: Worker | null = null
  private parts = 0

  constructor(private readonly frame: ExportFrame) {}

  /** Ids of the documents of the scope, in their fixed order. */
  async order(): Promise<string[]> {
    const answer = await this.ask({ order: true })
    this.end()
    return 'order' in answer ? answer.order : []
  }

  /**
   * Parts one after another; `next` answers what is to be read after a part. The next is read while one is written;
   * the bytes of a part hold until the following one is asked for.
   */
  async *read(first: PartWish | null, next: (part: ReadPart) => PartWish | null) {
    let coming = first && this.part(first)
    while (coming) {
      const part: SentPart = await coming
      const wish = next(part)
      coming = wish && this.part(wish)
      // Whoever stops here never asks for it.
      coming?.catch(() => undefined)
      yield part
      this.spare.push(part.bytes.buffer)
    }
  }

  /** Ends the worker; what it was reading is never answered. */
  end(): void {
    this.worker?.terminate()
    this.worker = null
    this.parts = 0
  }

  private async part(wish: PartWish): Promise<SentPart> {
    if (this.parts >= partsOfWorker) this.end()
    this.parts++
    const answer = await this.ask({ wish, buffer: this.spare.pop() ?? null })
    if ('part' in answer) return answer.part
    throw new Error('no part was answered')
  }

  private ask(question: ExportQuestion): Promise<Answer> {
    const worker = this.running()
    return new Promise<Answer>((done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        'problem' in data ? failed(new Error(data.problem)) : done(data)
      worker.onerror = ({ message }) => failed(new Error(message || 'the reader did not start'))
      const buffer = 'buffer' in question ? question.buffer : null
      worker.postMessage(question, buffer ? [buffer] : [])
    })
  }

  private running(): Worker {
    if (this.worker) return this.worker
    this.worker = new Worker('/transfer-worker.js')
    this.worker.postMessage({ frame: this.frame } satisfies ExportQuestion)
    return this.worker
  }
}
