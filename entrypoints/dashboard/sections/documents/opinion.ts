import { i18n } from '#i18n'
import { headsOf } from '../../../../components/quoted.tsx'
import { listed, moment, remarksOf, say, working } from '../../../../components/words.ts'
import type { Annotation } from '../../../../utils/report/annotation.ts'
import { openCount } from '../../../../utils/report/attention.ts'
import type { Decision } from '../../../../utils/report/decision.ts'
import type { Finding } from '../../../../utils/report/finding.ts'
import { operandSpans } from '../../../../utils/report/marks-of.ts'
import { citeNorm } from '../../../../utils/report/norm.ts'
import type { Review } from '../../../../utils/report/review.ts'
import { sightOf } from '../../../../utils/report/sight.ts'
import { contentWord } from '../../words.ts'
import type { DocumentData } from './use-document.ts'

/** What was found on a report, as plain words for a letter, and how many of each there are in it. */
export interface Opinion {
  words: string
  confirmed: number
  doubted: number
  notes: number
}

/**
 * What people said of a report's present text: what they confirmed, what they left as unsure, and their notes. What was
 * dismissed is nobody's business, and what nobody has decided is counted and not told: it is the machine's word only.
 * `facts` tells whose report it is. Null where the present text has no review.
 */
export function opinionOf(data: DocumentData, facts: string): Opinion | null {
  const { document, versions, decisions, settings } = data
  const version = versions.find(({ textSha256 }) => textSha256 === document.textSha256)
  if (!version) return null
  const { review } = version
  const said = (decision: Decision['decision']) =>
    review.findings.filter(({ id }) => decisions.get(id)?.decision === decision)
  const [confirmed, doubted] = [said('confirmed'), said('cannot-tell')]
  const notes = data.notes.filter(({ deletedAt }) => deletedAt === null)
  const open = openCount(review, decisions, settings)
  const lines = (finding: Finding) => findingLines(finding, review, decisions.get(finding.id))
  const parts = [
    [document.title ?? i18n.t('head.noTitle'), facts, document.url].join('\n'),
    i18n.t('opinion.readAt', [moment(document.capturedAt)]),
    chapter(i18n.t('opinion.confirmed', [confirmed.length]), confirmed.map(lines)),
    chapter(i18n.t('opinion.doubted', [doubted.length]), doubted.map(lines)),
    chapter(
      i18n.t('documentPage.notes', [notes.length]),
      notes.map((note) => noteLines(note, review)),
    ),
    open === 0 ? '' : i18n.t('opinion.open', open),
  ]
  return {
    words: `${parts.filter(Boolean).join('\n\n')}\n`,
    confirmed: confirmed.length,
    doubted: doubted.length,
    notes: notes.length,
  }
}

/** A heading with numbered paragraphs; nothing where there are none. */
function chapter(title: string, items: string[][]): string {
  if (items.length === 0) return ''
  const numbered = items.map((lines, at) => `${at + 1}. ${lines.filter(Boolean).join('\n   ')}`)
  return [title, ...numbered].join('\n')
}

function findingLines(finding: Finding, review: Review, decision: Decision | undefined): string[] {
  const { message, span, norm } = finding
  const figure = finding.figure === null ? undefined : review.figures[finding.figure]
  const others = figure && operandSpans(figure, review)
  const basis = figure ? working(figure) : ''
  return [
    say(message),
    span ? i18n.t('opinion.words', [quoted(review, span, others)]) : '',
    basis && i18n.t('opinion.basis', [basis]),
    ...(figure ? remarksOf(figure).map(({ text }) => say(text)) : []),
    norm ? i18n.t('opinion.norm', [citeNorm(norm), norm.demands]) : '',
    decision?.remark ? i18n.t('opinion.remark', [decision.remark]) : '',
  ]
}

/** Words in their sentence as the card of a finding shows them, a cell behind its heads. */
function quoted({ article }: Review, span: NonNullable<Finding['span']>, others?: (typeof span)[]) {
  const { parts, cutBefore, cutAfter } = sightOf(article.text, span, others)
  const sentence = parts.map(({ text }) => text).join('')
  const heads = headsOf(article, span)
  return `${heads && `${heads}  `}${cutBefore ? '…' : ''}${sentence}${cutAfter ? '…' : ''}`
}

function noteLines({ anchor, quote, comment, labels }: Annotation, { contents }: Review): string[] {
  const content = anchor.kind === 'absence' && contents.find(({ id }) => id === anchor.content)
  const about =
    quote !== null
      ? `“${quote}”`
      : content
        ? i18n.t('note.absence', [contentWord(content)])
        : i18n.t('note.wholePage')
  return [about, comment, labels.length > 0 ? i18n.t('opinion.labels', [listed(labels)]) : '']
}
