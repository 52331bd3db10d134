import { BackupWriter } from '../../../../utils/exports/backup/write.ts'
import { database } from '../../../../utils/store/database.ts'
import { tableCounts } from '../../../../utils/store/transfer/data-size.ts'
import { rowChunks } from '../../../../utils/store/transfer/row-chunks.ts'
import { allTables } from '../../../../utils/store/transfer/tables.ts'
import type { ExportCourse } from './produce.ts'

/** The bytes of a backup of every table, part by part. */
export async function* backupParts(tool: string, course: ExportCourse): AsyncGenerator<Uint8Array> {
  const tables = await tableCounts()
  const total = Object.values(tables).reduce((sum, count) => sum + count, 0)
  const writer = new BackupWriter()
  yield writer.header({ tool, schema: database().verno, at: new Date().toISOString(), tables })
  for (const table of allTables()) {
    for await (const rows of rowChunks(table)) {
      course.tell(rows.length / Math.max(1, total), rows.length)
      yield writer.rows(table, rows)
    }
  }
  yield writer.end()
  course.tell(1, 0)
}
