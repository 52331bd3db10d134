import { defineCheck } from './check.ts'
import { isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { headsMayOverlap } from './context/overlaps.ts'
import { gridOf, isTotalHead } from './context/table.ts'
import { type Line, linesOf } from './context/table-lines.ts'
import { sum } from './working/combine.ts'
import { type Candidate, candidatesOf, decide } from './working/settle.ts'

/** The total row or column of a table. */
export const tableTotal = defineCheck({
  id: 'table-total',
  title: { zh: '表格合计', en: 'Totals of a table' },
  why: {
    zh: '合计、总计、小计行（列）应等于各行（列）之和。小计、“其中”行分层处理；只有一条合计、没有分层、各格都能读出的表，才指为矛盾。',
    en: 'A total row or column is the sum of the others. Subtotals and 其中 lines are tried in layers; a contradiction needs one total, no layers and cells that can all be read.',
  },
  voices: ['recomputed', 'contradicted'],
  messages: {},
  run(passage, mention) {
    const { cell } = mention.figure
    if (!cell || !isValue(mention)) return null
    if (!isTotalHead(cell.rowHead) && !isTotalHead(cell.columnHead)) return null
    // A table with layers that could not be read is no ground for doubt.
    return decide(mention, linesFor(passage, mention).flatMap(candidates(mention)))
  },
})

function linesFor(passage: Passage, total: Mention): Line[] {
  const grid = gridOf(passage, total)
  return grid ? linesOf(grid, total) : []
}

function candidates(total: Mention): (line: Line) => Candidate[] {
  const additive = !headsMayOverlap(total)
  return ({ readings, flat }) =>
    readings.flatMap((parts) =>
      candidatesOf(parts.length > 1 ? sum(parts) : null, { proven: flat && additive }),
    )
}
