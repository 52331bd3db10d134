import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerExport, type ExportQuestion } from './answer-export.ts'
import { answerImport, type ImportQuestion } from './answer-import.ts'

/** What the workspace asks of a worker. */
export type TransferQuestion = ExportQuestion | ImportQuestion

/**
 * A worker that reads parts of an export for the workspace, or a file that is given for import. The workspace ends it
 * after some parts or when the file is read: what reading leaves behind – objects, and bytes the browser holds outside
 * the script heap – is collected late where a page does it, and given back at once when a worker ends.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as {
    onmessage: (event: MessageEvent<TransferQuestion>) => void
    postMessage: (answer: unknown, transfer?: Transferable[]) => void
  }
  const say = (answer: unknown, transfer: Transferable[] = []) =>
    world.postMessage(answer, transfer)
  const forExport = answerExport(say)
  const forImport = answerImport(say)
  world.onmessage = ({ data }) => {
    const answering = 'file' in data || 'stop' in data ? forImport(data) : forExport(data)
    answering.catch((error) => say({ problem: String(error?.message ?? error) }))
  }
})
