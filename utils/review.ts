import { judging } from './checks/judge-figures.ts'
import { isAbstract } from './contents/abstract.ts'
import { contentAt, withFigureCounts } from './contents/figures-in.ts'
import { beforeFurtherPages } from './contents/further-pages.ts'
import { timelinessOf } from './contents/late.ts'
import { readingContents, untestedContents } from './contents/read-contents.ts'
import { findingDefects } from './contents/rules.ts'
import { type Identified, identify } from './recognition/identify.ts'
import { type Overruling, recognising } from './recognition/recognise.ts'
import type { Article } from './report/article.ts'
import type { Content } from './report/content.ts'
import type { Heading } from './report/outline.ts'
import type { PageFacts } from './report/page.ts'
import type { Recognition, Review, ReviewedFigure } from './report/review.ts'
import type { Standard } from './report/standard.ts'
import { finished, type Steps } from './report/steps.ts'
import { extracting } from './review/extracting.ts'
import { figureFindings } from './review/figure-findings.ts'

/** Version of the rules: kept with every review, so that a later reader knows which rules spoke. */
export const rulesVersion = '1'

/** What of a page the engine needs; readPage gives it. */
export interface ReadPage {
  facts: PageFacts
  article: Article
  outline: Heading[]
}

/** What a reviewer or the caller decides beforehand. */
export interface ReviewOptions {
  /** The standards a page may be a report of. */
  standards: Standard[]
  /** A person's word on whether this page is a report; null when nobody spoke. */
  overruling: Overruling
}

/** The product in one function: a page as read → everything the engine says about it. Pure; never throws on odd pages. */
export function reviewPage(page: ReadPage, options: ReviewOptions): Review {
  return finished(reviewing(page, options))
}

/** The same in steps, for callers that share their thread with a page. */
export function* reviewing(
  page: ReadPage,
  { standards, overruling }: ReviewOptions,
): Steps<Review> {
  const { facts, article, outline } = page
  const recognition = yield* recognising(facts, article, outline, standards, overruling)
  const standard = standards.find(({ id }) => id === recognition.standard)
  if (!standard) return noReport(page, recognition)
  yield
  const identified = identify(facts, article, standard)
  const { identity, signature } = identified
  const end = signature?.start ?? article.text.length
  const read = recognition.attachmentOnly
    ? untestedContents(standard)
    : yield* readingContents(article, outline, standard, { year: identity.year, end })
  const isWhole = facts.nextPage === null && !isAbstract(facts, article)
  const contents = isWhole ? read : beforeFurtherPages(read, article)
  const { figures, unclassified } = yield* judgedFigures(article, contents)
  const defects = yield* findingDefects({
    ...identified,
    page: facts,
    article,
    standard,
    contents,
    attachmentOnly: recognition.attachmentOnly,
    signedIssuer: signature?.issuer ?? null,
    end,
  })
  const doubts = yield* figureFindings(article, figures)
  return {
    ...skeleton(page, recognition),
    identity,
    timeliness: timelinessOf(identity, standard),
    contents: withFigureCounts(contents, figures),
    figures,
    unclassified,
    findings: [...defects, ...doubts],
  }
}

function* judgedFigures(article: Article, contents: Content[]) {
  const { figures, unclassified } = yield* extracting(article)
  const judgements = yield* judging(article, figures)
  const reviewed: ReviewedFigure[] = []
  for (const [index, figure] of figures.entries()) {
    const judgement = judgements[index]
    if (judgement) reviewed.push({ ...figure, judgement, content: contentAt(contents, figure) })
    yield
  }
  return { figures: reviewed, unclassified }
}

function noReport(page: ReadPage, recognition: Recognition): Review {
  const { publishedOn, signedOn } = page.facts
  const identity: Identified['identity'] = {
    issuer: null,
    level: null,
    region: null,
    year: null,
    publishedOn,
    signedOn,
  }
  return { ...skeleton(page, recognition), identity }
}

/** A review that has nothing to say yet. */
function skeleton(
  { facts, article, outline }: ReadPage,
  recognition: Recognition,
): Omit<Review, 'identity'> {
  return {
    schema: 1,
    rules: rulesVersion,
    page: facts,
    article,
    outline,
    recognition,
    timeliness: 'unknown',
    contents: [],
    figures: [],
    unclassified: [],
    findings: [],
  }
}
