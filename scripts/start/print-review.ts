import { findingsToWalk } from '../../utils/report/attention.ts'
import type { Content } from '../../utils/report/content.ts'
import type { Finding } from '../../utils/report/finding.ts'
import type { Review } from '../../utils/report/review.ts'
import { defaultSettings } from '../../utils/report/settings.ts'

const statuses = {
  present: '具备 present',
  embedded: '嵌入 embedded',
  mentioned: '仅提及 mentioned',
  missing: '缺失 missing',
  untested: '未核 untested',
}
const times = {
  'on-time': '按期公开 on time',
  late: '逾期公开 late',
  unknown: '公开时间不明 unknown',
}
const verdicts = {
  contradicted: '自相矛盾 contradicted',
  unverifiable: '无法核对 unverifiable',
  recomputed: '复算一致 recomputed',
  stated: '已列明 stated',
}
const signs = { error: '✗', warning: '!', notice: '·' }

/** A review for a person at a terminal: who reports, the required contents, the figures, and what to look at. */
export function printReview(review: Review): string {
  const { identity, timeliness, page } = review
  const findings = findingsToWalk(review, defaultSettings)
  return [
    '',
    page.title ?? '（无标题 no title）',
    `${identity.issuer ?? '?'} · ${identity.year ?? '?'} · ${identity.publishedOn ?? '?'} · ${times[timeliness]}`,
    '',
    '必备内容 Required contents',
    ...review.contents.filter(({ required }) => required).map(contentLine),
    '',
    '数据 Figures',
    ...Object.entries(verdicts).map(([verdict, words]) => `  ${words}: ${count(review, verdict)}`),
    '',
    `待看 To look at: ${findings.length}`,
    ...findings.map((finding, index) => findingLines(finding, index, review)),
    '',
  ].join('\n')
}

function contentLine({ title, status, heading, missing }: Content): string {
  const lacks = missing.length > 0 ? ` （缺少 lacks: ${missing.join(', ')}）` : ''
  return `  ${statuses[status]}  ${title}${lacks}${heading ? `  ← ${heading.slice(0, 40)}` : ''}`
}

function count({ figures }: Review, verdict: string): number {
  return figures.filter(({ judgement }) => judgement.verdict === verdict).length
}

function findingLines(finding: Finding, index: number, review: Review): string {
  const { severity, message } = finding
  const lines = [
    `  ${String(index + 1).padStart(2)} ${signs[severity]} ${message.zh}`,
    `       ${message.en}`,
    arithmeticLine(finding, review),
    quoteLine(finding, review),
  ]
  return lines.filter((line) => line !== null).join('\n')
}

function arithmeticLine({ figure }: Finding, { figures }: Review): string | null {
  const evidence = figure === null ? null : figures[figure]?.judgement.evidence
  return evidence ? `       ${evidence.formula} = ${evidence.recomputed}` : null
}

/** Longer passages are told well enough by the message. */
const longest = 40

function quoteLine({ span }: Finding, { article }: Review): string | null {
  if (!span || span.end - span.start > longest) return null
  const before = article.text.slice(Math.max(0, span.start - 16), span.start)
  const after = article.text.slice(span.end, span.end + 10)
  const quote = `${before}【${article.text.slice(span.start, span.end)}】${after}`
  return `       …${quote.replace(/\s+/g, ' ')}…`
}
