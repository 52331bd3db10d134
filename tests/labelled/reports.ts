import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openDocument } from '../../scripts/review/open-document.ts'
import { judgeFigures } from '../../utils/checks/judge-figures.ts'
import { extractFigures } from '../../utils/figures/extract-figures.ts'
import { readPage } from '../../utils/pages/read-page.ts'
import type { Figure } from '../../utils/report/figure.ts'
import {
  type Judgement,
  type Reason,
  reasonSchema,
  verdictSchema,
} from '../../utils/report/judgement.ts'

const labelSchema = z.strictObject({
  text: z.string(),
  /** Offset in the file's text. */
  start: z.int(),
  /** In the base unit of its words; null where two readers would write it differently. */
  value: z.number().nullable(),
  /** Any of these is right: two careful readers may differ. */
  verdicts: z.array(verdictSchema).min(1),
  /** For what cannot be checked: any of these may be the main reason. */
  reasons: z.array(reasonSchema).optional(),
  /** Neither to find it nor to pass it over is an error. */
  optional: z.literal(true).optional(),
})
/** What a careful reader says of one figure of a report. */
export type Label = z.infer<typeof labelSchema>

/** A fictional report of a reader who had not seen this code, with every figure labelled. */
export interface LabelledReport {
  name: string
  text: string
  labels: Label[]
}

/** All labelled reports: the texts beside this file, one paragraph a line, each with its labels. */
export const labelledReports: LabelledReport[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
    const labels = JSON.parse(read(file.replace('.txt', '.json')))
    return { name: file.slice(0, -4), text: read(file), labels: z.array(labelSchema).parse(labels) }
  })

/** A figure as it is read and judged here. */
export type Judged = { figure: Figure; judgement: Judgement }

/** The figures of a report as the command line reviews it. */
export function judgedFigures({ text }: LabelledReport): Judged[] {
  const { article } = readPage(openDocument(new TextEncoder().encode(text), true, null), null)
  const { figures } = extractFigures(article)
  const judgements = judgeFigures(article, figures)
  return figures.map((figure, at) => ({ figure, judgement: judgements[at] as Judgement }))
}

/** Each label with the figure it is of; null where none was found. Figures without a label are `invented`. */
export function aligned(labels: Label[], found: Judged[]) {
  const pairs: { label: Label; judged: Judged | null }[] = []
  const invented: Judged[] = []
  let at = 0
  for (const label of labels) {
    const next = found.findIndex((one, place) => place >= at && isSame(one, label))
    const near = next >= 0 && next - at <= farthest
    if (near) invented.push(...found.slice(at, next))
    pairs.push({ label, judged: near ? (found[next] ?? null) : null })
    if (near) at = next + 1
  }
  return { pairs, invented: [...invented, ...found.slice(at)] }
}

/** Figures in a row that a label may be behind: more, and it is another of the same words. */
const farthest = 6

function isSame({ figure }: Judged, { text }: Label): boolean {
  const [one, other] = [figure.text, text].map((words) =>
    words.normalize('NFKC').replace(/\s/g, ''),
  )
  return Boolean(one && other && (one.includes(other) || other.includes(one)))
}

/** True where the judgement is one that the label allows, with its main reason. */
export function agrees(
  { verdicts, reasons }: Label,
  { verdict, reasons: told }: Judgement,
): boolean {
  if (!verdicts.includes(verdict)) return false
  return verdict !== 'unverifiable' || !reasons || reasons.includes(told[0] as Reason)
}
