import { browser } from 'wxt/browser'
import { notes } from '../../utils/exports/grains/notes.ts'
import type { ReportDocument } from '../../utils/report/document.ts'
import { exportParts, scopedDocuments } from '../../utils/store/transfer/export-entries.ts'

/** Saves the notes and decisions of a document (of all when null) as CSV; answers how many rows it holds. */
export async function exportNotes(document: ReportDocument | null): Promise<number> {
  const scope = { documents: document && [document.id], notes: null }
  const context = {
    toolVersion: browser.runtime.getManifest().version,
    offsetMinutes: -new Date().getTimezoneOffset(),
  }
  const lines = [notes.head]
  let count = 0
  for await (const { entries } of exportParts(await scopedDocuments(scope), scope, true)) {
    const written = entries.map((entry) => notes.write(entry, context))
    lines.push(...written.map(({ text }) => text))
    count += written.reduce((sum, { rows }) => sum + rows, 0)
  }
  if (count > 0) save(lines, fileName(document))
  return count
}

/** heyue-notes-<issuer and year, or all>-<day>.csv, without characters a file system refuses. */
function fileName(document: ReportDocument | null): string {
  const scope = document ? `${document.issuer ?? 'page'}-${document.year ?? ''}` : 'all'
  const day = new Date().toLocaleDateString('sv')
  return `heyue-notes-${scope}-${day}.csv`.replace(/[\\/:*?"<>|\s]+/g, '_')
}

function save(lines: string[], name: string): void {
  const url = URL.createObjectURL(new Blob(lines, { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
