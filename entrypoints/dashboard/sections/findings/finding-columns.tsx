import { i18n } from '#i18n'
import { choiceColumn, textColumn } from '../../../../components/data-table/column-kinds.ts'
import type { DataColumn } from '../../../../components/data-table/columns.ts'
import { otherPersonWord, remarkWords } from '../../../../components/person-word.ts'
import { dismissalWord, say } from '../../../../components/words.ts'
import type { Decision, ReviewerVerdict } from '../../../../utils/report/decision.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import type { Finding, Severity } from '../../../../utils/report/finding.ts'
import { sightWords } from '../../../../utils/report/sight.ts'
import type { ExportEntry } from '../../../../utils/store/transfer/export-entries.ts'
import { bodyAndYear } from '../../tables/body-and-year.ts'
import { hrefOf } from '../../use-route.ts'
import { contentWord } from '../../words.ts'
import { ruleWord } from './rule-word.ts'

/** A finding on one report, with what a reviewer said of it. */
export interface FindingRow {
  document: ReportDocument
  finding: Pick<Finding, 'id' | 'kind' | 'rule' | 'severity' | 'message' | 'content'>
  /** The words it is about in their sentence; empty for what is not there. */
  words: string
  /** Name of the required content it is about or stands in; empty for none. */
  title: string
  decision: Decision | null
}

/** The findings of one document. */
export function findingRows({ document, review, decisions }: ExportEntry): FindingRow[] {
  const said = new Map(decisions.map((decision) => [decision.findingId, decision]))
  const titles = new Map(review?.contents.map((known) => [known.id, contentWord(known)]))
  return (review?.findings ?? []).map(({ id, kind, rule, severity, message, content, span }) => ({
    document,
    title: titles.get(content ?? '') ?? '',
    finding: { id, kind, rule, severity, message, content },
    words: span ? sightWords(review!.article.text, span).slice(0, 160) : '',
    decision: said.get(id) ?? null,
  }))
}

/** Name of a reviewer's verdict. */
export function decisionWord(decision: ReviewerVerdict): string {
  const words: Record<ReviewerVerdict, string> = {
    open: i18n.t('findingTable.open'),
    confirmed: i18n.t('findingTable.confirmed'),
    dismissed: i18n.t('findingTable.dismissed'),
    'cannot-tell': i18n.t('findingTable.cannotTell'),
  }
  return words[decision]
}

const severityWord = (severity: Severity) =>
  ({
    error: i18n.t('findingTable.error'),
    warning: i18n.t('findingTable.warning'),
    notice: i18n.t('findingTable.notice'),
  })[severity]

/** Where a finding stands on its report's own page. */
export const findingHref = ({ document, finding }: FindingRow): string =>
  hrefOf('documents', document.id, { finding: finding.id })

/** The columns of the table of findings, the most needed first: a narrow window shows no more without scrolling. */
export function findingColumns(): DataColumn<FindingRow>[] {
  const title = (id: 'severity' | 'message' | 'words' | 'rule' | 'decision' | 'reason') =>
    i18n.t(`findingTable.${id}`)
  return [
    choiceColumn('severity', title('severity'), 70, ({ finding }) =>
      severityWord(finding.severity),
    ),
    {
      ...textColumn<FindingRow>('message', title('message'), 280, ({ finding }) =>
        say(finding.message),
      ),
      href: findingHref,
    },
    textColumn('words', title('words'), 220, ({ words }) => words),
    choiceColumn('decision', title('decision'), 80, ({ decision }) =>
      decisionWord(decision?.decision ?? 'open'),
    ),
    ...bodyAndYear<FindingRow>(),
    choiceColumn('rule', title('rule'), 130, (row) => ruleWord(row.finding, row.title)),
    textColumn('reason', title('reason'), 110, reasonWords),
    choiceColumn('reviewer', i18n.t('noteTable.reviewer'), 80, ({ decision }) =>
      otherPersonWord(decision?.reviewer ?? ''),
    ),
  ]
}

/** Why it was dismissed, and the reviewer's own remark. */
function reasonWords({ decision }: FindingRow): string {
  const reason = decision?.reason ? dismissalWord(decision.reason) : ''
  return [reason, decision ? remarkWords(decision) : ''].filter(Boolean).join(' · ')
}
