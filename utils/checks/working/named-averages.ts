import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between, earlier } from '../context/neighbours.ts'
import { plainUnit, sameUnit } from '../context/units.ts'
import { quotient } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 平均每家次出动; 公证员人均办证; 每个村平均配备网格员: what an average is over, and what of. */
const perUnit =
  /^,?(?:平均每(.次|[^,;。\d个])|([人场次户车家])均)(出动|参[加与训会]|培训|受[训众]|服务|接待|办[案理件]|)$/
/** 23个乡镇共配备58人,平均每个乡镇2.5人. */
const overEach = /^平均每[个名家所]([^,;。\d]{1,8}?)(?:配备|有|约)?$/
const perThing =
  /^,?(?:每[个名]([^,;。\d]{1,6})平均|([^,;。\d]{2,6}?)人均)(?:配备|拥有|有|配)?([^,;。\d]{2,6})$/

/**
 * Averages whose words repeat the names of what they were reckoned from: 检查746家次,出动2238人次,平均每家次出动…; or that stand right
 * behind both (减免罚款73.5万元,涉及49家企业,平均每家…). A number off by less than one step of its last digit may be rounded up.
 */
export function namedAverages(passage: Passage, claim: Mention): Candidate[] {
  const tied = overThose(passage, claim)
  // 平均每个站14件,含联合办理: of more than what is told.
  const more = /^[,(]含/.test(passage.text.slice(claim.figure.end, claim.figure.end + 2))
  if (tied) return candidatesOf(tied, { proven: !more && isFarOff(claim, tied) })
  const around = [...before(passage, claim), ...earlier(passage, claim, 6)].filter(isValue)
  const sums = around.filter((one) => sameUnit(one, claim))
  const [, each, short, verb = ''] = claim.lead.match(perUnit) ?? []
  const isUnit = (one: Mention) => {
    const unit = plainUnit(one)
    if (unit === null || short === undefined) return unit === each
    return short === '人' ? /^[人名位]$/.test(unit) : unit.startsWith(short)
  }
  const [, thing = '', person = '', object = ''] = claim.lead.match(perThing) ?? []
  const over = thing || person
  const bases = around.filter((one) => (over ? isNamed(one, over) : isUnit(one)))
  const of = sums.filter((one) => isNamed(one, over ? object : verb) || isDone(one, verb))
  const [base, total] = [bases[0], of[0]]
  if (!base || !total || bases.length !== 1 || of.length !== 1 || base === total) return []
  // 聘请律师152名。办案人员办理民事126件、行政46件,共办理172件,人均办案9.5件: of others, and of all that was done.
  const near =
    Math.abs(base.order - total.order) === 1 &&
    base.sentence === total.sentence &&
    sums[0] === total
  const beside = sums.length === 1 && base.order === total.order + 1
  const named = verb !== '' || over !== ''
  const sure = near && (named || (beside && reaches(passage, total, base, claim)))
  const working = quotient(total, base)
  return candidatesOf(working, { proven: sure && working !== null && isFarOff(claim, working) })
}

/** The one number told of those things in one breath, what is 最少 or 最多 aside. */
function overThose(passage: Passage, claim: Mention): Working | null {
  const thing = claim.lead.match(overEach)?.[1]
  const values = before(passage, claim).filter((one) => isValue(one) && !/最/.test(one.lead))
  const [total, ...others] = values.filter((one) => sameUnit(one, claim))
  const base = total && passage.mentions[total.order - 1]
  if (!thing || !base || others.length > 0 || base.sentence !== claim.sentence) return null
  const told = between(passage, base, total)
  if (!told.startsWith(thing) || /[,;。]/.test(told) || /其中|含|约/.test(told)) return null
  return quotient(total, base)
}

/** 出动执法人员2186人次: the verb that the average repeats begins the words. */
function isDone({ lead }: Mention, verb: string): boolean {
  return verb !== '' && lead.startsWith(verb)
}

function isNamed({ lead, tail }: Mention, name: string): boolean {
  return lead.endsWith(name) || (name !== '' && tail.startsWith(name))
}

function reaches(passage: Passage, total: Mention, base: Mention, claim: Mention): boolean {
  const link = between(passage, base, claim)
  return (
    /^,(?:涉及|惠及)$/.test(between(passage, total, base)) && /^[^,;。\d]{0,4},[^,;。]*$/.test(link)
  )
}

function isFarOff({ reading }: Mention, { result }: Working): boolean {
  if (!reading?.step) return false
  return reading.value.sub(result.value).abs().compare(reading.step) >= 0
}
