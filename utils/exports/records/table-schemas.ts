import { z } from 'zod'
import { annotationSchema } from '../../report/annotation.ts'
import { codingSchema } from '../../report/coding.ts'
import { decisionSchema } from '../../report/decision.ts'
import { overrulingSchema, reportDocumentSchema, versionSchema } from '../../report/document.ts'
import { draftSchema } from '../../report/draft.ts'
import { eventSchema } from '../../report/event.ts'
import { labelSchema } from '../../report/label.ts'
import { queueListSchema, queueRowSchema } from '../../report/queue.ts'
import { standardSchema } from '../../report/standard.ts'
import { importRecordSchema } from '../../report/transfer.ts'
import { savedViewSchema } from '../../report/view.ts'

const name = z.string().min(1).max(500)
const list = z.array(z.unknown())

/**
 * A version as far as exports go through it. Its hundreds of figures are parsed whenever it is read; to parse those of
 * five thousand reports at every backup would take most of its time, and a version found broken later is shown as
 * unreadable then as it would be now.
 */
const outlineOfVersion = versionSchema.extend({
  review: z.object({
    schema: z.literal(1),
    article: z.object({ text: z.string(), blocks: list }),
    outline: list,
    contents: list,
    figures: list,
    findings: list,
  }),
})

/** The rows each table of the database holds, in the order of a backup: documents first, what refers to them after. */
export const tableSchemas: Record<string, z.ZodType> = {
  documents: reportDocumentSchema,
  versions: outlineOfVersion,
  drafts: draftSchema,
  annotations: annotationSchema,
  decisions: decisionSchema,
  labels: labelSchema,
  codings: codingSchema,
  coderDecisions: decisionSchema,
  lists: queueListSchema,
  queue: queueRowSchema,
  views: savedViewSchema,
  overrulings: overrulingSchema,
  standards: z.object({ id: name, standard: standardSchema }),
  settings: z.object({ key: name, value: z.unknown() }),
  events: eventSchema,
  imports: importRecordSchema,
  importRows: z.looseObject({ importId: name, n: z.int() }),
}

/** False for a row that the program cannot read; see rows.ts of the store. */
export function isReadable(table: string, row: unknown): boolean {
  return tableSchemas[table]?.safeParse(row).success ?? false
}
