import { z } from 'zod'
import { momentSchema } from '../../report/annotation.ts'

/** Name of the backup's format without its version. */
export const backupName = 'heyue-backup'

/** Version this program writes, and the newest it reads. */
export const backupVersion = 1

const countsSchema = z.record(z.string(), z.int().min(0))

/** First line of a backup. */
export const headerSchema = z.object({
  format: z.string(),
  /** Version of the program that wrote it. */
  tool: z.string(),
  /** Version of the database. */
  schema: z.int().min(1),
  at: momentSchema,
  /** Rows by table when writing began; the last line has what was really written. */
  tables: countsSchema,
})
export type BackupHeader = z.infer<typeof headerSchema>

/** Every line between the first and the last. */
export const rowLineSchema = z.object({
  table: z.string(),
  row: z.record(z.string(), z.unknown()),
  unreadable: z.literal(true).optional(),
})

/** Last line: without it the file was cut off. */
export const endSchema = z.object({
  end: z.literal(true),
  rows: z.int().min(0),
  tables: countsSchema,
  /** Of all bytes before this line. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
