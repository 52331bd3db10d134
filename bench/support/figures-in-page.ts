import { judgeFigures } from '../../utils/checks/judge-figures.ts'
import { extractFigures } from '../../utils/figures/extract-figures.ts'
import { articleOf } from '../../utils/figures/testing.ts'
import { best, timed } from './line.ts'

/** Milliseconds of the first run and of the best of `rounds`: extraction and all checks on one text, in a page. */
function time(text: string, rounds: number): { first: number; best: number } {
  const article = articleOf(text)
  const run = () => judgeFigures(article, extractFigures(article).figures)
  return { first: timed(run), best: best(rounds, run) }
}

Object.assign(globalThis, { heyueFigures: time })
