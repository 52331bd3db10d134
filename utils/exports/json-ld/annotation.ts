import type { Anchor, Passage } from '../../report/anchor.ts'
import type { Annotation } from '../../report/annotation.ts'
import type { Decision } from '../../report/decision.ts'
import type { ReportDocument } from '../../report/document.ts'
import { quoteOf } from '../../report/span.ts'
import type { ReviewedDocument } from '../grains/grain.ts'
import { byCreation } from '../grains/note-codes.ts'
import { liveNotes } from '../grains/notes.ts'

/** An annotation of the W3C Web Annotation Data Model, without the context that its collection carries. */
export type WebAnnotation = { id: string; type: 'Annotation' } & Record<string, unknown>

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An IRI that stays the same wherever the row goes; half of a surrogate pair, which none can hold, is replaced. */
const iri = (kind: string, ...parts: string[]) =>
  parts.length === 1 && isUuid.test(parts[0]!)
    ? `urn:uuid:${parts[0]!.toLowerCase()}`
    : `urn:heyue:${kind}:${parts.map((part) => encodeURIComponent(part.toWellFormed())).join(':')}`

const person = (name: string) => (name === '' ? {} : { creator: { type: 'Person', name } })

const textual = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
})

/** The notes and decisions of a document as annotations, in the order of notes.csv's notes, then decisions. */
export function webAnnotations(entry: ReviewedDocument): WebAnnotation[] {
  const notes = liveNotes(entry).sort(byCreation)
  return [
    ...notes.map((note) => noteAnnotation(note, entry.document)),
    ...entry.decisions.map((decision) => decisionAnnotation(decision, entry)),
  ]
}

function noteAnnotation(note: Annotation, document: ReportDocument): WebAnnotation {
  const { anchor, comment, labels } = note
  const absent = anchor.kind === 'absence' ? [textual('classifying', anchor.content)] : []
  const body = [
    ...(comment === '' ? [] : [textual('commenting', comment)]),
    ...labels.map((label) => textual('tagging', label)),
    ...absent,
  ]
  return {
    id: iri('note', note.id),
    type: 'Annotation',
    motivation: comment === '' && labels.length > 0 ? 'tagging' : 'commenting',
    ...person(note.reviewer),
    created: note.createdAt,
    modified: note.updatedAt,
    ...(body.length > 0 ? { body } : {}),
    target: target(document, selectorsOf(anchor)),
  }
}

function decisionAnnotation(decision: Decision, entry: ReviewedDocument): WebAnnotation {
  const { document, review } = entry
  const finding = review?.findings.find(({ id }) => id === decision.findingId)
  const words = finding?.span ? quoteOf(review!.article.text, finding.span, 32) : null
  const selectors =
    words && finding?.span ? [quoteSelector(words), positionSelector(finding.span)] : []
  const { rule, decision: says, reason, reviewer, decidedAt, remarkedAt } = decision
  return {
    id: iri('decision', decision.documentId, decision.findingId),
    type: 'Annotation',
    motivation: 'assessing',
    ...person(reviewer),
    created: decidedAt,
    modified: remarkedAt ?? decidedAt,
    body: [
      textual('classifying', rule),
      textual('assessing', reason ? `${says}: ${reason}` : says),
      ...remarkBody(decision),
    ],
    target: target(document, selectors),
  }
}

/** A remark names its writer where that is not who decided. */
const remarkBody = ({ remark, remarkedBy = '' }: Decision) =>
  remark === '' ? [] : [{ ...textual('commenting', remark), ...person(remarkedBy) }]

/** The page as it was read; words on it where the note is about words. */
function target(document: ReportDocument, selectors: object[]) {
  return {
    type: 'SpecificResource',
    source: sourceOf(document),
    state: { type: 'TimeState', sourceDate: document.capturedAt },
    ...(selectors.length > 0 ? { selector: selectors } : {}),
  }
}

/** A source must be an IRI; notes on a document whose address is unknown point to the document itself. */
const sourceOf = ({ id, url }: ReportDocument) =>
  URL.canParse(url) ? new URL(url).href : iri('document', id)

function selectorsOf(anchor: Anchor): object[] {
  if (!('passage' in anchor)) return []
  const { passage } = anchor
  const { start, end } = passage.position
  return [
    quoteSelector(passage),
    ...(end > start ? [positionSelector(passage.position)] : []),
    withSurroundings(passage),
  ]
}

const quoteSelector = ({
  exact,
  prefix,
  suffix,
}: Pick<Passage, 'exact' | 'prefix' | 'suffix'>) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
})

/** Offsets into the article's text as Heyue reads it, in UTF-16 units. */
const positionSelector = ({ start, end }: { start: number; end: number }) => ({
  type: 'TextPositionSelector',
  start,
  end,
})

/** The quote with its surroundings, which together stood once in the text, refined to the quote within them. */
function withSurroundings({ exact, prefix, suffix }: Passage) {
  const start = prefix.length
  return {
    type: 'TextQuoteSelector',
    exact: prefix + exact + suffix,
    refinedBy: { type: 'TextPositionSelector', start, end: start + exact.length },
  }
}
