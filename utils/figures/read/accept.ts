import type { Unit } from '../lexicon/units.ts'
import { nounAt, verbBefore } from '../lexicon/words.ts'
import type { Numeral } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'

const clauseEnd = /[,。;:、)!?”"]|$/y

function endsClause(text: string, at: number): boolean {
  clauseEnd.lastIndex = at
  return at >= text.length || clauseEnd.test(text)
}

/** Decides whether a number with its unit counts something, or is part of a phrase. Arabic digits count. */
export function counts(text: string, numeral: Numeral, unit: Unit, quantity: Quantity): boolean {
  if (numeral.script === 'arabic') return true
  if (numeral.bare && !quantity.approximate) return false
  if (numeral.vague || numeral.more || numeral.upTo) return true
  const before = text[numeral.start - 1] ?? ''
  if (/[星期]/.test(before) && /[一二三四五六日]/.test(text[numeral.start] ?? '')) return false
  if (numeral.value.equals(1)) return countsOne(text, numeral, unit, quantity)
  if (text[numeral.start] === '二' && numeral.end === numeral.start + 1) {
    return /[名件起份场]/.test(unit.word) && !/^[次级类期手维度]/.test(unit.word)
  }
  if (unit.kind === 'score') return /[得扣加减获计]$/.test(before)
  if (numeral.value.compare(10) > 0 || unit.strength === 'strong') return true
  return countsFew(text, numeral, quantity)
}

/** Three 个, 项, 条: beside a verb, before a plain noun, or at the end of a clause. */
function countsFew(text: string, numeral: Numeral, quantity: Quantity): boolean {
  if (quantity.approximate) return true
  if (nounAt(text, quantity.unitEnd)) return true
  return verbBefore(text, numeral.start) && endsClause(text, quantity.end)
}

const held =
  /(?:每|另|同|某|任|这|那|该|唯|统|之|逐|新|进|又|上|下|首|万|不|随|专|划|跑|去|其中|只|再|有|是|了|为)$/
const events =
  /(?:召开|举办|举行|组织|开展|参加|新增|发生|聘请|配备|审结|查处|受理|印发|制定|出台|修订|至少|不少于|办理|进行|增加|减少|接待|设立|发布)(?:了)?$/
const eventUnits = new Set([
  '次',
  '场',
  '期',
  '轮',
  '件',
  '名',
  '家',
  '部',
  '起',
  '人',
  '例',
  '份',
  '场次',
  '期次',
  '宗',
  '户',
  '篇',
])
const spans = /^(?:个?工作日|个?小时|分钟|天|周|个月|个?学时)$/

/** One counts after an event verb, or after its noun at the end of a clause (开展培训一次); else it is an idiom. */
function countsOne(text: string, numeral: Numeral, unit: Unit, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, numeral.start - 6), numeral.start)
  if (text[numeral.start - 3] === '一' || text[quantity.end] === '一') return false
  if (spans.test(unit.word)) return quantity.approximate !== null
  if (!eventUnits.has(unit.word) && unit.kind === 'count' && !/^[项个条批]$/.test(unit.word))
    return false
  if (endsClause(text, quantity.end)) return !held.test(before) && before !== ''
  if (quantity.approximate) return eventUnits.has(unit.word)
  return (
    eventUnits.has(unit.word) &&
    events.test(before) &&
    !/^[性体]|^(?:办|告知)/.test(text.slice(quantity.end, quantity.end + 2))
  )
}
