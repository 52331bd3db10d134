import { browser } from 'wxt/browser'
import type { ReviewedDocument } from '../../utils/exports/grains/grain.ts'
import { notesCsv } from '../../utils/exports/notes-csv.ts'
import { visibleTo } from '../../utils/report/coding.ts'
import type { ReportDocument } from '../../utils/report/document.ts'
import { notesOn } from '../../utils/store/annotations.ts'
import { codingOf } from '../../utils/store/codings.ts'
import { decisionsOn } from '../../utils/store/decisions.ts'
import { allDocuments, currentVersion } from '../../utils/store/documents.ts'
import { readSettings } from '../../utils/store/settings.ts'

/** Saves the notes and decisions of a document (of all when null) as CSV; answers how many rows it holds. */
export async function exportNotes(document: ReportDocument | null): Promise<number> {
  const documents = document ? [document] : (await allDocuments()).rows
  const entries = (await Promise.all(documents.map(entryOf))).filter((entry) => entry !== null)
  const count = entries.reduce(
    (sum, { notes, decisions }) => sum + notes.length + decisions.length,
    0,
  )
  if (count === 0) return 0
  const csv = notesCsv(entries, {
    toolVersion: browser.runtime.getManifest().version,
    offsetMinutes: -new Date().getTimezoneOffset(),
  })
  save(csv, fileName(document))
  return count
}

async function entryOf(document: ReportDocument): Promise<ReviewedDocument | null> {
  const version = await currentVersion(document)
  if (!version) return null
  const [notes, decisions, coding, { reviewer }] = await Promise.all([
    notesOn(document.id),
    decisionsOn(document.id),
    codingOf(document.id),
    readSettings(),
  ])
  return {
    document,
    review: version.review,
    notes: visibleTo(notes.rows, coding, reviewer).filter(({ deletedAt }) => deletedAt === null),
    decisions: decisions.rows,
  }
}

/** heyue-notes-<issuer and year, or all>-<day>.csv, without characters a file system refuses. */
function fileName(document: ReportDocument | null): string {
  const scope = document ? `${document.issuer ?? 'page'}-${document.year ?? ''}` : 'all'
  const day = new Date().toLocaleDateString('sv')
  return `heyue-notes-${scope}-${day}.csv`.replace(/[\\/:*?"<>|\s]+/g, '_')
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
