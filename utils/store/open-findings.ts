import { findingsToWalk, isOpen } from '../report/attention.ts'
import { personOf } from '../report/person.ts'
import { decisionsSeenBy } from './codings.ts'
import { currentVersion, documentById } from './documents.ts'
import { readSettings } from './settings.ts'

/** Findings of one report that ask for a reviewer's eye. */
export interface FindingCount {
  /** Those nobody has decided yet, as the toolbar badge counts them. */
  open: number
  all: number
}

/**
 * How many findings of a document are left to decide. Null where nobody has decided anything: then all are, and its
 * review, long as it is, need not be read; null, too, where its review is not stored. While two people code a document
 * apart, only the decisions of who works here now count. All that may change is read at once, so that a live query sees it.
 */
export async function openFindings(documentId: string): Promise<FindingCount | null> {
  const [settings, document, decisions] = await Promise.all([
    readSettings(),
    documentById(documentId),
    decisionsSeenBy(documentId, readSettings().then(personOf)),
  ])
  if (!document || decisions.rows.length === 0) return null
  const version = await currentVersion(document)
  if (!version) return null
  const byId = new Map(decisions.rows.map((row) => [row.findingId, row]))
  const walked = findingsToWalk(version.review, settings)
  return { open: walked.filter((finding) => isOpen(finding, byId)).length, all: walked.length }
}
