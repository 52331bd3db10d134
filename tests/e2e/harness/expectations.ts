import type { ExpectedFigure, SamplePage } from '../../../portal/pages.ts'
import type { Review, ReviewedFigure } from '../../../utils/report/review.ts'
import type { PaintedPlace } from './page.ts'

/** Every difference between what a review says and what a careful reader finds on the page, in words; none is right. */
export function differences(page: SamplePage, review: Review): string[] {
  const expected = page.review
  if (!expected) return review.recognition.isReport ? ['taken for a report'] : []
  return [
    ...identityDifferences(expected, review),
    ...contentDifferences(expected.contents, review),
    ...expected.figures.flatMap((figure) => figureDifferences(figure, review)),
    ...unexpectedFlags(expected.figures, review),
    ...(page.chrome ?? [])
      .filter((words) => bare(review.article.text).includes(bare(words)))
      .map((words) => `the article swallowed “${words}” of the page around it`),
  ]
}

type Expected = NonNullable<SamplePage['review']>

function identityDifferences(expected: Expected, { identity, timeliness }: Review): string[] {
  const pairs: [string, unknown, unknown][] = [
    ['issuer', identity.issuer, expected.issuer],
    ['year', identity.year, expected.year],
    ['publishedOn', identity.publishedOn, expected.publishedOn],
    ['timeliness', timeliness, expected.timeliness],
  ]
  return pairs.flatMap(([name, is, ought]) =>
    same(is, ought) ? [] : [`${name}: ${is} instead of ${ought}`],
  )
}

/** A town may be named with its county, and the other way round. */
function same(is: unknown, ought: unknown): boolean {
  return is === ought || (typeof is === 'string' && is.endsWith(String(ought)))
}

function contentDifferences(expected: Expected['contents'], review: Review): string[] {
  return Object.entries(expected).flatMap(([id, ought]) => {
    const content = review.contents.find((candidate) => candidate.id === id)
    if (!content) return [`${id}: not looked for`]
    const told = [
      content.status === ought.status
        ? null
        : `${id}: ${content.status} instead of ${ought.status}`,
      ought.heading === undefined || bare(content.heading) === bare(ought.heading)
        ? null
        : `${id}: under “${content.heading}” instead of “${ought.heading}”`,
      ought.missing === undefined || String(content.missing) === String(ought.missing)
        ? null
        : `${id}: lacks [${content.missing}] instead of [${ought.missing}]`,
    ]
    return told.filter((line) => line !== null)
  })
}

function figureDifferences(expected: ExpectedFigure, review: Review): string[] {
  if (!expected.missed) return judgedOtherwise(expected, review)
  const misses = judgedOtherwise(expected, review).length > 0
  return misses ? [] : [`${expected.at}: no longer missed; take the word out of index.json`]
}

function judgedOtherwise(expected: ExpectedFigure, review: Review): string[] {
  const figure = figureAt(expected.at, review)
  if (!figure) return [`${expected.at}: no figure there`]
  const { verdict, reasons, evidence } = figure.judgement
  const told: string[] = []
  if (!expected.verdicts.includes(verdict)) {
    told.push(
      `${expected.at}: ${verdict}${reasons.length ? ` (${reasons})` : ''} instead of ${expected.verdicts.join(' or ')}`,
    )
  }
  if (verdict === 'unverifiable' && expected.reasons && !expected.reasons.includes(reasons[0]!)) {
    told.push(`${expected.at}: because ${reasons} instead of ${expected.reasons.join(' or ')}`)
  }
  if (expected.recomputed && evidence && !evidence.recomputed.includes(expected.recomputed)) {
    told.push(`${expected.at}: recomputed ${evidence.recomputed} instead of ${expected.recomputed}`)
  }
  if (expected.rounding && evidence?.rounding !== expected.rounding) {
    told.push(`${expected.at}: rounding ${evidence?.rounding} instead of ${expected.rounding}`)
  }
  return told
}

/** Figures that are flagged though the reader finds nothing to object: the worst kind of mistake. */
function unexpectedFlags(expected: ExpectedFigure[], review: Review): string[] {
  const known = new Set(expected.map(({ at }) => figureAt(at, review)))
  return review.figures
    .filter(({ judgement }) => /^(contradicted|unverifiable)$/.test(judgement.verdict))
    .filter((figure) => !known.has(figure))
    .map(({ text, start, judgement }) => {
      const before = review.article.text.slice(Math.max(0, start - 12), start)
      return `…${before}[${text}]: ${judgement.verdict} (${judgement.reasons}), to which the reader does not object`
    })
}

/** Differences between the words painted on a page and those a careful reader would have painted. */
export function paintDifferences(page: SamplePage, places: PaintedPlace[]): string[] {
  const figures = (page.review?.figures ?? []).filter(mayBePainted)
  const contents = Object.values(page.review?.contents ?? {}).flatMap(({ at }) =>
    at ? [{ at }] : [],
  )
  const isAt = ({ text, before }: PaintedPlace, { at }: { at: string }) => {
    const [lead = '', marked = ''] = at.split(/[[\]]/).map(bare)
    return bare(text) === marked && before.endsWith(lead)
  }
  return [
    ...[...figures.filter(isSurelyPainted), ...contents]
      .filter((words) => !places.some((place) => isAt(place, words)))
      .map(({ at }) => `${at}: not painted`),
    ...places
      .filter((place) => ![...figures, ...contents].some((words) => isAt(place, words)))
      .map(({ layer, text, before }) => `…${before.slice(-12)}[${text}]: painted as ${layer}`),
  ]
}

const isFlagged = (verdict: string) => verdict === 'contradicted' || verdict === 'unverifiable'
const mayBePainted = ({ verdicts, missed }: ExpectedFigure) =>
  Boolean(missed) || verdicts.some(isFlagged)
/** Norms and minimums are listed but not painted unless the reviewer asks for it. */
const isSurelyPainted = ({ verdicts, reasons }: ExpectedFigure) =>
  verdicts.every(isFlagged) && reasons?.[0] !== 'bound'

/** The figure that overlaps the bracketed words of a quotation. */
function figureAt(at: string, { article, figures }: Review): ReviewedFigure | undefined {
  const [before = '', marked = '', after = ''] = at.split(/[[\]]/).map(bare)
  const { text, offsets } = withoutSpace(article.text)
  const found = text.indexOf(before + marked + after)
  if (found < 0) return undefined
  const start = offsets[found + before.length]!
  const end = offsets[found + before.length + marked.length - 1]! + 1
  return figures.find((figure) => figure.start < end && start < figure.end)
}

function withoutSpace(text: string) {
  const offsets = [...text.matchAll(/\S/gu)].map(({ index }) => index)
  return { text: bare(text), offsets }
}

function bare(text: string | null): string {
  return (text ?? '').replace(/\s/g, '')
}
