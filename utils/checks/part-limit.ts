import { meets } from './arithmetic/range.ts'
import { zero } from './arithmetic/rational.ts'
import { defineCheck, remark } from './check.ts'
import { isChange, isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { before, between, earlier } from './context/neighbours.ts'
import { mayOverlap } from './context/overlaps.ts'
import { alike, subjectOf } from './context/subject.ts'
import { sameUnit } from './context/units.ts'
import { againstBound } from './working/against-bound.ts'
import { difference } from './working/combine.ts'

const messages = {
  exceeds: {
    zh: '“其中”所列{part}大于总数{total}。',
    en: 'The part {part} exceeds the total {total} it is among.',
  },
}

const atLeastZero = { low: zero, high: null, lowOpen: false, highOpen: false }

/** No part may exceed the total it is among. */
export const partLimit = defineCheck({
  id: 'part-limit',
  title: { zh: '分项不超过总数', en: 'A part exceeds its total' },
  why: {
    zh: '“共A件，其中B件”，B不得大于A，“在A件案件中，甲类B件，乙类C件”同此；“今年新增A名，使全县累计达到B名”，A不得大于B。“A名，其中党员B名”亦同。仅在“其中”紧接总数、单位相同、所数之物同名、两数都是确数时判断。',
    en: 'In 共A件,其中B件 and in 在A件案件中,甲类B件,乙类C件 no part may exceed the total; nor may what is new (新增A名) exceed all there are by now (累计达到B名), nor those of people who are 党员 their number. Judged only when 其中 follows the total at once, unit and thing counted are the same and both numbers are exact.',
  },
  voices: ['contradicted'],
  messages,
  run(passage, mention) {
    const total =
      totalOf(passage, mention) ?? ofList(passage, mention) ?? cumulativeOf(passage, mention)
    const working = total && difference(total, mention)
    if (!working || meets(working.result.range, atLeastZero)) return null
    const texts = { part: mention.figure.text, total: total.figure.text }
    return {
      voice: 'contradicted',
      evidence: againstBound(mention, total, '≤'),
      off: working.result.value,
      remarks: [remark('exceeds', messages.exceeds, texts)],
    }
  },
})

/** 新培养调解员412名,使全县调解员累计达到897名: what is new is among all there are by now. */
const allByNow = /^,使?(?:全[市县区镇乡])?([^,;。\d]{0,10})累计(?:达到?|有|为)$/

function cumulativeOf(passage: Passage, part: Mention): Mention | null {
  const total = passage.mentions[part.order + 1]
  const thing = total && between(passage, part, total).match(allByNow)?.[1]
  const isNew = /新[增建设培聘发评认]/.test(part.lead) && total?.tail === ''
  if (thing === undefined || !isNew || !part.lead.includes(thing)) return null
  const exact = isValue(part) && part.reading?.exact && total?.reading?.exact
  return exact && part.figure.unit === total.figure.unit ? total : null
}

function totalOf(passage: Passage, part: Mention): Mention | null {
  const total = passage.mentions[part.order - 1]
  if (!total || !isValue(part) || isChange(total)) return null
  // 人均办案20件,其中专职律师人均23件: averages and extremes are no totals.
  if (/[均每最]/.test(total.lead) || /[均每最]/.test(part.lead)) return null
  // 其中上年移送的31件中已立案20件: what the next number is of.
  if (/^[里中]/.test(part.tail) || beyond.test(part.lead)) return null
  if (!part.reading?.exact || !total.reading?.exact) return null
  const words = passage.text.slice(total.figure.end, part.figure.start)
  const again = thingAgain.test(words) || thingBehind.test(words + part.tail)
  const near = /^(?:,均已[^,;。\d]{2,4})?,?其中[^,。;]{0,20}$/.test(words) || again
  const named = total.figure.unit !== null && total.figure.unit === part.figure.unit
  // 其中涉及单位12个 counts other things than 改革事项5个: the words must share the thing counted.
  const same =
    again ||
    areOfThem(passage, total, part) ||
    alike(subjectOf(total), subjectOf(part)) ||
    leavesOutThing(passage, total, part)
  return near && named && same && !isOneOfTwo(passage, total, part) ? total : null
}

/**
 * 收到留言3102条,市级1947条,县级1155条,其中咨询类1163条: of the whole, which was first told by who received it. 一审46件、二审19件,其中
 * 应出庭41件: of both.
 */
function isOneOfTwo(passage: Passage, last: Mention, part: Mention): boolean {
  let sum = last.reading
  return before(passage, last).some((one) => {
    if (!sum || !one.reading || !sameUnit(one, last)) return false
    const whole = one.reading.value.equals(sum.value)
    sum = { ...sum, value: sum.value.add(one.reading.value) }
    const beside = one === passage.mentions[last.order - 1]
    const listed = beside && /^[、,和及与][^,;。\d]*$/.test(between(passage, one, last))
    const both = listed && (part.reading?.value.compare(sum.value) ?? 1) <= 0
    return (whole && !beside) || both
  })
}

/** 网格员56名,其中党员65名: what a person is besides; of a larger number before it the part may be. */
function areOfThem(passage: Passage, total: Mention, part: Mention): boolean {
  const others = [...before(passage, total), ...earlier(passage, total, 2)]
  return (
    /^[人名位]$/.test(part.figure.unit ?? '') &&
    /^,?其中(?:中共)?(?:党员|女性|男性|退役军人|少数民族)(?:有|为)?$/.test(part.lead) &&
    others.every((one) => !sameUnit(one, total)) &&
    !/新|增|家庭|户|人次|编|计划|名额|岗|招|核定/.test(total.lead)
  )
}

/** What those counted have below them or bring along may be more than they are. */
const beyond = /带动|辐射|惠及|上下游|[下所]属|所辖|门店|分[支店]/

/** 12个镇街,其中15个镇街: the thing stands behind both numbers. */
const thingBehind =
  /^([\u4e00-\u9fff]{2,4}),其中\1(?:$|[,;。、]|已|均|全部|未|被|达|完成|实现|通过|建成)/

/** 对213家企业开展检查,其中规上企业131家: the thing behind its classifier is named again. */
const thingAgain = /^([\u4e00-\u9fff]{2})[^,;。\d]*,其中(?!.*(?:[涉关累]|次))[^,;。\d]*\1$/

const others = /[涉关另新共]|线索|累计|全年|上年|去年|同期|20\d\d/
const inTotal = /^(?:[^,;。\d]{0,14}中|,?其中)[^;。\d]{1,14}$/

/** 在53件案件中,许可类12件,处罚类56件; 3604起,其中甲407起、乙3917起: a further one of those listed as kinds or incidents. */
function ofList(passage: Passage, part: Mention): Mention | null {
  // 服务类56起(含转办): what was handed on need not be of the total.
  if (/^\(含/.test(part.tail)) return null
  const kind = part.lead.match(/类$/)?.[0]
  let head = part
  for (let at = part.order - 1; ; at--) {
    const one = passage.mentions[at]
    if (!one?.reading?.exact || one.sentence !== part.sentence) return null
    if (one.figure.unit !== part.figure.unit || !isValue(one)) return null
    const words = between(passage, one, head)
    // 查处2864起,移送28起,其中甲16起、乙1200起: of which of the two is not told.
    if (inTotal.test(words)) {
      const alone = before(passage, one).every((other) => !sameUnit(other, one))
      return head !== part && alone && !others.test(words) ? one : null
    }
    const joined = kind ? /^[、,][^,;。\d]{1,14}类$/ : /^、[^,;。\d]{1,14}$/
    if (
      others.test(words) ||
      !joined.test(words) ||
      !(kind || /^[起宗例]$/.test(part.figure.unit ?? ''))
    )
      return null
    head = one
  }
}

/** 移送案件28件,其中被立案的31件: 的 right before a number leaves out the thing, which is what was just counted. */
function leavesOutThing(passage: Passage, total: Mention, part: Mention): boolean {
  const own = /^其中(?!.*(?:涉|关联|对应|新|累计))[^,;。、\d]{2,16}[的类]$/.test(part.lead)
  const classifier = /^[件起宗份条项名户家卷]$/.test(part.figure.unit ?? '')
  return own && classifier && !mayOverlap(passage, total, [part])
}
