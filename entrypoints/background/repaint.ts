import { i18n } from '#i18n'
import { send } from '../../utils/messages.ts'
import { isPartlyRead, openCount } from '../../utils/report/attention.ts'
import { visibleTo } from '../../utils/report/coding.ts'
import type { Decision } from '../../utils/report/decision.ts'
import type { ReportDocument } from '../../utils/report/document.ts'
import type { Mark } from '../../utils/report/mark.ts'
import { marksOf } from '../../utils/report/marks-of.ts'
import { personOf } from '../../utils/report/person.ts'
import type { Review } from '../../utils/report/review.ts'
import { notesOn } from '../../utils/store/annotations.ts'
import { codingOf, decisionsSeenBy } from '../../utils/store/codings.ts'
import { currentVersion, documentById } from '../../utils/store/documents.ts'
import { readSettings } from '../../utils/store/settings.ts'
import { tabsShowing } from '../../utils/store/tabs.ts'
import { showBadge } from './badge.ts'
import { language } from './language.ts'

/** What a document's pages show: marks, and the number on the badge. */
export interface Drawing {
  marks: Mark[]
  open: number
  /** False while parts of the report have not been read. */
  whole: boolean
}

/** Works out what is drawn for a document from its review, decisions, notes and the settings. */
export async function drawingOf(documentId: string, review: Review): Promise<Drawing> {
  const settings = await readSettings()
  const [decisions, notes, coding] = await Promise.all([
    decisionsSeenBy(documentId, personOf(settings)),
    notesOn(documentId),
    codingOf(documentId),
  ])
  const byId = new Map<string, Decision>(decisions.rows.map((row) => [row.findingId, row]))
  const sources = {
    review,
    decisions: byId,
    annotations: visibleTo(notes.rows, coding, personOf(settings)),
    settings,
    language: language(),
  }
  const open = openCount(review, byId, settings)
  return { marks: marksOf(sources), open, whole: !isPartlyRead(review) }
}

/** Redraws every open page of a document (of all documents when null) and its badges. */
export async function repaint(documentId: string | null): Promise<void> {
  const tabs = await tabsShowing(documentId)
  await Promise.all([...tabs].map(([tabId, tab]) => repaintTab(tabId, tab.documentId!)))
}

async function repaintTab(tabId: number, documentId: string): Promise<void> {
  const document = await documentById(documentId)
  const version = document && (await currentVersion(document))
  if (!document || !version) return
  const drawing = await drawingOf(documentId, version.review)
  const { marks } = drawing
  await send('marks.draw', { documentId, textSha256: document.textSha256, marks }, tabId)
  await showDocumentBadge(tabId, document, drawing)
}

/** The badge of a tab with a report, its tooltip naming the report. */
export async function showDocumentBadge(
  tabId: number,
  document: ReportDocument,
  { open, whole }: Drawing,
): Promise<void> {
  const name = document.title ?? document.issuer ?? document.url
  const found = i18n.t('openFindings', [open])
  const said = whole ? found : `${found}; ${i18n.t('partlyRead')}`
  await showBadge(tabId, { open, whole, title: `${i18n.t('extName')}: ${name} (${said})` })
}
