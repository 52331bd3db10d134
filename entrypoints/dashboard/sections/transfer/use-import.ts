import { useRef, useState } from 'react'
import { i18n } from '#i18n'
import { say } from '../../../../components/words.ts'
import { openFile } from '../../../../utils/exports/read-file.ts'
import { ImportProblem, type ImportRecord } from '../../../../utils/report/transfer.ts'
import { readSettings } from '../../../../utils/store/settings.ts'
import { mergeImport } from '../../../../utils/store/transfer/merge-import.ts'
import { type ImportPlan, planImport } from '../../../../utils/store/transfer/plan-import.ts'

/** Where an import is: nothing chosen, the file is read, the dry run lies before the person, it is merged, it is done. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'reading' | 'merging'; file: File; done: number }
  | { step: 'planned'; file: File; format: string; plan: ImportPlan }
  | { step: 'done'; record: ImportRecord }
  | { step: 'failed'; name: string; problem: string }

/** Runs a dry run, and the import itself once a person has agreed. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  const stop = useRef<AbortController | null>(null)
  const guarded = async (file: File, work: (signal: AbortSignal) => Promise<ImportState>) => {
    const aborting = new AbortController()
    stop.current = aborting
    try {
      setState(await work(aborting.signal))
    } catch (error) {
      const failed = { step: 'failed' as const, name: file.name, problem: wordsOf(error) }
      setState(aborting.signal.aborted ? { step: 'idle' } : failed)
    }
  }
  const read = (file: File) =>
    guarded(file, async (signal) => {
      const show = (done: number) => setState({ step: 'reading', file, done })
      show(0)
      const { format, parts } = await openFile(counted(file, show))
      const plan = await planImport(parts(), format, signal)
      return { step: 'planned', file, format, plan }
    })
  const merge = (file: File, conflicts: 'ours' | 'theirs') =>
    guarded(file, async (signal) => {
      const show = (done: number) => setState({ step: 'merging', file, done })
      show(0)
      const { reviewer } = await readSettings()
      const { format, parts } = await openFile(counted(file, show))
      const about = { reviewer, fileName: file.name, format, conflicts, signal }
      return { step: 'done', record: await mergeImport(parts(), about) }
    })
  const reset = () => {
    stop.current?.abort()
    setState({ step: 'idle' })
  }
  return { state, read, merge, reset }
}

/** The file, telling how much of it has been read. */
function counted(file: File, show: (share: number) => void) {
  let shownAt = 0
  const stream = () => {
    let read = 0
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.length
        controller.enqueue(chunk)
        if (performance.now() - shownAt < 100) return
        shownAt = performance.now()
        show(Math.min(1, read / Math.max(1, file.size)))
      },
    })
    return file.stream().pipeThrough(count)
  }
  return { name: file.name, size: file.size, stream }
}

/** Every failure has words: ours where we know it, the browser's where we do not. */
function wordsOf(error: unknown): string {
  if (error instanceof ImportProblem) return say(error.text)
  const said = error instanceof Error ? error.message : String(error)
  return i18n.t('transfer.importBroke', [said || 'unknown'])
}
