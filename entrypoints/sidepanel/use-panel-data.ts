import { useLiveQuery } from 'dexie-react-hooks'
import type { Annotation } from '../../utils/report/annotation.ts'
import type { Decision } from '../../utils/report/decision.ts'
import type { ReportDocument } from '../../utils/report/document.ts'
import type { Draft } from '../../utils/report/draft.ts'
import type { Label } from '../../utils/report/label.ts'
import type { Review } from '../../utils/report/review.ts'
import type { Settings } from '../../utils/report/settings.ts'
import { notesOn } from '../../utils/store/annotations.ts'
import { labels } from '../../utils/store/codebook.ts'
import { decisionsOn } from '../../utils/store/decisions.ts'
import { currentVersion, documentById, versionOf } from '../../utils/store/documents.ts'
import { draftsOn } from '../../utils/store/drafts.ts'
import { readSettings } from '../../utils/store/settings.ts'

/** All the panel shows of one document, as it is in the database now. */
export interface PanelData {
  document: ReportDocument
  review: Review
  decisions: Map<string, Decision>
  notes: Annotation[]
  trash: Annotation[]
  /** Text somebody worked on that is not the page's any more; null when all work is on the present text. */
  earlierText: { text: string; capturedAt: string } | null
  drafts: Draft[]
  labels: Label[]
  settings: Settings
  /** Stored rows of this document that no longer parse. */
  unreadable: number
}

/** The document's data, kept up to date with every writer; undefined while loading, null when it is not stored. */
export function usePanelData(documentId: string): PanelData | null | undefined {
  return useLiveQuery(() => readPanelData(documentId), [documentId])
}

async function readPanelData(documentId: string): Promise<PanelData | null> {
  const document = await documentById(documentId)
  const version = document && (await currentVersion(document))
  if (!document || !version) return null
  const [decisions, notes, drafts, codebook, settings] = await Promise.all([
    decisionsOn(documentId),
    notesOn(documentId),
    draftsOn(documentId),
    labels(),
    readSettings(),
  ])
  return {
    document,
    review: version.review,
    decisions: new Map(decisions.rows.map((row) => [row.findingId, row])),
    notes: notes.rows.filter((note) => note.deletedAt === null),
    trash: notes.rows.filter((note) => note.deletedAt !== null),
    earlierText: await earlierText(document, [...notes.rows, ...decisions.rows]),
    drafts,
    labels: codebook,
    settings,
    unreadable: decisions.unreadable + notes.unreadable,
  }
}

/** The latest text other than the present one that a note, a decision or the reviewed mark rests on. */
async function earlierText(document: ReportDocument, work: { textSha256: string }[]) {
  const worked = new Set(work.map(({ textSha256 }) => textSha256))
  if (document.reviewedSha256) worked.add(document.reviewedSha256)
  worked.delete(document.textSha256)
  const versions = await Promise.all([...worked].map((sha) => versionOf(document.id, sha)))
  const known = versions.filter((version) => version !== null)
  known.sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1))
  const latest = known[0]
  return latest ? { text: latest.review.article.text, capturedAt: latest.capturedAt } : null
}
