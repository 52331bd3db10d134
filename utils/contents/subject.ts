import type { Article } from '../report/article.ts'
import type { Content } from '../report/content.ts'
import type { Finding, Severity } from '../report/finding.ts'
import type { PageFacts } from '../report/page.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import type { Identity } from '../report/review.ts'
import type { Span } from '../report/span.ts'
import type { Standard } from '../report/standard.ts'

/** A report as the rules about its contents and form see it. */
export interface Subject {
  page: PageFacts
  article: Article
  standard: Standard
  identity: Identity
  contents: Content[]
  attachmentOnly: boolean
  /** The title as shown and its place when it stands in the article. */
  title: { text: string; span: Span | null } | null
  titleYear: number | null
  textYear: number | null
  titleIssuer: string | null
  leadIssuer: string | null
  signedIssuer: string | null
  /** Offset where the report's own text ends. */
  end: number
}

/** One rule: what it finds in a report. Never throws; silent when unsure. */
export type Rule = (subject: Subject) => Finding[]

/** The severity for this report: a defect is only advice where the norm does not name its issuer's kind, less before it held. */
export function severityFor({ standard, identity }: Subject, severity: Severity): Severity {
  const { firstYear } = standard
  if (firstYear !== null && identity.year !== null && identity.year < firstYear) return 'notice'
  if (!identity.issuer || !matchesAny(standard.adviceOnly, plain(identity.issuer))) return severity
  return severity === 'error' ? 'warning' : 'notice'
}

/** The parts of a finding that most rules leave empty. */
export const nowhere = {
  span: null,
  expectedAt: null,
  content: null,
  figure: null,
  norm: null,
} as const
