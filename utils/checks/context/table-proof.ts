import type Fraction from 'fraction.js'
import { zero } from '../arithmetic/rational.ts'
import { isValue } from './change.ts'
import { hasLevels } from './list-structure.ts'
import type { Mention, Passage } from './mention.ts'
import { headsMayOverlap } from './overlaps.ts'
import { type Grid, isTotalHead } from './table.ts'
import { leavesGaps, spansMore, takesOff } from './table-gaps.ts'
import { notesOf, type TableNotes } from './table-notes.ts'
import { plainUnit } from './units.ts'

/** Along a total row the parts stand in its column, along a total column in its row. */
export type Axis = 'row' | 'column'

/** Units of what happens once and of money: they add up, where companies, persons and days need not. */
const additive = /^(?:件次?|起|宗|例|份|条|人次|场次?|期|批次?|户次|家次)$|元$/
/** 最长, 每村, 时限, 件/人, 参与单位: numbers of which no line is the sum of the others. */
const noSum =
  /最|每|时限|用时|天数|时长|线$|满分|标准|\/|参[与加]|联[合动]|会[办签]|[期年月]末|均|价|[十百千]?万人|千人|法律顾问|问题|种类|涉及|在[督研用建册岗审线]|生效|跟踪|存[量续]|履行中|[进放办督行付]中|总价/
/** Times, of which nothing is in two. */
const time = /\d年|年度|[年月]$|\d月|季度|[一二三四]季|半年/
/** Of these several may be laid on in one case. */
const penalty = /警告|罚款|没收|吊销|暂扣|责令/

/** What it tells when a total is not what its parts come to. */
export type TotalProof = 'proven' | 'any' | 'near' | null

/**
 * 'proven' when the total can be nothing but wrong: the same lines come to their total in at least one other place of
 * the total's line and miss it nowhere else, what is counted adds up, and no note says otherwise. Where nothing beside
 * them tells either way, cases below each other that come to less deserve a second look whatever they come to ('any'),
 * other lines where one digit would mend it ('near'). Null where such lines need not add up.
 */
export function proofOfTotal(
  passage: Passage,
  grid: Grid,
  total: Mention,
  parts: Mention[],
  axis: Axis,
): TotalProof {
  const { cell } = total.figure
  if (!cell || headsMayOverlap(total) || isOfGroup(total, axis)) return null
  if (noSum.test(`${cell.rowHead} ${cell.columnHead}`)) return null
  if (parts.filter((part) => penalty.test(headOf(part, axis))).length > 1) return null
  if (takesOff(parts) || spansMore(grid, total, parts, axis)) return null
  const over = excess(total, parts)
  // A mean, a stock or the largest of them: 单价, 未结, 有效.
  if (
    parts.some(
      ({ reading }) => reading && total.reading && reading.value.compare(total.reading.value) >= 0,
    )
  )
    return null
  if (hasLevels(total, parts)) return null
  const notes = notesOf(passage, cell.table)
  if (isExplained(notes, total, over, parts)) return null
  const { fit, fail } = sumsBeside(grid, total, parts, axis)
  if (fail) return null
  if (notes.ofSome) return fit ? 'near' : null
  if (leavesGaps(grid, total, parts, axis)) return 'near'
  // 市监36, 应急24, 消防18, 合计70: eight of them were joint, as may be any but money and what stands in times of its own.
  const once =
    /元$/.test(plainUnit(total) ?? '') || parts.every((part) => time.test(headOf(part, axis)))
  if (fit && isAdditive(total)) return over.compare(zero) < 0 || once ? 'proven' : 'any'
  if (fit) return 'near'
  return axis === 'row' && isAdditive(total) && over.compare(zero) < 0 ? 'any' : 'near'
}

function headOf({ figure: { cell } }: Mention, axis: Axis): string {
  return (axis === 'row' ? cell?.rowHead : cell?.columnHead) ?? ''
}

/** 行政处罚 合计 is of what stands under the same outer head; 总数 beside columns says how many there are of what they divide. */
function isOfGroup(total: Mention, axis: Axis): boolean {
  const heads = headOf(total, axis).trim().split(/\s+/)
  return heads.length > 1 || (axis === 'column' && /总[数和]/.test(heads[0] ?? ''))
}

function isExplained(notes: TableNotes, total: Mention, over: Fraction, parts: Mention[]): boolean {
  if (notes.counting || notes.partial) return true
  if (over.compare(zero) < 0) return notes.any
  // What comes to more may be counted once, or one of its lines is of another.
  return !isAdditive(total) || parts.some(({ reading }) => reading?.value.equals(over))
}

/** How much more the parts come to than their total; below nought where they come to less. */
function excess(total: Mention, parts: Mention[]): Fraction {
  const values = parts.map(({ reading }) => reading?.value ?? zero)
  const sum = values.reduce((one, next) => one.add(next), zero)
  return sum.sub(total.reading?.value ?? zero)
}

function isAdditive(total: Mention): boolean {
  return additive.test(plainUnit(total) ?? '')
}

/** Whether the same lines come to their total somewhere beside it (受理110 of 60 and 40, 办结98 of 58 and 40), or fail to. */
function sumsBeside(
  grid: Grid,
  total: Mention,
  parts: Mention[],
  axis: Axis,
): { fit: boolean; fail: boolean } {
  const cell = total.figure.cell!
  const along = axis === 'row' ? grid.rows.get(cell.row) : grid.columns.get(cell.column)
  const places = parts.map(({ figure }) =>
    axis === 'row' ? figure.cell!.row : figure.cell!.column,
  )
  const others = [...(along ?? [])].filter(([, other]) => other !== total && isValue(other))
  const lines = others.map(([at, other]) => {
    const line = axis === 'row' ? grid.columns.get(at) : grid.rows.get(at)
    const values = places.map((place) => line?.get(place)?.reading?.value)
    // What is crossed by the other total is the total of totals, and no test of its own where it fails with this one.
    const crosses = isTotalHead(headOf(other, axis === 'row' ? 'column' : 'row'))
    return { values, fits: comesOut(values, other), crosses }
  })
  const bearing = lines.filter(({ fits }) => fits === true)
  return {
    fit: bearing.length > 0 && !comesToLess(total, parts, bearing),
    fail: lines.some(({ fits, crosses }) => fits === false && !crosses),
  }
}

/** 农民工 beside 民事 and 刑事, and nought wherever the line comes out: those that do bear it out come to the total. */
function comesToLess(
  total: Mention,
  parts: Mention[],
  bearing: { values: (typeof zero | undefined)[] }[],
): boolean {
  const borne = parts.filter((_, at) =>
    bearing.some(({ values }) => (values[at]?.compare(zero) ?? 0) > 0),
  )
  return borne.length < parts.length && excess(total, borne).equals(0)
}

/** Null where the line has no numbers at these places, or fewer than two of them are more than nought. */
function comesOut(values: (typeof zero | undefined)[], { reading }: Mention): boolean | null {
  const given = values.filter((value) => value !== undefined)
  if (!reading || given.filter((value) => value.compare(zero) > 0).length < 2) return null
  return given.reduce((one, next) => one.add(next), zero).equals(reading.value)
}
