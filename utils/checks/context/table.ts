import type { Cell } from '../../report/article.ts'
import type { Mention, Passage } from './mention.ts'

/** A data table as the checks read it. */
export interface Grid {
  /** Figures by row, then column. */
  rows: Map<number, Map<number, Mention>>
  columns: Map<number, Map<number, Mention>>
  /** Cells that hold words other than a dash and no figure the checks can read: what they stand for is unknown. */
  opaque: Cell[]
}

const grids = new WeakMap<Passage, Map<number, Grid>>()

/** The table a figure stands in, read once per article; null for figures in prose. */
export function gridOf(passage: Passage, mention: Mention): Grid | null {
  const cell = mention.figure.cell
  if (!cell) return null
  let known = grids.get(passage)
  if (!known) {
    known = readGrids(passage)
    grids.set(passage, known)
  }
  return known.get(cell.table) ?? null
}

function readGrids(passage: Passage): Map<number, Grid> {
  const found = new Map<number, Grid>()
  const filled = new Set<number>()
  for (const mention of passage.mentions) {
    const cell = mention.figure.cell
    if (!cell) continue
    const grid = ensure(found, cell.table)
    const block = passage.article.blocks[mention.figure.block]
    const lead = passage.text.slice(block?.start, mention.figure.start)
    // 60(含涉密5件): a remark's number is not the cell's, whose own is not read.
    if (/[(含]/.test(lead) && !filled.has(mention.figure.block)) continue
    filled.add(mention.figure.block)
    place(grid.rows, cell.row, cell.column, mention)
    place(grid.columns, cell.column, cell.row, mention)
  }
  passage.article.blocks.forEach((block, index) => {
    const { cell } = block
    if (!cell || cell.head || filled.has(index)) return
    const text = passage.text.slice(block.start, block.end).trim()
    if (!/^(?:[-—–/]*|无)$/.test(text)) ensure(found, cell.table).opaque.push(cell)
  })
  return found
}

function ensure(found: Map<number, Grid>, table: number): Grid {
  const known = found.get(table)
  if (known) return known
  const fresh: Grid = { rows: new Map(), columns: new Map(), opaque: [] }
  found.set(table, fresh)
  return fresh
}

function place(
  lines: Map<number, Map<number, Mention>>,
  line: number,
  at: number,
  mention: Mention,
): void {
  const cells = lines.get(line) ?? new Map<number, Mention>()
  // A cell with two figures (12件、300万元) has no single value; the first stands for it and is never added up.
  if (!cells.has(at)) cells.set(at, mention)
  lines.set(line, cells)
}

const spaces = /[\s\u3000]/g
/** 全市合计, 全年总计: of all there is in the table. */
const whole = '(?:全[市县区省州盟旗镇乡局厅校院年国]|全系统|全街道|全部|总)'
const totalHead = new RegExp(
  `^(?:\\(?[一二三四五六七八九十\\d]+[、.)])?(?:${whole}?(?:合计|总计|共计)|小计|总数|总和|合计数|总计数)$`,
)
/** 乡镇小计, 罚没合计, 五镇合计, 全市 alone: totals of some lines, or of all; which, only the numbers tell. */
const someTotal = /^(?:[^\s、,]{1,8}(?:小计|合计|总计)|全[市县区省州盟旗镇乡])$/
const grandTotal = /(?:合计|总计|共计|总数|总和)/

/** True for heads that name a total (合计, 总 计, 小计, 全市合计). */
export function isTotalHead(head: string): boolean {
  return names(totalHead, head)
}

/** True for these, and for heads of totals of lines they do not tell (乡镇小计, 全市): which may agree, and prove nothing. */
export function isAnyTotalHead(head: string): boolean {
  return isTotalHead(head) || names(someTotal, head)
}

function names(pattern: RegExp, head: string): boolean {
  const bare = head.replace(/[(（][^)）]*[)）]$/, '')
  return pattern.test(bare.replace(spaces, '')) || pattern.test(lastOf(bare))
}

/** 三、本年度办理结果 (七)总计: of heads one within the other the last is the cell's own. */
function lastOf(head: string): string {
  return (
    head
      .trim()
      .split(/[\s\u3000]+/)
      .at(-1) ?? ''
  )
}

/** True for heads of the whole table's total. */
export function isGrandHead(head: string): boolean {
  return isTotalHead(head) && grandTotal.test(head.replace(spaces, ''))
}

/** True for heads whose line divides another line instead of standing beside it. */
export function isDividing(head: string): boolean {
  return /其中|^#|^[-—]+|平均|人均|同比|环比|增[长减幅]|上年|去年|占比|率$/.test(
    head.replace(spaces, ''),
  )
}
