import { changeRate } from './change-rate.ts'
import { defineCheck, remark } from './check.ts'
import type { Mention, Passage } from './context/mention.ts'
import { between } from './context/neighbours.ts'
import { isQuantity, isRate, sameUnit } from './context/units.ts'
import { difference as changeInNumber } from './difference.ts'
import { againstBound } from './working/against-bound.ts'
import { difference } from './working/combine.ts'

const messages = {
  down: {
    zh: '文中说由{from}降到{to}，而{to}并不小于{from}。',
    en: 'The text says it fell from {from} to {to}, which is no less.',
  },
  up: {
    zh: '文中说由{from}升到{to}，而{to}并不大于{from}。',
    en: 'The text says it rose from {from} to {to}, which is no more.',
  },
}

/** A number that is said to have fallen, or risen, from another is smaller, or larger. */
export const direction = defineCheck({
  id: 'direction',
  title: { zh: '升降的方向', en: 'Rise and fall' },
  why: {
    zh: '“由上年的86件下降到94件”与数字不符。只看“由（从）A降到（升到）B”两数紧接、单位相同且都是确数的；其后的增减数、增减幅也与前后两数不符的，指其后者。名次、等级、时限的“提升”可以是变小，不看。',
    en: '由86件下降到94件 is not what the numbers say. Only 由A降到B (升到B) with the two next to each other, of one unit and exact; where a change told right behind does not come out either, that one is named; ranks, grades and time limits may be said to rise as they get smaller and are left alone.',
  },
  voices: ['contradicted'],
  messages,
  run(passage, mention) {
    const [from, way] = courseOf(passage, mention)
    const working = from && difference(mention, from)
    if (!from || !way || !working) return null
    const side = working.result.value.compare(0)
    if (way === 'down' ? side <= 0 : side >= 0) return null
    if (isToldAgain(passage, mention)) return null
    const texts = { from: from.figure.text, to: mention.figure.text }
    return {
      voice: 'contradicted',
      evidence: againstBound(mention, from, way === 'down' ? '<' : '>'),
      remarks: [remark(way, messages[way], texts)],
    }
  },
})

/** 下降到94件,降幅9.3%: the change right behind goes against both values as well, and it is what does not come out. */
function isToldAgain(passage: Passage, to: Mention): boolean {
  const next = passage.mentions[to.order + 1]
  if (!next || next.sentence !== to.sentence) return false
  return [changeRate, changeInNumber].some((check) => {
    const said = check.run(passage, next)
    return said?.voice === 'contradicted' && said.evidence?.operands.includes(to.index)
  })
}

const from = /(?:由|从)[^,;。\d]{0,8}(?:20\d\d年)?[^,;。\d]{0,8}$/
const now = '(?:了)?(?:今年|本年度?|当年|现在|目前|20\\d\\d年)?的?$'
const downTo = new RegExp(
  `^([^,;。\\d]{0,6}?)(?:下降|减少|降低|减|降|压减|压缩|缩短|缩减|回落|下滑)[到至为]${now}`,
)
const upTo = new RegExp(
  `^([^,;。\\d]{0,6}?)(?:上升|增加|增长|提高|扩大|扩展|攀升|增|升)[到至为]${now}`,
)
/** Of what may get better as its number gets smaller, or bears no comparison. */
const otherOrder = /第|排|名次|位次|等级|评级/
const otherUnits =
  /^(?:位|名次?|级|等|类|星|天|日|个?工作日|小时|分钟|分|秒|毫秒|个?月|年|环节|步|[厘毫公千]?米|公里)$/
/** What is finer or nearer as its number gets smaller. */
const finer = /精度|分辨率|误差|半径|距离|间隔|响应|时长|时间|时限|用时|耗时/

/** The number before, and which way the words say it went. */
function courseOf(passage: Passage, to: Mention): [Mention | null, 'up' | 'down' | null] {
  const start = passage.mentions[to.order - 1]
  const none: [null, null] = [null, null]
  if (!start || start.sentence !== to.sentence || !from.test(start.lead)) return none
  const kinds = [start, to].every((one) => isQuantity(one) || isRate(one))
  const exact = start.reading?.exact && to.reading?.exact
  if (!kinds || !exact || start.figure.unit !== to.figure.unit || !sameUnit(start, to)) return none
  if (otherOrder.test(start.lead + to.lead)) return none
  const words = between(passage, start, to)
  const [down, up] = [downTo, upTo].map((way) => words.match(way))
  if (!sameThing((down ?? up)?.[1] ?? '', to)) return none
  if (down) return [start, 'down']
  if (finer.test(start.lead + to.lead)) return none
  return up && !otherUnits.test(to.figure.unit ?? '') ? [start, 'up'] : none
}

/** 由12个乡镇扩大到5个县区 is no fall: what stands behind both numbers must be the same, if it does. */
function sameThing(thing: string, { tail }: Mention): boolean {
  return thing === '' || /^(?:[^\u4e00-\u9fff]|$)/.test(tail) || tail.startsWith(thing)
}
