import { isChange } from '../checks/context/change.ts'
import type { Mention, Passage } from '../checks/context/mention.ts'
import { surroundings } from '../checks/context/surroundings.ts'
import { plainUnit } from '../checks/context/units.ts'
import type { Review } from '../report/review.ts'

/** What came over from the year before, or goes over to the next: 上年结转12件, 结转下年12件. */
export interface CarriedOver {
  mention: Mention
  /** The business it belongs to (行政复议) with the unit; only what is named once can be held against another year. */
  key: string
}

const carriedIn =
  /(?:上一?年度?|去年|(20\d\d)年度?)(?:结转|转入|未结|未审结|未办结)(?:的)?(?:[\u4e00-\u9fff]{0,8})$/
const carriedOut =
  /(?:结转至?(?:下一?年度?|(20\d\d)年度?)(?:继续)?(?:办理|审理)?|转入下一?年度?|未审结|未办结|尚未[审办]结)(?:的)?(?:[\u4e00-\u9fff]{0,8})$/

/** Businesses that carry cases from year to year, each its own books. */
const businesses =
  /行政复议|行政诉讼|行政应诉|行政处罚|行政赔偿|国家赔偿|政府信息公开|信息公开申请|信访|仲裁|法律援助|人民调解|劳动争议|投诉举报|投诉|举报/g

/** Numbers carried over, by business and unit; a business that has two of them is left out. */
export function carriedBy(
  passage: Passage,
  review: Review,
  way: 'in' | 'out',
): Map<string, CarriedOver> {
  const found = new Map<string, CarriedOver | null>()
  for (const mention of passage.mentions) {
    const one = carriedOf(passage, mention, review, way)
    if (one) found.set(one.key, found.has(one.key) ? null : one)
  }
  return new Map([...found].flatMap(([key, one]) => (one ? [[key, one] as const] : [])))
}

function carriedOf(
  passage: Passage,
  mention: Mention,
  review: Review,
  way: 'in' | 'out',
): CarriedOver | null {
  const unit = plainUnit(mention)
  if (mention.figure.kind !== 'count' || mention.figure.cell || !unit || isChange(mention))
    return null
  const match = (way === 'in' ? carriedIn : carriedOut).exec(mention.lead)
  if (!match || !mention.reading || review.identity.year === null) return null
  const year = match[1] === undefined ? null : Number(match[1])
  if (year !== null && year !== review.identity.year + (way === 'in' ? -1 : 1)) return null
  // What was open in November is not what was open at the end of the year.
  if (/截至|截止|月底|月末|上半年|季度/.test(surroundings(passage, mention, 80, 0))) return null
  const named = new Set(surroundings(passage, mention, 80, 20).match(businesses))
  const [business] = named
  // Two businesses in one sentence: whose number it is would be a guess.
  return business && named.size === 1 ? { mention, key: `${business}|${unit}` } : null
}
