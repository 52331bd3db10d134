import { defineCheck } from './check.ts'
import { isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { gridOf, isAnyTotalHead, isGrandHead } from './context/table.ts'
import { type Line, linesOf } from './context/table-lines.ts'
import { proofOfTotal, type TotalProof } from './context/table-proof.ts'
import { sameUnit } from './context/units.ts'
import { sum } from './working/combine.ts'
import type { Working } from './working/evidence.ts'
import { doubtsOf } from './working/second-look.ts'
import { candidatesOf, decideOrDoubt } from './working/settle.ts'

/** The total row or column of a table. */
export const tableTotal = defineCheck({
  id: 'table-total',
  title: { zh: '表格合计', en: 'Totals of a table' },
  why: {
    zh: '合计、总计、小计行（列）应等于各行（列）之和。小计、“其中”行分层处理；只有一条合计、没有分层、各格都能读出，且同一批行（列）在别的列（行）恰合其合计、无一不合，所数又可相加（件、起、元等）、表内外无另行计数的说明的，才指为矛盾；无别的列（行）可印证，或表题写明只列重点、部分而不符的，提示再看一眼。分栏并排的同一列数，合起来等于独占一行的总计的，只印证。',
    en: 'A total row or column is the sum of the others. Subtotals and 其中 lines are tried in layers; a contradiction needs one total, no layers, cells that can all be read, the same lines coming to their total in another column (row) and failing in none, what adds up (件, 起, 元 and the like), and no note of another rule of counting. Where nothing beside it bears the lines out, or the caption says that they are some of more, a total that differs gets a second look. A list set in several columns over a total alone in its row clears it.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    const { cell } = mention.figure
    if (!cell || !isValue(mention)) return null
    if (![cell.rowHead, cell.columnHead].some(isAnyTotalHead)) return null
    const tried = linesFor(passage, mention).flatMap(workings(passage, mention))
    // A table with layers that could not be read is no ground for doubt.
    return decideOrDoubt(
      mention,
      [
        ...tried.flatMap(({ working, proof }) =>
          candidatesOf(working, { proven: proof === 'proven' }),
        ),
        ...candidatesOf(sumOfAll(passage, mention)),
      ],
      tried.flatMap(({ working, proof }) => doubtsOf(working, proof === 'proven' ? null : proof)),
    )
  },
})

function linesFor(passage: Passage, total: Mention): Line[] {
  const grid = gridOf(passage, total)
  return grid ? linesOf(grid, total) : []
}

/** A set of parts added up, and what it tells when the total is another. */
interface Tried {
  working: Working | null
  proof: TotalProof
}

function workings(passage: Passage, total: Mention): (line: Line) => Tried[] {
  const grid = gridOf(passage, total)
  return ({ readings, flat, axis }) =>
    readings.map((parts, at) => {
      const likeliest = flat && at === 0 && grid !== null
      const proof = likeliest ? proofOfTotal(passage, grid, total, parts, axis) : null
      return { working: parts.length > 1 ? sum(parts) : null, proof }
    })
}

/** 省份 数量 省份 数量 over a 总计 alone in its row: a list set in several columns comes to it together. Clears only. */
function sumOfAll(passage: Passage, total: Mention): Working | null {
  const { cell } = total.figure
  const grid = gridOf(passage, total)
  if (!cell || !grid || !isGrandHead(cell.rowHead) || grid.rows.get(cell.row)?.size !== 1)
    return null
  const all = [...grid.rows.values()].flatMap((line) => [...line.values()])
  const parts = all.filter((one) => one !== total && isValue(one) && sameUnit(one, total))
  const heads = new Set(parts.map(({ figure }) => figure.cell?.columnHead))
  const columns = new Set(parts.map(({ figure }) => figure.cell?.column))
  const working =
    heads.size === 1 && columns.size > 1 && parts.length === all.length - 1 ? sum(parts) : null
  return working && total.reading?.value.equals(working.result.value) ? working : null
}
