import type { Cell } from '../report/article.ts'
import { cellUnit } from './cell-unit.ts'
import { unitAt } from './lexicon/units.ts'
import { FIGURE, KNOWN, type Line, mark } from './line.ts'
import { scanArabic } from './numerals/arabic.ts'
import { skipBlank } from './numerals/characters.ts'
import { negated } from './numerals/exact.ts'
import { type Numeral, scaledBy } from './numerals/numeral.ts'
import type { Quantity } from './quantity.ts'
import { measured, unmeasured } from './read/measured.ts'

const loneNumber =
  /^ ?(?:大?约|近|超过?|逾|不足|[<>≤≥])?[-+]?\d[\d,. ]{0,23}[余多]?[万亿]?[余多]? ?%?(?:以上|以下|以内|左右)? ?$/
/** Columns that name or number their rows. */
const namingColumn = /序号|编号|^年份$|^年度$|电话|文号|代码|邮编|名称|号码|项次|行次|栏次/
/** The same at the side, where words such as 时间 rather begin a quantity's name (平均办理时间). */
const namingRow = /电话|邮编|文号|编号|代码|索引号|日期/

/** A body cell that holds a number alone: what it counts and in what unit is written at the head of its line. */
export function cellQuantity(line: Line, cell: Cell): Quantity | null {
  const { text } = line
  if (isNaming(cell) && !isChannel(cell, text)) return markedAsName(line)
  if (!loneNumber.test(text)) return null
  if (/日期|时间/.test(cell.columnHead) && cellUnit(cell).word === null) return markedAsName(line)
  const start = text.search(/\d/)
  const numeral = scanArabic(text, start)
  if (!numeral) return null
  const own = unitAt(text, skipBlank(text, numeral.end))
  if (!own && isYear(text, cell)) return markedAsName(line)
  const quantity = own ? measured(line, numeral, own) : inUnitOf(line, numeral, cell)
  const signed = withSign(text, quantity)
  mark(line, signed, FIGURE)
  return signed
}

function isNaming(cell: Cell): boolean {
  const named = namingColumn.test(cell.columnHead) || namingRow.test(cell.rowHead)
  return named && cellUnit(cell).word === null
}

/** 电话 beside 网站 and 微信 is a way things came in: a number too short for a telephone's, and no hotline's, counts them. */
function isChannel({ rowHead, columnHead }: Cell, text: string): boolean {
  const bare = [rowHead, columnHead].some((head) => /(?:^|\s)电话$/.test(head))
  return bare && /^ ?(?!1[12]\d|12\d{3}|96\d{3})[1-9][\d,]{0,5} ?[件个次]?$/.test(text)
}

function inUnitOf(line: Line, numeral: Numeral, cell: Cell): Quantity {
  const unit = cellUnit(cell)
  // 1.2万 under 金额(元) is scaled by itself; under 金额(万元) nobody writes it.
  const scaled = numeral.scaled ? numeral : scaledBy(numeral, unit.exponent, numeral.end)
  return { ...unmeasured(line, scaled), kind: unit.kind, unit: unit.word }
}

function withSign(text: string, quantity: Quantity): Quantity {
  const at = quantity.start - 1
  if (text[at] !== '-') return quantity
  return {
    ...quantity,
    start: at,
    numberStart: at,
    value: quantity.value && negated(quantity.value),
  }
}

function markedAsName(line: Line): null {
  mark(line, { start: 0, end: line.text.length }, KNOWN)
  return null
}

/** 2023 at the side of a table whose column has no head is a year. */
function isYear(text: string, cell: Cell): boolean {
  return /^ ?(?:19|20)\d{2} ?$/.test(text) && cell.columnHead === '' && cellUnit(cell).word === null
}
