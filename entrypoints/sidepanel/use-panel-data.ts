import { useLiveQuery } from 'dexie-react-hooks'
import { knowOwnCode } from '../../components/person-word.ts'
import type { Annotation } from '../../utils/report/annotation.ts'
import { type Coding, visibleTo } from '../../utils/report/coding.ts'
import type { Comparison } from '../../utils/report/comparison.ts'
import type { Decision } from '../../utils/report/decision.ts'
import type { ReportDocument, Version } from '../../utils/report/document.ts'
import { type Draft, type DraftOf, draftOf, saysNothing } from '../../utils/report/draft.ts'
import type { Label } from '../../utils/report/label.ts'
import { personOf } from '../../utils/report/person.ts'
import type { Review } from '../../utils/report/review.ts'
import type { Settings } from '../../utils/report/settings.ts'
import type { Standard } from '../../utils/report/standard.ts'
import { notesOn } from '../../utils/store/annotations.ts'
import { labels } from '../../utils/store/codebook.ts'
import { codingOf, decisionsSeenBy } from '../../utils/store/codings.ts'
import { documentById, versionsOf } from '../../utils/store/documents.ts'
import { draftsOn } from '../../utils/store/drafts.ts'
import { readSettings } from '../../utils/store/settings.ts'
import { userStandards } from '../../utils/store/standards.ts'

/** All the panel shows of one document, as it is in the database now. */
export interface PanelData {
  document: ReportDocument
  review: Review
  decisions: Map<string, Decision>
  notes: Annotation[]
  trash: Annotation[]
  /** Text somebody worked on that is not the page's any more; null when all work is on the present text. */
  earlierText: { text: string; capturedAt: string } | null
  /** How the text stands to last year's report; null where the library does not hold it. */
  comparison: Comparison | null
  /** What the person at work is writing. */
  drafts: Draft[]
  /** What others on this machine, or in an imported file, left unfinished. */
  othersDrafts: Draft[]
  /** Who works here now, see personOf. */
  person: string
  /** The double coding of the document; null where there is none. */
  coding: Coding | null
  labels: Label[]
  settings: Settings
  ownStandards: Standard[]
  /** Stored rows of this document that no longer parse. */
  unreadable: number
}

/** The document's data, kept up to date with every writer; undefined while loading, null when it is not stored. */
export function usePanelData(documentId: string): PanelData | null | undefined {
  return useLiveQuery(() => readPanelData(documentId), [documentId])
}

/**
 * All reads begin in the first turn: Dexie knows which tables a live query depends on only as long as it can follow
 * the promises, and it loses them behind a promise that an async function hands on.
 */
async function readPanelData(documentId: string): Promise<PanelData | null> {
  const [document, versions, decisions, allNotes, drafts, codebook, settings, own, coding] =
    await Promise.all([
      documentById(documentId),
      versionsOf(documentId),
      decisionsSeenBy(documentId, readSettings().then(personOf)),
      notesOn(documentId),
      draftsOn(documentId),
      labels(),
      readSettings(),
      userStandards(),
      codingOf(documentId),
    ])
  const person = personOf(settings)
  knowOwnCode(settings.code)
  const notes = { ...allNotes, rows: visibleTo(allNotes.rows, coding, person) }
  const draftsOf = (whose: DraftOf) =>
    drafts.filter((draft) => draftOf(draft, settings, coding) === whose)
  const version = versions.rows.find(({ textSha256 }) => textSha256 === document?.textSha256)
  if (!document || !version) return null
  const work = [...notes.rows, ...decisions.rows].map(({ textSha256 }) => textSha256)
  return {
    document,
    review: version.review,
    decisions: new Map(decisions.rows.map((row) => [row.findingId, row])),
    notes: notes.rows.filter((note) => note.deletedAt === null),
    trash: notes.rows.filter((note) => note.deletedAt !== null),
    earlierText: earlierText(document, versions.rows, work),
    comparison: version.comparison ?? null,
    drafts: draftsOf('mine'),
    othersDrafts: draftsOf('theirs').filter((draft) => !saysNothing(draft)),
    person,
    coding,
    labels: codebook,
    settings,
    ownStandards: own,
    unreadable: decisions.unreadable + notes.unreadable + versions.unreadable,
  }
}

/** The latest text other than the present one that a note, a decision or the reviewed mark rests on. */
function earlierText(document: ReportDocument, versions: Version[], work: string[]) {
  const worked = new Set([...work, document.reviewedSha256])
  const earlier = versions
    .filter(({ textSha256 }) => textSha256 !== document.textSha256 && worked.has(textSha256))
    .sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1))[0]
  return earlier ? { text: earlier.review.article.text, capturedAt: earlier.capturedAt } : null
}
