import { useLiveQuery } from 'dexie-react-hooks'
import type { Annotation } from '../../../../utils/report/annotation.ts'
import { visibleTo } from '../../../../utils/report/coding.ts'
import type { Decision } from '../../../../utils/report/decision.ts'
import type { ReportDocument, Version } from '../../../../utils/report/document.ts'
import type { HistoryEvent } from '../../../../utils/report/event.ts'
import type { Label } from '../../../../utils/report/label.ts'
import { personOf } from '../../../../utils/report/person.ts'
import type { Settings } from '../../../../utils/report/settings.ts'
import type { Standard } from '../../../../utils/report/standard.ts'
import { notesOn } from '../../../../utils/store/annotations.ts'
import { labels } from '../../../../utils/store/codebook.ts'
import { codingOf, decisionsSeenBy } from '../../../../utils/store/codings.ts'
import { documentById, versionsOf } from '../../../../utils/store/documents.ts'
import { historyOf } from '../../../../utils/store/history.ts'
import { readPerson, readSettings } from '../../../../utils/store/settings.ts'
import { userStandards } from '../../../../utils/store/standards.ts'

/** All that is stored of one report. */
export interface DocumentData {
  document: ReportDocument
  /** The texts that are kept, newest first; the first is the one last seen. */
  versions: Version[]
  decisions: Map<string, Decision>
  notes: Annotation[]
  history: HistoryEvent[]
  labels: Label[]
  settings: Settings
  /** Standards the person has loaded. */
  ownStandards: Standard[]
}

/** A report's data, kept up to date; undefined while loading, null when it is not stored. */
export function useDocument(id: string): DocumentData | null | undefined {
  return useLiveQuery(() => readDocument(id), [id])
}

/** All reads begin in the first turn: a live query loses sight of tables that are read later. */
async function readDocument(id: string): Promise<DocumentData | null> {
  const [document, versions, decisions, notes, history, codebook, settings, coding, own] =
    await Promise.all([
      documentById(id),
      versionsOf(id),
      decisionsSeenBy(id, readPerson()),
      notesOn(id),
      historyOf(id),
      labels(),
      readSettings(),
      codingOf(id),
      userStandards(),
    ])
  if (!document) return null
  return {
    document,
    versions: versions.rows.sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1)),
    decisions: new Map(decisions.rows.map((row) => [row.findingId, row])),
    notes: visibleTo(notes.rows, coding, personOf(settings)),
    history: visibleTo(history, coding, personOf(settings)).reverse(),
    labels: codebook,
    settings,
    ownStandards: own,
  }
}
