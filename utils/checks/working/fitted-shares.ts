import { point, subtract } from '../arithmetic/range.ts'
import { decimalsOf, hundred } from '../arithmetic/rational.ts'
import { theOneCalled } from '../context/called.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { isTotal } from '../context/parts.ts'
import type { Rate } from '../context/rate.ts'
import { alignedBefore } from '../context/series.ts'
import { isRate } from '../context/units.ts'
import { share, shareOfParts, sum } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { isBase } from './share-bases.ts'
import { fits, ofOneNumber, toldBefore, valuesBefore } from './shares-of-one.ts'
import { operand } from './show.ts'

const longestSum = 5

/**
 * Workings of numbers that stand farther off than the words reach, taken only where they fit: they clear and are never held
 * against a share.
 */
export function fittedShares(passage: Passage, claim: Mention, rate: Rate): Candidate[] {
  const values = valuesBefore(passage, claim)
  const tried = [
    ...ofOneNumber(passage, claim),
    ...jointly(passage, claim, values),
    ...leftOfShares(passage, claim),
    ...ofSameKind(passage, claim, rate, values),
    ...byName(rate, values),
  ]
  return tried.filter((one) => fits(claim, one)).flatMap((one) => candidatesOf(one))
}

/** 警情39.3万起。灭火17.4万起,抢险10.4万起,合计占总数的70.7%: what was told last, together. */
function jointly(passage: Passage, claim: Mention, values: Mention[]): Working[] {
  if (!/(?:合计|共计|总计|之和|[两二三四五][项者类种])(?:约|共)?占[^,;。\d]*$/.test(claim.lead))
    return []
  const parts = values
    .filter((one) => one.sentence === claim.sentence && !isInBrackets(passage, one))
    .toReversed()
  const totals = values.filter(isTotal)
  return parts.slice(1, longestSum).flatMap((_, at) => {
    const list = parts.slice(0, at + 2).toReversed()
    const bases = totals.filter((base) => list.every((part) => isBase(base, part)))
    return bases.flatMap((base) => shareOfParts(list, base) ?? [])
  })
}

function isInBrackets({ text, starts }: Passage, { sentence, figure }: Mention): boolean {
  const words = text.slice(starts[sentence] ?? 0, figure.start)
  return words.lastIndexOf('(') > words.lastIndexOf(')')
}

/** 农村占42.2%,…;县城占30.8%;城市占21.3%;其他区域占总数的5.7%: what the shares before have left of a hundred. */
function leftOfShares(passage: Passage, claim: Mention): Working[] {
  const total = shareOf.exec(claim.lead)?.[1]
  if (total === undefined || /^[,、(]?占/.test(claim.lead)) return []
  const others = /其[他它余]/.test(claim.lead)
  if (!others && decimalsOf(claim.reading?.step ?? null) === 0) return []
  const shares = toldBefore(passage, claim)
    .filter((one) => isRate(one) && shareOf.exec(one.lead)?.[1] === total)
    .reverse()
  return shares.slice(1).flatMap((_, at) => whatIsLeft(shares.slice(0, at + 2).reverse()) ?? [])
}

const shareOf = /占([^,;。占\d]{0,10}?)(?:比|的)?(?:比[例重])?(?:达到?|为)?$/

function whatIsLeft(shares: Mention[]): Working | null {
  const all = sum(shares)
  if (!all || all.result.value.compare(hundred) >= 0) return null
  const formula = `100-${shares.map(operand).join('-')}`
  const range = subtract(point(hundred), all.result.range)
  return { operands: shares, formula, result: { value: hundred.sub(all.result.value), range } }
}

/** 抢险44.2万起,…。夏季抢险12.8万起、救助35.9万起,分别占全年同类警情的29%和41.8%: of the number of its own name. */
function ofSameKind(
  passage: Passage,
  claim: Mention,
  { words }: Rate,
  values: Mention[],
): Working[] {
  const part = /同类|各自/.test(words) ? alignedBefore(passage, claim) : null
  const name = part?.lead.replace(/^.*其中/, '').replace(/[^\u4e00-\u9fff]/g, '') ?? ''
  if (!part || name.length < 2) return []
  const named = values.filter((one) => one !== part && one.lead.endsWith(name))
  return named.flatMap((base) => (isBase(base, part) ? (share(part, base) ?? []) : []))
}

/** 警情165万起。…,火灾扑救66万起,…。其中,火灾扑救占任务总量的40%: of what was told under its name, and of a total. */
function byName({ taker }: Rate, values: Mention[]): Working[] {
  const part = taker.length > 1 ? theOneCalled(values, taker) : null
  if (!part) return []
  const bases = values.filter((base) => isTotal(base) && isBase(base, part))
  return bases.flatMap((base) => share(part, base) ?? [])
}
