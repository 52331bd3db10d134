import { BackupWriter } from '../../../../utils/exports/backup/write.ts'
import { database } from '../../../../utils/store/database.ts'
import { tableCounts } from '../../../../utils/store/transfer/data-size.ts'
import { allTables } from '../../../../utils/store/transfer/tables.ts'
import type { ExportCourse } from './course.ts'
import type { PartWorkers } from './part-workers.ts'

/** The bytes of a backup of every table, part by part. */
export async function* backupParts(
  tool: string,
  course: ExportCourse,
  workers: PartWorkers,
): AsyncGenerator<Uint8Array> {
  const tables = await tableCounts()
  const total = Object.values(tables).reduce((sum, count) => sum + count, 0)
  const writer = new BackupWriter()
  yield writer.header({ tool, schema: database().verno, at: new Date().toISOString(), tables })
  for (const table of allTables()) {
    const parts = workers.read({ what: 'backup', table, above: null }, ({ next }) =>
      next === null ? null : { what: 'backup', table, above: next },
    )
    for await (const { bytes, rows } of parts) {
      if (rows === 0) continue
      course.tell(rows / Math.max(1, total), rows)
      yield writer.written(table, rows, bytes)
    }
  }
  yield writer.end()
  course.tell(1, 0)
}
