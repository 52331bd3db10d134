import type { Unit } from '../lexicon/units.ts'
import type { Numeral } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'

const clauseEnd = /[,。;:、)!?”"]/

/** True when a clause, or a member of a list, ends at `at`. */
export function endsClause(text: string, at: number): boolean {
  return at >= text.length || clauseEnd.test(text[at] ?? '')
}

/** Words after which 一次 is no count: 每一次, 同一个, 进一步, 跑一次. */
const idiomLead =
  /(?:每|另|同|某|任|这|那|该|唯|统|之|逐|新|进|又|上|下|首|万|不|随|专|划|跑|去|其中|只|再|有|是|了|为|第|合|归)$/
const eventVerbs =
  /(?:召开|举办|举行|组织|开展|参加|新增|发生|聘请|配备|审结|查处|受理|印发|制定|出台|修订|至少|不少于|办理|进行|增加|减少|接待|设立|发布|立案|撤销|维持|驳回)了?$|[办开上建聘评招配添查抓立签发审]了$/
const eventUnits = new Set(
  '次 场 期 轮 件 名 家 部 起 人 例 份 场次 期次 宗 户 篇 堂 节 趟'.split(' '),
)
const otherUnits = /^[项个条批支处所座]$/
const timeUnits = /^(?:个?工作日|个?小时|分钟|天|日|周|个月|个?学时)$/

/** One counts after an event verb, or after its noun at the end of a clause (开展培训一次); else it is an idiom. */
export function countsOne(text: string, numeral: Numeral, unit: Unit, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, numeral.start - 6), numeral.start)
  // 一事一议, 一年一次: pairs are manners, not counts.
  if (/一.?$/.test(before.slice(-3)) || text[quantity.end] === '一') return false
  if (timeUnits.test(unit.word)) return quantity.approximate !== null
  const countable = eventUnits.has(unit.word) || unit.kind !== 'count'
  if (!countable && !otherUnits.test(unit.word)) return false
  if (endsClause(text, quantity.end)) return before !== '' && !idiomLead.test(before)
  if (quantity.approximate) return countable
  // 两名选调生、一名退役士官: one of a list.
  if (countable && listed.test(text.slice(Math.max(0, numeral.start - 14), numeral.start)))
    return true
  return countable && eventVerbs.test(before) && !idiomatic(text, quantity.end)
}

const listed = /[两三四五六七八九十\d](?:名|位|个|家|件|起|份|部|场)[\u4e00-\u9fff]{1,8}[、和]$/

/** 一次性, 一次办好, 一件大事. */
function idiomatic(text: string, at: number): boolean {
  return /^(?:性|体|办|告知|大事|事|又|次|次性)/.test(text.slice(at, at + 2))
}
