import { useRef, useState } from 'react'
import { i18n } from '#i18n'
import { say } from '../../../../components/words.ts'
import {
  type ConflictChoice,
  ImportProblem,
  type ImportRecord,
} from '../../../../utils/report/transfer.ts'
import { readPerson } from '../../../../utils/store/settings.ts'
import type { ImportPlan } from '../../../../utils/store/transfer/plan-import.ts'
import { importInWorker } from './import-worker.ts'

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
  const showing = (step: 'reading' | 'merging', file: File) => {
    setState({ step, file, done: 0 })
    return seldom((done) => setState({ step, file, done }))
  }
  const read = (file: File) =>
    guarded(file, async (signal) => {
      const show = showing('reading', file)
      const outcome = await importInWorker(file, null, { show, signal })
      if ('planned' in outcome) return { step: 'planned', file, ...outcome.planned }
      throw new Error('no plan was answered')
    })
  const merge = (file: File, conflicts: ConflictChoice) =>
    guarded(file, async (signal) => {
      const show = showing('merging', file)
      const reviewer = await readPerson()
      const outcome = await importInWorker(file, { reviewer, conflicts }, { show, signal })
      if ('merged' in outcome) return { step: 'done', record: outcome.merged }
      throw new Error('no record was answered')
    })
  const reset = () => {
    stop.current?.abort()
    setState({ step: 'idle' })
  }
  return { state, read, merge, reset }
}

/** Ten times a second is often enough for an eye. */
function seldom(show: (share: number) => void): (share: number) => void {
  let shownAt = 0
  return (share) => {
    if (performance.now() - shownAt < 100) return
    shownAt = performance.now()
    show(share)
  }
}

/** Every failure has words: ours where we know it, the browser's where we do not. */
function wordsOf(error: unknown): string {
  if (error instanceof ImportProblem) return say(error.text)
  const said = error instanceof Error ? error.message : String(error)
  return i18n.t('transfer.importBroke', [said || 'unknown'])
}
