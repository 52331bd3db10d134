import type Fraction from 'fraction.js'
import { zero } from '../arithmetic/rational.ts'
import type { Mention } from './mention.ts'
import type { Grid } from './table.ts'

type Axis = 'row' | 'column'

/** Words of lines that are taken off, or of which there are several: 退付当事人, 镇级站(每站). */
const takenOff =
  /退[付库还回费款]|返还|扣减|冲减|核减|抵扣|收回|缴回|清算|每[^年月季周日次]|单价|人均/

/** True where a line among the parts is not to be added by its head. */
export function takesOff(parts: Mention[]): boolean {
  return parts.some(({ figure: { cell } }) => takenOff.test(`${cell?.rowHead} ${cell?.columnHead}`))
}

/** True where a line between the parts and their total has no number there (公安局 120 —): what it stands for is in the total, or not. */
export function leavesGaps(grid: Grid, total: Mention, parts: Mention[], axis: Axis): boolean {
  const { at, of } = along(total, axis)
  const places = parts.map((part) => of(part))
  const [from, to] = [Math.min(...places, of(total)), Math.max(...places, of(total))]
  const crossed = (axis === 'row' ? grid.columns : grid.rows).get(at)
  for (let line = from + 1; line < to; line++) {
    if (!places.includes(line) && crossed?.get(line) === undefined) return true
  }
  return false
}

/** Most lines that a cell is taken to span. */
const longestSpan = 12

/** True where the total stands in a cell that spans lines and is of all of them: 合计 956 below 一般程序 and 简易程序. */
export function spansMore(grid: Grid, total: Mention, parts: Mention[], axis: Axis): boolean {
  const { at, of } = along(total, axis)
  const crossing = axis === 'row' ? grid.columns : grid.rows
  const whole = total.reading?.value ?? zero
  let all = sumOf(parts.map(({ reading }) => reading?.value))
  for (let line = at + 1; line <= at + longestSpan; line++) {
    const next = crossing.get(line)
    if (!next || next.has(of(total))) return false
    all = all.add(sumOf(parts.map((part) => next.get(of(part))?.reading?.value)))
    if (all.equals(whole)) return true
  }
  return false
}

/** Where the line of a total crosses those of its parts, and the place of a number in it. */
function along(total: Mention, axis: Axis) {
  const cell = total.figure.cell!
  const of = ({ figure }: Mention) => (axis === 'row' ? figure.cell!.row : figure.cell!.column)
  return { at: axis === 'row' ? cell.column : cell.row, of }
}

function sumOf(values: (Fraction | undefined)[]): Fraction {
  return values.reduce<Fraction>((sum, next) => sum.add(next ?? zero), zero)
}
