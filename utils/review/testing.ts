import { extractFigures } from '../figures/extract-figures.ts'
import { articleOf } from '../figures/testing.ts'
import type { Article } from '../report/article.ts'
import type { Judgement } from '../report/judgement.ts'
import type { ReviewedFigure } from '../report/review.ts'

/** A judgement of which only what matters is said. */
export function judgement(said: Partial<Judgement>): Judgement {
  return { verdict: 'stated', reasons: [], check: null, evidence: null, remarks: [], ...said }
}

/** Evidence that comes to `recomputed`, of no operands. */
export function evidence(recomputed: string): Judgement['evidence'] {
  return { operands: [], operandTexts: [], formula: '', recomputed, rounding: null }
}

/** The figures of a text, each with the judgement at its place; those without one are stated. */
export function judged(
  text: string,
  judgements: Partial<Judgement>[],
): { article: Article; figures: ReviewedFigure[] } {
  const article = articleOf(text)
  const figures = extractFigures(article).figures.map((figure, at) => ({
    ...figure,
    judgement: judgement(judgements[at] ?? {}),
    content: at === 0 ? 'measures' : null,
  }))
  return { article, figures }
}
