import type { Cell } from '../report/article.ts'
import type { FigureKind } from '../report/figure.ts'
import { fold } from '../report/fold.ts'
import { unitAt } from './lexicon/units.ts'
import { exponentOf } from './numerals/scale.ts'

/** What the heads and the caption of a table say of a bare number: its unit and what it is multiplied by. */
export interface CellUnit {
  word: string | null
  /** Power of ten: 4 for 万元. */
  exponent: number
  kind: FigureKind
}

const moneyHead = /金额|款|资金|经费|投资|收入|支出|费|元/
const rateHead = /率|比重|占比|比例|增幅|降幅|同比|环比|%/

/** The unit of a bare number: 金额(万元) in a head, 单位:件 above the table, else what the head itself implies. */
export function cellUnit(cell: Cell): CellUnit {
  const heads = [cell.columnHead, cell.rowHead].map(fold)
  for (const head of heads) {
    const [unit] = unitsIn(head)
    if (unit) return unit
  }
  const named = heads.map(impliedBy).find((unit) => unit !== null)
  return suitedTo(unitsIn(fold(cell.caption)), heads.join(' ')) ?? named ?? unscaled('count', null)
}

function unscaled(kind: FigureKind, word: string | null): CellUnit {
  return { word, exponent: 0, kind }
}

const writtenUnit = /(?:[([【]?单位[::] ?|\(|\[|【|\/)([\u4e00-\u9fff%㎡‰、,/]{1,12})/g

/** Units written as units: (万元), 单位:件、万元, 金额/万元. */
function unitsIn(words: string): CellUnit[] {
  return [...words.matchAll(writtenUnit)]
    .flatMap((found) => (found[1] ?? '').split(/[、,/]/))
    .map(unitFrom)
    .filter((unit) => unit !== null)
}

function unitFrom(words: string): CellUnit | null {
  const scale = /^[十百千万亿]*/.exec(words)?.[0] ?? ''
  for (const chain of [scale, '']) {
    const unit = unitAt(words, chain.length)
    if (unit && chain.length + unit.word.length === words.length) {
      return { word: unit.word, exponent: exponentOf(chain), kind: unit.kind }
    }
  }
  return null
}

/** Of several units in a caption the one that suits the heads. */
function suitedTo(units: CellUnit[], heads: string): CellUnit | null {
  if (units.length < 2) return units[0] ?? null
  const kind = moneyHead.test(heads) ? 'amount' : rateHead.test(heads) ? 'percentage' : 'count'
  return units.find((unit) => unit.kind === kind) ?? null
}

const countHead = /([件人次户个项条起家份场宗名])数/

function impliedBy(head: string): CellUnit | null {
  const counted = countHead.exec(head)?.[1]
  if (counted) return unscaled('count', counted)
  if (/排名|位次|名次/.test(head)) return unscaled('rank', null)
  if (/得分|分值|评分|成绩/.test(head)) return unscaled('score', '分')
  if (rateHead.test(head)) return unscaled('percentage', '%')
  return /金额|款$/.test(head) ? unscaled('amount', null) : null
}
