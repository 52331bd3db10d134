import { zero } from '../arithmetic/rational.ts'
import { isValue } from './change.ts'
import type { Mention } from './mention.ts'
import { type Grid, isAnyTotalHead, isDividing, isGrandHead, isTotalHead } from './table.ts'
import type { Axis } from './table-proof.ts'
import { sameUnit } from './units.ts'

/** The cells that a total may be the sum of. */
export interface Line {
  /** Possible sets of parts, the likeliest first. */
  readings: Mention[][]
  /** Whether the total heads a row or a column. */
  axis: Axis
  /** True when the line has this one total, no layers and no cell that cannot be read. */
  flat: boolean
}

/** Longest line that is added up, in cells. */
const longest = 400

/** The column above or below a total in a total row, and the row beside one in a total column. */
export function linesOf(grid: Grid, total: Mention): Line[] {
  const { cell } = total.figure
  if (!cell) return []
  const lines: Line[] = []
  if (isAnyTotalHead(cell.rowHead)) lines.push(lineAlong(grid, total, 'row'))
  if (isAnyTotalHead(cell.columnHead)) lines.push(lineAlong(grid, total, 'column'))
  return lines.filter((one) => one.readings.length > 0)
}

function headOf(mention: Mention, axis: Axis): string {
  const { cell } = mention.figure
  return (axis === 'row' ? cell?.rowHead : cell?.columnHead) ?? ''
}

/** Along a total row the cells run down a column, and the other way round. */
function lineAlong(grid: Grid, total: Mention, axis: Axis): Line {
  const cell = total.figure.cell
  const cells =
    axis === 'row' ? grid.columns.get(cell?.column ?? -1) : grid.rows.get(cell?.row ?? -1)
  const others = [...(cells ?? new Map<number, Mention>()).entries()]
    .filter(([, other]) => other !== total)
    .slice(0, longest)
  const at = (axis === 'row' ? cell?.row : cell?.column) ?? 0
  const usable = others.filter(([, other]) => isValue(other) && sameUnit(other, total))
  const leaves = usable.filter(([, other]) => isLeaf(other, axis))
  const readings = [
    leaves.map(([, other]) => other),
    leavesSinceTotal(usable, at, axis),
    cellsThatComeTo(usable.filter(([place]) => place < at).reverse(), total).reverse(),
    cellsThatComeTo(
      usable.filter(([place]) => place > at),
      total,
    ),
    inGroup(leaves, total, axis),
    usable.filter(([, other]) => isSubtotal(other, axis)).map(([, other]) => other),
  ]
  return {
    axis,
    readings: readings.filter((parts) => parts.length > 1),
    flat:
      leaves.length === others.length &&
      isTotalHead(headOf(total, axis)) &&
      isFlat(grid, total, axis),
  }
}

function isLeaf(mention: Mention, axis: Axis): boolean {
  const head = headOf(mention, axis)
  return !isAnyTotalHead(head) && !isDividing(head)
}

function isSubtotal(mention: Mention, axis: Axis): boolean {
  const head = headOf(mention, axis)
  return isAnyTotalHead(head) && !isGrandHead(head)
}

/** The leaves between the total before and this one: what a 小计 in the middle of a table adds up. */
function leavesSinceTotal(cells: [number, Mention][], at: number, axis: Axis): Mention[] {
  const earlier = cells.filter(([place]) => place < at)
  const start = earlier.findLastIndex(([, other]) => isAnyTotalHead(headOf(other, axis)))
  return earlier
    .slice(start + 1)
    .map(([, other]) => other)
    .filter((other) => isLeaf(other, axis))
}

/** 行政处罚 一般, 行政处罚 简易 under 行政处罚 合计: the leaves that share the heads around the total's own. */
function inGroup(leaves: [number, Mention][], total: Mention, axis: Axis): Mention[] {
  const group = headOf(total, axis).trim().split(/\s+/).slice(0, -1).join(' ')
  if (group === '') return []
  return leaves
    .map(([, other]) => other)
    .filter((other) => headOf(other, axis).startsWith(`${group} `))
}

/**
 * The cells nearest to a total that come to it, however many: (一)予以公开 … (七)总计 adds up the results and not the
 * applications above them, 总数60 | 男40 | 女20 | 党员30 the first two behind it. Two at least must be more than nought.
 */
function cellsThatComeTo(cells: [number, Mention][], total: Mention): Mention[] {
  const wanted = total.reading?.value
  const parts: Mention[] = []
  let [sum, counted] = [zero, 0]
  for (const [, other] of cells) {
    const value = other.reading?.value
    if (!value || !wanted || sum.compare(wanted) > 0) return []
    sum = sum.add(value)
    if (value.compare(zero) > 0) counted++
    parts.push(other)
    if (counted > 1 && sum.equals(wanted)) return parts
  }
  return []
}

/** Heads of numbers that no total need add up: what stood at a day, averages, places. */
const neverSummed =
  /[期年月]末|现有|在[册职办审执]|累计|存[量续栏]|余额|[未待][^\s]{0,2}[结改决办]|结[转存余]|有效|实有|留存|库存|排[名序]|序号|人均|户均|平均|指数|得分|年龄|比[重例]/

/** No cell of the line is unreadable, and the numbers along the other axis carry no numbering that hints at layers. */
function isFlat(grid: Grid, total: Mention, axis: Axis): boolean {
  const cell = total.figure.cell
  if (!cell) return false
  const same = (other: { row: number; column: number }) =>
    axis === 'row' ? other.column === cell.column : other.row === cell.row
  return (
    !neverSummed.test(cell.columnHead + cell.rowHead) &&
    !grid.opaque.some(same) &&
    !isLayered(grid, total, axis)
  )
}

/** 一、(一)1. before the heads: such a table has levels that the heads alone do not tell. */
const numbering = /^[(（]?(?:[一二三四五六七八九十]+|\d+)[)）、.．]/

function isLayered(grid: Grid, total: Mention, axis: Axis): boolean {
  const cell = total.figure.cell
  const cells =
    axis === 'row' ? grid.columns.get(cell?.column ?? -1) : grid.rows.get(cell?.row ?? -1)
  return [...(cells?.values() ?? [])].some((other) => numbering.test(headOf(other, axis)))
}
