import type { Mention, Passage } from '../context/mention.ts'
import { after, before, between } from '../context/neighbours.ts'
import { isQuantity, isRate, sameUnit } from '../context/units.ts'

/** Longest list of shares that is looked at, in figures on either side. */
export const reach = 32

/** A count and the share right behind it. */
export interface PartWithShare {
  part: Mention
  rate: Mention
}

/** The counts with a bare share right behind them near a figure, in their order. */
export function sharesAround(passage: Passage, claim: Mention): PartWithShare[] {
  return near(passage, claim).flatMap((rate) => partWithShare(passage, rate, bare) ?? [])
}

/**
 * The list of shares that a share stands in, be its total named or not (占申请总数的1%;…占6.8%); none where a list stands
 * within it, or where shares of two totals do.
 */
export function sharesListedWith(passage: Passage, claim: Mention): PartWithShare[] {
  const shares = near(passage, claim).flatMap((rate) => partWithShare(passage, rate, named) ?? [])
  const at = shares.findIndex(({ rate }) => rate === claim)
  const list = at < 0 ? [] : chainOf(passage, shares, at)
  const totals = new Set(list.map(({ part, rate }) => totalOf(between(passage, part, rate))))
  totals.delete('')
  return totals.size > 1 || isNested(passage, list) ? [] : list
}

/** 占申请总数的, 占诉求总量: the total between a count and its share; nothing where it is not named. */
function totalOf(words: string): string {
  return words.replace(/^[,、(]?占|的?(?:比重?|比例)?(?:达到?|到|为)?$/g, '')
}

const bare = /^[,、(]?占(?:比|到)?(?:达到?|为)?$/
const named = /^[,、(]?占[^,;。\d]{0,12}$/

function near(passage: Passage, claim: Mention): Mention[] {
  return [...before(passage, claim, reach).reverse(), claim, ...after(passage, claim, reach)]
}

/** Those that follow one another with nothing but a name between, the one asked for among them. */
export function chainOf(passage: Passage, shares: PartWithShare[], at: number): PartWithShare[] {
  let [from, to] = [at, at]
  while (from > 0 && isNext(passage, shares[from - 1], shares[from])) from--
  while (to + 1 < shares.length && isNext(passage, shares[to], shares[to + 1])) to++
  return shares.slice(from, to + 1)
}

/** True when nothing but a name, and its number in the list, stands between the first and the second. */
export function isNext(
  passage: Passage,
  one: PartWithShare | undefined,
  next: PartWithShare | undefined,
): boolean {
  if (!one || !next || !sameUnit(one.part, next.part)) return false
  // 村支书中大专以上86人: of others.
  const words = between(passage, one.rate, next.part).replace(/(?<=^[,;、])\(\d{1,2}\)/, '')
  return /^[,;、](?![^,;。\d]{2,}中[^国共央小])[^,;。\d]{1,14}$/.test(words)
}

function partWithShare(passage: Passage, rate: Mention, form: RegExp): PartWithShare[] | null {
  const part = passage.mentions[rate.order - 1]
  if (!part || !isRate(rate) || !isQuantity(part)) return null
  return form.test(between(passage, part, rate)) ? [{ part, rate }] : null
}

/** 民事100件,占50%;其中婚姻20件,占20%: a list within the list has another total. */
export function isNested(passage: Passage, shares: PartWithShare[]): boolean {
  const [first, last] = [shares[0], shares.at(-1)]
  if (!first || !last) return true
  return /其中|同比|[较比]上/.test(
    passage.text.slice(first.part.figure.end, last.rate.figure.start),
  )
}
