import { defineCheck } from './check.ts'
import { isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { gridOf, isTotalHead } from './context/table.ts'
import { type Line, linesOf } from './context/table-lines.ts'
import { provesTotal } from './context/table-proof.ts'
import { sum } from './working/combine.ts'
import { type Candidate, candidatesOf, decide } from './working/settle.ts'

/** The total row or column of a table. */
export const tableTotal = defineCheck({
  id: 'table-total',
  title: { zh: '表格合计', en: 'Totals of a table' },
  why: {
    zh: '合计、总计、小计行（列）应等于各行（列）之和。小计、“其中”行分层处理；只有一条合计、没有分层、各格都能读出，且同一批行（列）在别的列（行）恰合其合计、无一不合，所数又可相加（件、起、元等）、表内外无另行计数的说明的，才指为矛盾。',
    en: 'A total row or column is the sum of the others. Subtotals and 其中 lines are tried in layers; a contradiction needs one total, no layers, cells that can all be read, the same lines coming to their total in another column (row) and failing in none, what adds up (件, 起, 元 and the like), and no note of another rule of counting.',
  },
  voices: ['recomputed', 'contradicted'],
  messages: {},
  run(passage, mention) {
    const { cell } = mention.figure
    if (!cell || !isValue(mention)) return null
    if (!isTotalHead(cell.rowHead) && !isTotalHead(cell.columnHead)) return null
    // A table with layers that could not be read is no ground for doubt.
    return decide(mention, linesFor(passage, mention).flatMap(candidates(passage, mention)))
  },
})

function linesFor(passage: Passage, total: Mention): Line[] {
  const grid = gridOf(passage, total)
  return grid ? linesOf(grid, total) : []
}

function candidates(passage: Passage, total: Mention): (line: Line) => Candidate[] {
  const grid = gridOf(passage, total)
  return ({ readings, flat, axis }) =>
    readings.flatMap((parts, at) => {
      const proven =
        flat && at === 0 && grid !== null && provesTotal(passage, grid, total, parts, axis)
      return candidatesOf(parts.length > 1 ? sum(parts) : null, { proven })
    })
}
