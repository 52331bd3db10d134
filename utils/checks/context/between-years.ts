import { isChange } from './change.ts'
import type { Comparison } from './comparison.ts'
import { isBareLink } from './follows-at-once.ts'
import type { Mention, Passage } from './mention.ts'
import { beginsAnew } from './not-of-pair.ts'
import { comparePeriods, periodOf } from './period.ts'
import { seriesOf } from './series.ts'
import { smallNumbers } from './small-numbers.ts'
import { sameExtent, sameSubject } from './subject.ts'
import { sameUnit } from './units.ts'

/**
 * The values of the two years that the words of a change name, among several told right before it: 2024年较2022年下降…,
 * 2024年同比增长…, and 两年间提高… behind the values of three years. Nothing else can be meant.
 */
export function betweenYears(passage: Passage, change: Mention, left: Mention[]): Comparison[] {
  const [last] = left
  const inside = passage.mentions.slice((last?.order ?? 0) + 1, change.order)
  if (!last || !inside.every(isChange)) return []
  const words = passage.text.slice((inside.at(-1) ?? last).figure.end, change.figure.start)
  const pool = left.filter((one) => sameUnit(one, last))
  // 较2022年分别增长25%、50%: each is of a year of its own.
  if (seriesOf(passage, change).members.length > 1) return []
  return [...ofNamedYears(passage, change, words, pool), ...overAll(passage, words, last)]
}

const namedYears =
  /^[,;(](?:(20\d\d)年)?(?:同比|[较比]上年|[较比与](20\d\d)年(?:同期)?(?:相比)?)?([^\d;。]*)$/

function ofNamedYears(
  passage: Passage,
  change: Mention,
  words: string,
  pool: Mention[],
): Comparison[] {
  const [, named, base, link] = words.match(namedYears) ?? []
  if (link === undefined || !isBareLink(link)) return []
  // 2022年314宗,2023年357宗(增13.7%): in brackets behind the value of a year, against the year before.
  const inside = words[0] === '('
  if (inside && passage.text[change.figure.end] !== ')') return []
  if (!named && !base && !(inside && /^,?20\d\d年$/.test(pool[0]?.lead ?? ''))) return []
  const yearOf = (one: Mention | undefined) => {
    const period = one ? periodOf(passage, one) : null
    return period && 'year' in period ? period.year : 0
  }
  const last = yearOf(pool[0])
  const year = Number(named ?? last)
  if (pool.some((one) => yearOf(one) > last)) return []
  const [after, ...more] = pool.filter((one) => yearOf(one) === year)
  const [before, ...others] = pool.filter((one) => yearOf(one) === Number(base ?? year - 1))
  const sole = more.length + others.length === 0
  if (!after || !before || !sole || before === after || !sameExtent(before, after)) return []
  if (beginsAnew(passage, before, after)) return []
  const alike = seriesOf(passage, after).members.includes(before) || sameSubject(before, after)
  return alike ? [{ before, after, proven: true }] : []
}

const overYears = /^[,;]([两二三四五])年[间来]?(?:累计|共)?([^\d;。]*)$/
const yearlyList = /(?:近|过去|最近|连续)[三四五]年[^;。\d]{0,24}(?:分别|依次)[为是]?$/

/** Of three years 两年间 is from the first to the last; 三年 may reach back to the year before. */
function overAll(passage: Passage, words: string, last: Mention): Comparison[] {
  const [, said = '', link = ''] = words.match(overYears) ?? []
  const { members } = seriesOf(passage, last)
  const years = (smallNumbers[said] ?? 0) + 1
  const [first] = members
  if (!first || members.length < 3 || !isBareLink(link)) return []
  const yearly =
    comparePeriods(periodOf(passage, first), periodOf(passage, last)) < 0 ||
    yearlyList.test(passage.text.slice(Math.max(0, first.figure.start - 40), first.figure.start))
  return yearly && [years, years - 1].includes(members.length)
    ? [{ before: first, after: last, proven: members.length === years }]
    : []
}
