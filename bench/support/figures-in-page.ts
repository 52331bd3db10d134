import { judgeFigures } from '../../utils/checks/judge-figures.ts'
import { extractFigures } from '../../utils/figures/extract-figures.ts'
import { articleOf } from '../../utils/figures/testing.ts'
import type { Figure } from '../../utils/report/figure.ts'
import { best, timed } from './line.ts'

/** Milliseconds of extraction and all checks on one text, in a page. */
export interface PageTimes {
  firstExtraction: number
  /** Extraction and checks of the first run together. */
  first: number
  best: number
}

function time(text: string, rounds: number): PageTimes {
  const article = articleOf(text)
  let figures: Figure[] = []
  const firstExtraction = timed(() => {
    figures = extractFigures(article).figures
  })
  const firstChecks = timed(() => judgeFigures(article, figures))
  const run = () => judgeFigures(article, extractFigures(article).figures)
  return { firstExtraction, first: firstExtraction + firstChecks, best: best(rounds, run) }
}

Object.assign(globalThis, { heyueFigures: time })
