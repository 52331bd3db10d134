import { openFile } from '../../utils/exports/read-file.ts'
import type { Localized } from '../../utils/report/localized.ts'
import {
  type ConflictChoice,
  ImportProblem,
  type ImportRecord,
} from '../../utils/report/transfer.ts'
import { mergeImport } from '../../utils/store/transfer/merge-import.ts'
import { type ImportPlan, planImport } from '../../utils/store/transfer/plan-import.ts'
import { sliced } from './sliced.ts'

/** A merge of a file, by whom, and how conflicts are settled. */
export interface MergeWish {
  reviewer: string
  conflicts: ConflictChoice
}

/** What the workspace asks of an import: a dry run, or with a wish the merge; and to stop it. */
export type ImportQuestion = { file: File; merge: MergeWish | null } | { stop: true }

/** What it hears: how much of the file is read (0–1), and at the end what would happen, what did, or why nothing. */
export type ImportAnswer =
  | { share: number }
  | { planned: { format: string; plan: ImportPlan } }
  | { merged: ImportRecord }
  | { refused: Localized }
  | { problem: string }

/** Runs the dry run or the merge of one file. */
export function answerImport(
  say: (answer: ImportAnswer) => void,
): (question: ImportQuestion) => Promise<void> {
  const stop = new AbortController()
  return async (question) => {
    if ('stop' in question) return stop.abort()
    try {
      say(await answerTo(question, (share) => say({ share }), stop.signal))
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error
      say({ refused: error.text })
    }
  }
}

async function answerTo(
  { file, merge }: Exclude<ImportQuestion, { stop: true }>,
  show: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportAnswer> {
  const { format, parts } = await openFile(sliced(file, show))
  if (!merge) return { planned: { format, plan: await planImport(parts(), format, signal) } }
  const about = { ...merge, fileName: file.name, format, signal }
  return { merged: await mergeImport(parts(), about) }
}
