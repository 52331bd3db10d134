import { z } from 'zod'
import { annotationSchema } from '../../report/annotation.ts'
import { decisionSchema } from '../../report/decision.ts'
import { overrulingSchema, reportDocumentSchema, versionSchema } from '../../report/document.ts'
import { draftSchema } from '../../report/draft.ts'
import { eventSchema } from '../../report/event.ts'
import { labelSchema } from '../../report/label.ts'
import { queueListSchema, queueRowSchema } from '../../report/queue.ts'
import { standardSchema } from '../../report/standard.ts'
import { importRecordSchema } from '../../report/transfer.ts'

const name = z.string().min(1).max(500)

/** The rows each table of the database holds, in the order of a backup: documents first, what refers to them after. */
export const tableSchemas: Record<string, z.ZodType> = {
  documents: reportDocumentSchema,
  versions: versionSchema,
  annotations: annotationSchema,
  decisions: decisionSchema,
  drafts: draftSchema,
  labels: labelSchema,
  codings: z.looseObject({ documentId: name }),
  lists: queueListSchema,
  queue: queueRowSchema,
  views: z.looseObject({ id: name }),
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
