import type { Cell } from '../report/article.ts'
import type { FigureKind } from '../report/figure.ts'
import { unitAt } from './lexicon/units.ts'
import { FIGURE, KNOWN, type Line, mark } from './line.ts'
import { scanArabic } from './numerals/arabic.ts'
import { powerOfTen, scaledBy } from './numerals/numeral.ts'
import { exponentOf } from './numerals/scale.ts'
import type { Quantity } from './quantity.ts'
import { measured, unmeasured } from './read/measured.ts'

const bare = /^ ?-?[\d,. ]{1,24}%? ?$/
const naming = /序号|编号|年份|年度|日期|时间|电话|文号|代码|邮编|名称|排序|号码|项次|行次|栏次/
const unitWritten = /(?:单位[::]?|\(|\[|【)([\u4e00-\u9fff%㎡/]{1,6})[)\]】]?/

/** A body cell that holds a number alone: its unit is written in the column's head or above the table. */
export function cellQuantity(line: Line, cell: Cell): Quantity | null {
  const { text } = line
  if (!bare.test(text)) return null
  const start = text.search(/\d/)
  if (start < 0) return null
  if (naming.test(cell.columnHead)) return markedAsName(line)
  const numeral = scanArabic(text, start)
  if (!numeral) return null
  if (isYear(numeral.value.toString(), cell)) return markedAsName(line)
  const unit = unitOf(cell)
  const own = unitAt(text, numeral.end)
  if (own) return taken(line, measured(line, numeral, own))
  if (/[^ ]/.test(text.slice(numeral.end))) return null
  const scaled = scaledBy(numeral, unit.exponent, numeral.end)
  const quantity = {
    ...unmeasured(line, { ...scaled, scaled: false }),
    kind: unit.kind,
    unit: unit.word,
  }
  return taken(line, quantity)
}

function taken(line: Line, quantity: Quantity): Quantity {
  mark(line, quantity, FIGURE)
  return quantity
}

function markedAsName(line: Line): null {
  mark(line, { start: 0, end: line.text.length }, KNOWN)
  return null
}

function isYear(value: string, cell: Cell): boolean {
  return /^(?:19|20)\d{2}$/.test(value) && (cell.columnHead === '' || /年|期/.test(cell.columnHead))
}

interface CellUnit {
  word: string | null
  exponent: number
  kind: FigureKind
}

/** The unit of a column: 金额(万元) in its head, 单位:件 in the caption, 件数 by the head's own last words. */
function unitOf(cell: Cell): CellUnit {
  for (const head of [cell.columnHead, cell.rowHead, cell.caption]) {
    const written = unitWritten.exec(head)?.[1]
    const unit = written && parsed(written)
    if (unit) return unit
  }
  if (/率|比重|占比|比例|增幅|%/.test(cell.columnHead))
    return { word: '%', exponent: 0, kind: 'percentage' }
  const implied = /([件人次户个项条起家份场])数/.exec(cell.columnHead)?.[1]
  return { word: implied ?? null, exponent: 0, kind: 'count' }
}

function parsed(written: string): CellUnit | null {
  const scale = /^[十百千万亿]*/.exec(written)?.[0] ?? ''
  for (const chain of [scale, '']) {
    const unit = unitAt(written, chain.length)
    if (unit && chain.length + unit.word.length === written.length) {
      return { word: unit.word, exponent: exponentOf(chain), kind: unit.kind }
    }
  }
  return null
}

export { powerOfTen }
