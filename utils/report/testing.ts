import type { Passage } from './anchor.ts'
import type { Article, Block } from './article.ts'
import type { Figure } from './figure.ts'
import type { Finding } from './finding.ts'
import type { Judgement } from './judgement.ts'
import type { PageFacts } from './page.ts'
import type { Review, ReviewedFigure } from './review.ts'

/** Page facts that say nothing, with the given ones. */
export function factsOf(facts: Partial<PageFacts>): PageFacts {
  return {
    url: null,
    title: null,
    titleFrom: facts.title ? 'headline' : null,
    site: null,
    column: null,
    breadcrumbs: [],
    source: null,
    publisher: null,
    publishedOn: null,
    signedOn: null,
    fields: {},
    attachments: [],
    nextPage: null,
    ...facts,
  }
}

/** An article whose paragraphs are the given lines. */
export function articleOf(lines: readonly string[]): Article {
  const blocks: Block[] = []
  let start = 0
  for (const line of lines) {
    const end = start + line.length
    blocks.push({ start, end, tagLevel: null, emphasis: false, listItem: false, cell: null })
    start = end + 1
  }
  return { text: lines.join('\n'), blocks }
}

/** A small review of a fictional report; `changes` replaces parts of it. */
export function reviewOf(changes: Partial<Review> = {}): Review {
  return {
    schema: 1,
    rules: 'test',
    page: factsOf({
      title: '青砚区人民政府2024年度法治政府建设情况报告',
      site: '青砚区人民政府',
      publishedOn: '2025-03-12',
    }),
    article: { text: '一、主要举措\n受理申请73件。', blocks: [] },
    outline: [],
    recognition: {
      isReport: true,
      standard: 'law-based-government',
      attachmentOnly: false,
      grounds: [],
    },
    identity: {
      issuer: '青砚区人民政府',
      level: 'county',
      region: '青砚区',
      year: 2024,
      publishedOn: '2025-03-12',
      signedOn: null,
    },
    timeliness: 'on-time',
    contents: [],
    figures: [],
    unclassified: [],
    findings: [],
    ...changes,
  }
}

/** A finding about the whole page unless `changes` says otherwise. */
export function findingOf(changes: Partial<Finding> = {}): Finding {
  return {
    id: 'text:some-rule:1',
    kind: 'text',
    rule: 'some-rule',
    severity: 'warning',
    span: null,
    expectedAt: null,
    content: null,
    figure: null,
    message: { zh: '提示', en: 'finding' },
    norm: null,
    ...changes,
  }
}

/** A count of 73 件 at 11–14 of reviewOf()'s text, judged as `judgement` says. */
export function figureOf(
  judgement: Partial<Judgement> = {},
  changes: Partial<Figure> = {},
): ReviewedFigure {
  const span = { start: 11, end: 14 }
  return {
    ...span,
    text: '73件',
    kind: 'count',
    value: 73,
    exact: '73',
    step: '1',
    upTo: null,
    unit: '件',
    approximate: null,
    exactness: 'exact',
    rounded: null,
    truncated: null,
    noun: '申请',
    clause: span,
    sentence: span,
    block: 1,
    cell: null,
    content: null,
    judgement: {
      verdict: 'stated',
      reasons: [],
      check: null,
      evidence: null,
      remarks: [],
      ...judgement,
    },
    ...changes,
  }
}

/** The words 73件 at 11–14 of reviewOf()'s text as an anchor keeps them. */
export function passageOf(changes: Partial<Passage> = {}): Passage {
  return {
    exact: '73件',
    prefix: '受理申请',
    suffix: '。',
    once: { alone: true, prefix: true, suffix: true },
    inParagraph: { before: 4, after: 1 },
    marking: { before: 4, after: 1 },
    neighbours: { before: '', after: '' },
    position: { start: 11, end: 14 },
    headingPath: [],
    cell: null,
    figure: null,
    sectionDigest: 'a',
    articleDigest: 'b',
    ...changes,
  }
}
