import Fraction from 'fraction.js'
import { point, subtract } from './arithmetic/range.ts'
import { defineCheck } from './check.ts'
import { isChange, isValue } from './context/change.ts'
import { type Comparison, comparisonsFor } from './context/comparison.ts'
import type { Mention, Passage } from './context/mention.ts'
import { before, between } from './context/neighbours.ts'
import { subjectOf } from './context/subject.ts'
import { isQuantity, sameUnit } from './context/units.ts'
import { quotient } from './working/combine.ts'
import type { Working } from './working/evidence.ts'
import { type Candidate, candidatesOf, settle } from './working/settle.ts'
import { operand } from './working/show.ts'

/** So many times, against two values. */
export const multiple = defineCheck({
  id: 'multiple',
  title: { zh: '倍数', en: 'Multiples' },
  why: {
    zh: '“是上年的3倍”应为后值除以前值，“增长2倍”还要减一；实际行文常把两者混用，因此一般只印证；只有“93件，是上年31件的4倍”“182件，去年为140件，是去年的1.3倍”或“是去年的1.6倍，去年为240件，今年为384件”这样两数都在句中、别无他解的才指为矛盾；由两数之商误作“增长”倍数、“翻了一番”而不足一点九倍的亦同。',
    en: '是上年的3倍 is the later value over the earlier, 增长2倍 one less. Writers often confuse the two, so a multiple is mostly cleared only; 93件,是上年31件的4倍, with both numbers in the words themselves or right behind, may be called a contradiction; so may a quotient given as growth, and 翻了一番 of what is less than 1.9 times.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    if (mention.figure.kind !== 'multiple') return null
    const grows = isChange(mention) && !/翻/.test(mention.figure.text)
    const pairs = comparisonsFor(passage, mention, isQuantity)
    return settle(mention, [
      ...pairs.flatMap((pair) => candidate(passage, mention, pair, grows)),
      ...byName(passage, mention),
      ...ofLastYear(passage, mention),
      ...ofNamed(passage, mention),
      ...toldBehind(passage, mention),
    ])
  },
})

const lastYearLink =
  /^,(?:约?[是为]|相当于|达到?)(?:上年|去年|上一年|20\d\d年)(?:度|同期|全年)?的?$/
/** 93件,是上年31件的3倍: both values in the words of the multiple itself. */
function ofLastYear(passage: Passage, claim: Mention): Candidate[] {
  const [base, value] = before(passage, claim, 2)
  if (!base || !value || !isQuantity(base) || !isQuantity(value) || !sameUnit(base, value))
    return []
  const told =
    between(passage, base, claim) === '的' && lastYearLink.test(between(passage, value, base))
  return candidatesOf(told && !isChange(value) ? quotient(value, base) : null, { proven: true })
}

const yearsBehind = /^是(..年?)的[^,;。]+,\1[为是]?\d[^,;。]+,[今本]年[为是]?$/

/** 是去年的1.6倍,去年为240件,今年为384件: the values that begin right behind and name nothing but their years. */
function toldBehind({ text, mentions }: Passage, claim: Mention): Candidate[] {
  const [from, to] = mentions.slice(claim.order + 1, claim.order + 3)
  if (!from || !to || !isQuantity(from) || !sameUnit(from, to)) return []
  const words = text.slice(claim.figure.start - 4, to.figure.start)
  return candidatesOf(yearsBehind.test(words) && quotient(to, from), { proven: true })
}

/** 罚款为违法所得的3倍: both are named; each stands in the sentence with its number. 前者是后者的3倍 is of the only two. */
function byName(passage: Passage, claim: Mention): Candidate[] {
  const [, subject = '', object = ''] =
    claim.lead.match(/([^,;。]{2,10})(?:为|是|相当于|达到?)([^,;。]{2,10})的$/) ?? []
  if (!object || /上年|去年|同期|平均/.test(object)) return []
  const values = before(passage, claim).filter(isValue)
  const called = (words: string) => {
    const place = ['后者', '前者'].indexOf(words)
    return place < 0 ? values.find((value) => value.lead.includes(words)) : values[place]
  }
  const [part, base] = [called(subject), called(object)]
  const pair = part && base && part !== base && sameUnit(part, base)
  const proven = values.length === 2 && /^[前后]者/.test(subject) && /^[前后]者$/.test(object)
  return candidatesOf(pair && quotient(part, base), { proven })
}

const timesNamed = /^,(?:约?[是为]|相当于|达到?)([^,;。\d]{2,10}?)(?:人员|案件|总数|数量|数)?的$/
const timesNumber = /^,(?:约?[是为]|相当于|达到?)([^,;。\d]{2,10})$/

/** 在编1874名,…,另有辅助人员2635名,为在编人员的1.4倍; 公安局600件,是交通局300件的2倍: it may clear and never convicts. */
function ofNamed(passage: Passage, claim: Mention): Candidate[] {
  const [last, value] = before(passage, claim, 2)
  if (!last || !isQuantity(last)) return []
  if (value && isQuantity(value) && between(passage, last, claim) === '的')
    return candidatesOf(timesNumber.test(between(passage, value, last)) && quotient(value, last))
  const name = between(passage, last, claim).match(timesNamed)?.[1]
  const base = before(passage, last).find(
    (one) => isQuantity(one) && sameUnit(one, last) && name && one.lead.endsWith(name),
  )
  return candidatesOf(base && quotient(last, base))
}

const one = new Fraction(1n, 1n)

/** What is no more twice as much, however roughly it is said. */
const nearlyTwice = new Fraction(19n, 10n)

/** 由1250人到1875人,增长1.5倍: the quotient itself, from which one was to be taken off. */
function isConfused(claim: Mention, { after, before: from }: Comparison, times: Working): boolean {
  const exact = claim.reading?.exact && claim.reading.value.equals(times.result.value)
  return Boolean(exact) && after.order === from.order + 1 && claim.order === after.order + 1
}

const timesLastYear =
  /^(?:约?[是为]|相当于|达到?)(上年|去年|上一年|20\d\d年|原)(?:同期|来|有|先)?的?(?:[数总]量|水平)?的?$/
/** 去年为140件, 去年收案140件, 今年收案182件: what names the year, and the thing anew. */
const otherYear = /^,?(?:20\d\d年|[^,;。\d]{2})?[^,;。\d]{0,6}$/
/** 由2021年的40件增至2024年的180件, 由120项扩充到540项. */
const course = /^[^,;。\d]{0,4}[至到为](?:20\d\d年的?)?$/

/** 182件,去年为140件,是去年的1.3倍: both values right before, that of the year named and the other, of one name. */
function standsBefore(passage: Passage, claim: Mention, { before: from, after: to }: Comparison) {
  const year = claim.lead.match(timesLastYear)?.[1]
  const [first, second] = from.order < to.order ? [from, to] : [to, from]
  const [name, other] = [from, to].map((one) => subjectOf(one))
  const words = between(passage, first, second)
  const moved = first === from && /[由从]/.test(from.lead) && course.test(words)
  return Boolean(
    year &&
      second.order === claim.order - 1 &&
      first.order === second.order - 1 &&
      (from.lead.includes(year) || (moved && year === '原')) &&
      (moved || (otherYear.test(words) && (name === other || !name))) &&
      !/其中/.test(to.lead),
  )
}

/** So many times as fast, or so many times faster; either is said of both. */
function quicker(faster: Working): Candidate[] {
  const { value, range } = faster.result
  const more = { value: value.sub(one), range: subtract(range, point(one)) }
  const formula = `${faster.formula}-1`
  return [...candidatesOf(faster), ...candidatesOf({ ...faster, formula, result: more })]
}

function candidate(
  passage: Passage,
  claim: Mention,
  pair: Comparison,
  grows: boolean,
): Candidate[] {
  const times = quotient(pair.after, pair.before)
  if (!times) return []
  // 翻了一番 of what grew by two thirds.
  const short = /翻/.test(claim.figure.text) && times.result.value.compare(nearlyTwice) < 0
  if (!grows)
    return [{ ...times, proven: (short && pair.proven) || standsBefore(passage, claim, pair) }]
  const faster = quotient(pair.before, pair.after)
  // 由20个工作日压缩至5个工作日,提速4倍: what took four times as long.
  if (faster && times.result.value.compare(1) < 0) return quicker(faster)
  const { value, range } = times.result
  const confused = isConfused(claim, pair, times)
  return [
    // 增长2.5倍 is often said of what came to 2.5 times.
    ...(confused ? [] : candidatesOf(times)),
    {
      ...times,
      formula: `(${operand(pair.after)}-${operand(pair.before)})/${operand(pair.before)}`,
      result: { value: value.sub(one), range: subtract(range, point(one)) },
      proven: confused || pair.proven,
    },
  ]
}
