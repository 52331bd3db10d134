import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { queueCsv } from '../../../../utils/exports/queue-csv.ts'
import type { ReviewedMarks } from '../../../../utils/report/document.ts'
import type { QueueList, QueueRow } from '../../../../utils/report/queue.ts'
import { repeatedShares } from '../../../../utils/store/comparisons.ts'

/** Saves a list with what became of each address as CSV. */
export async function exportList(
  list: QueueList,
  rows: QueueRow[],
  reviewed: ReviewedMarks,
): Promise<void> {
  const shares = await repeatedShares(rows.flatMap(({ documentId }) => documentId ?? []))
  const entries = rows.map((row) => ({
    row,
    reviewedAt: reviewed.get(row.documentId ?? '')?.at ?? null,
    repeated: shares.get(row.documentId ?? '') ?? null,
  }))
  const csv = queueCsv(list, entries, -new Date().getTimezoneOffset())
  save(csv, fileName(list))
  notifications.show({ color: 'green', message: i18n.t('exported', rows.length) })
}

/** heyue-queue-<title>-<day>.csv, without characters a file system refuses. */
function fileName({ title }: QueueList): string {
  const day = new Date().toLocaleDateString('sv')
  return `heyue-queue-${title.slice(0, 60)}-${day}.csv`.replace(/[\\/:*?"<>|\s]+/g, '_')
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
