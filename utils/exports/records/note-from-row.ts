import type { Anchor, Passage } from '../../report/anchor.ts'
import type { Span } from '../../report/span.ts'
import { separated } from '../joined.ts'
import type { TableRow } from './csv-table.ts'

const yearOf = (cell: string) => (/^\d{4}$/.test(cell) ? Number(cell) : null)
const numberOf = (cell: string) => (cell === '' ? null : Number(cell))
const orNull = (cell: string) => (cell === '' ? null : cell)

/** A moment of a file in UTC as the store keeps moments; what is none stays as it is for the schema to refuse. */
export function utc(cell: string): string {
  const parts = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(cell)
  const at = parts ? Date.parse(cell) : Number.NaN
  return Number.isNaN(at) ? cell : new Date(at).toISOString()
}

/** The document of a row of notes.csv, as far as the columns tell. */
export function documentRow({ cell }: TableRow, addressKeyOf: (url: string) => string) {
  const capturedAt = utc(cell('captured_at'))
  return {
    id: cell('document_id'),
    addressKey: addressKeyOf(cell('url')),
    url: cell('url'),
    title: orNull(cell('page_title')),
    issuer: orNull(cell('issuer')),
    year: yearOf(cell('report_year')),
    standard: orNull(cell('standard')),
    publishedOn: null,
    textSha256: cell('text_sha256'),
    reviewedAt: null,
    reviewer: null,
    reviewedSha256: null,
    firstSeenAt: capturedAt,
    capturedAt,
  }
}

/** The note of a row of notes.csv; what the columns do not tell of its anchor is left to the next visit. */
export function noteOfRow({ cell }: TableRow): Record<string, unknown> {
  const adjudicates = separated(cell('adjudicates'), '|')
  const past = separated(cell('earlier_saves'), '|').map(utc)
  return {
    id: cell('note_id'),
    documentId: cell('document_id'),
    revision: Number(cell('revision')),
    anchor: anchorOf(cell),
    outcome: null,
    quote: /^(absence|page)$/.test(cell('target_kind')) ? null : cell('quote'),
    comment: cell('comment'),
    labels: separated(cell('codes'), '|'),
    status: cell('status'),
    reviewer: cell('reviewer'),
    textSha256: cell('text_sha256'),
    createdAt: utc(cell('created_at')),
    updatedAt: utc(cell('updated_at')),
    // Absent where nothing is settled, as in the store: an empty cell takes nothing from a note of ours.
    ...(adjudicates.length > 0 && { adjudicates }),
    ...(past.length > 0 && { past }),
    ...(cell('edited_by') !== '' && { editor: cell('edited_by') }),
    deletedAt: null,
  }
}

/** The decision of a row of notes.csv whose id begins with decision:. */
export function decisionOfRow({ cell }: TableRow): Record<string, unknown> {
  const documentId = cell('document_id')
  const [decidedAt, changedAt] = [utc(cell('created_at')), utc(cell('updated_at'))]
  return {
    documentId,
    findingId: cell('note_id').slice(`decision:${documentId}:`.length),
    rule: cell('finding'),
    message: '',
    decision: cell('decision'),
    reason: orNull(cell('decision_reason')),
    remark: cell('comment'),
    ...(cell('edited_by') !== '' && { remarkedBy: cell('edited_by') }),
    ...(changedAt !== decidedAt && { remarkedAt: changedAt }),
    reviewer: cell('reviewer'),
    textSha256: cell('text_sha256'),
    decidedAt,
  }
}

function anchorOf(cell: TableRow['cell']): Anchor | { kind: string } {
  const kind = cell('target_kind')
  const report = { issuer: orNull(cell('issuer')), year: yearOf(cell('report_year')) }
  if (kind === 'absence') return { kind, report, content: cell('section_id') }
  if (kind === 'page') return { kind, report }
  return { kind, report, passage: passageOf(cell) } as Anchor
}

const boundless = 1_000_000

/**
 * A passage found again by its words and their surroundings alone. Nothing is claimed of how often they stood in the
 * text, and all of the surroundings count as its own paragraph: only a place where both sides agree is taken.
 */
function passageOf(cell: TableRow['cell']): Passage {
  const nowhere: Span = { start: 0, end: 0 }
  return {
    exact: cell('quote'),
    prefix: cell('prefix'),
    suffix: cell('suffix'),
    once: { alone: false, prefix: false, suffix: false },
    inParagraph: { before: boundless, after: boundless },
    marking: { before: 0, after: 0 },
    neighbours: { before: '', after: '' },
    position: nowhere,
    headingPath: separated(cell('section_path'), ' > '),
    cell: null,
    figure:
      cell('figure_raw') === ''
        ? null
        : { value: numberOf(cell('figure_value')), unit: orNull(cell('figure_unit')), noun: null },
    sectionDigest: '',
    articleDigest: '',
  }
}
