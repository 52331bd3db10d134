import type { Annotation } from '../report/annotation.ts'
import type { Decision } from '../report/decision.ts'
import type { Finding } from '../report/finding.ts'
import type { Heading } from '../report/outline.ts'
import type { ReviewedFigure } from '../report/review.ts'
import { type Quote, quoteOf } from '../report/span.ts'
import type { ExportContext, ReviewedDocument } from './grains/grain.ts'
import { joined } from './joined.ts'
import { writtenAt } from './moment.ts'

/** A row of notes.csv; see its grain for what each cell means. */
export type NoteRow = Record<
  | 'note_id'
  | 'document_id'
  | 'url'
  | 'page_title'
  | 'issuer'
  | 'standard'
  | 'captured_at'
  | 'text_sha256'
  | 'section_path'
  | 'section_id'
  | 'target_kind'
  | 'quote'
  | 'quote_now'
  | 'prefix'
  | 'suffix'
  | 'anchor_state'
  | 'figure_raw'
  | 'figure_unit'
  | 'finding'
  | 'verdict'
  | 'decision'
  | 'decision_reason'
  | 'severity'
  | 'comment'
  | 'codes'
  | 'status'
  | 'reviewer'
  | 'created_at'
  | 'updated_at'
  | 'adjudicates'
  | 'earlier_saves'
  | 'edited_by'
  | 'tool_version'
  | 'rules_version',
  string
> & { revision: number; report_year: number | null; figure_value: number | null }

/** The row of a reviewer's note. */
export function noteRow(
  note: Annotation,
  entry: ReviewedDocument,
  context: ExportContext,
): NoteRow {
  const { anchor, outcome } = note
  const passage = 'passage' in anchor ? anchor.passage : null
  return {
    ...documentCells(entry, context),
    note_id: note.id,
    revision: note.revision,
    text_sha256: note.textSha256,
    section_path: joined(passage?.headingPath ?? [], ' > '),
    section_id: anchor.kind === 'absence' ? anchor.content : '',
    target_kind: anchor.kind,
    quote: note.quote ?? '',
    quote_now: outcome?.state === 'changed' ? outcome.now : '',
    prefix: passage?.prefix ?? '',
    suffix: passage?.suffix ?? '',
    anchor_state: outcome?.state ?? '',
    figure_raw: passage?.figure ? passage.exact : '',
    figure_value: passage?.figure?.value ?? null,
    figure_unit: passage?.figure?.unit ?? '',
    finding: '',
    verdict: '',
    decision: '',
    decision_reason: '',
    severity: '',
    comment: note.comment,
    codes: joined(note.labels, '|'),
    status: note.status,
    reviewer: note.reviewer,
    created_at: writtenAt(note.createdAt, context.offsetMinutes),
    updated_at: writtenAt(note.updatedAt, context.offsetMinutes),
    adjudicates: joined(note.adjudicates ?? [], '|'),
    earlier_saves: joined(
      (note.past ?? []).map((at) => writtenAt(at, context.offsetMinutes)),
      '|',
    ),
    edited_by: note.editor ?? '',
  }
}

/** The row of a decision on a finding; the cells about the finding are empty when the rules no longer find it. */
export function decisionRow(
  decision: Decision,
  entry: ReviewedDocument,
  context: ExportContext,
): NoteRow {
  const { review } = entry
  const finding = review?.findings.find(({ id }) => id === decision.findingId)
  const figure = finding?.figure == null ? undefined : review?.figures[finding.figure]
  return {
    ...documentCells(entry, context),
    ...findingCells(finding, entry),
    ...figureCells(figure),
    note_id: `decision:${decision.documentId}:${decision.findingId}`,
    revision: 1,
    text_sha256: decision.textSha256,
    quote_now: '',
    anchor_state: finding ? 'found' : 'orphan',
    finding: decision.rule,
    decision: decision.decision,
    decision_reason: decision.reason ?? '',
    comment: decision.remark,
    codes: '',
    status: 'submitted',
    reviewer: decision.reviewer,
    created_at: writtenAt(decision.decidedAt, context.offsetMinutes),
    updated_at: writtenAt(decision.remarkedAt ?? decision.decidedAt, context.offsetMinutes),
    adjudicates: '',
    earlier_saves: '',
    edited_by: decision.remarkedBy ?? '',
  }
}

function documentCells({ document, review }: ReviewedDocument, context: ExportContext) {
  return {
    document_id: document.id,
    url: document.url,
    page_title: document.title ?? '',
    issuer: document.issuer ?? '',
    report_year: document.year,
    standard: document.standard ?? '',
    captured_at: writtenAt(document.capturedAt, context.offsetMinutes),
    tool_version: context.toolVersion,
    rules_version: review?.rules ?? '',
  }
}

function findingCells(finding: Finding | undefined, { review }: ReviewedDocument) {
  const nothing: Quote = { prefix: '', exact: '', suffix: '' }
  const quote = finding?.span && review ? quoteOf(review.article.text, finding.span, 32) : nothing
  return {
    section_path: finding?.span && review ? sectionPath(review.outline, finding.span.start) : '',
    section_id: finding?.content ?? '',
    target_kind: !finding?.span
      ? finding?.expectedAt == null
        ? 'page'
        : 'absence'
      : finding.figure === null
        ? 'span'
        : 'figure',
    quote: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    severity: finding?.severity ?? '',
  }
}

function figureCells(figure: ReviewedFigure | undefined) {
  return {
    figure_raw: figure?.text ?? '',
    figure_value: figure?.value ?? null,
    figure_unit: figure?.unit ?? '',
    verdict: figure?.judgement.verdict ?? '',
  }
}

/** Labels of the headings above an offset, outermost first. */
export function sectionPath(outline: Heading[], offset: number): string {
  const above = outline.filter(({ start, body }) => start <= offset && offset < body.end)
  return joined(
    above.map(({ label }) => label),
    ' > ',
  )
}
