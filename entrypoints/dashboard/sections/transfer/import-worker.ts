import { ImportProblem } from '../../../../utils/report/transfer.ts'
import type {
  ImportAnswer,
  ImportQuestion,
  MergeWish,
} from '../../../transfer-worker/answer-import.ts'

/** What became of a file: what would happen, or what did. */
type Outcome = Extract<ImportAnswer, { planned: unknown } | { merged: unknown }>

/**
 * Reads a file in a worker of its own and answers what would happen or, with a wish, what did. Throws an ImportProblem
 * for a file that is refused, and when the signal stops it; then nothing was written.
 */
export async function importInWorker(
  file: File,
  merge: MergeWish | null,
  { show, signal }: { show: (share: number) => void; signal: AbortSignal },
): Promise<Outcome> {
  const worker = new Worker('/transfer-worker.js')
  const ask = (question: ImportQuestion) => worker.postMessage(question)
  signal.addEventListener('abort', () => ask({ stop: true }))
  try {
    return await new Promise<Outcome>((done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
        if ('share' in data) show(data.share)
        else if ('refused' in data) failed(new ImportProblem(data.refused))
        else if ('problem' in data) failed(new Error(data.problem))
        else done(data)
      }
      worker.onerror = ({ message }) => failed(new Error(message || 'the reader did not start'))
      ask({ file, merge })
    })
  } finally {
    worker.terminate()
  }
}
