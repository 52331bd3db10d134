import { agreement } from '../arithmetic/agreement.ts'
import { isChange, isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { isRate, sameUnit } from '../context/units.ts'
import { share, shareOfSum, sum } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { isBase } from './share-bases.ts'

/** A share and the count it is of, with the words from 占 on. */
export interface Part {
  part: Mention
  rate: Mention
  words: string
}

/** Shares on either side that may be of its list, and figures among which they lie. */
const longest = 8
const reach = 24
/** Smaller numbers are soon the sum of two others. */
const leastWhole = 100

/**
 * 受理71184件,…直办37527件,占52.7%,转办33657件,占47.3%: counts that come exactly to a number told before are all of it, and
 * where all their other shares are of that number, so is this one.
 */
export function sharesOfWhole(passage: Passage, claim: Mention): Candidate[] {
  const around = partsAround(passage, claim)
  const place = around.findIndex(({ rate }) => rate === claim)
  const own = around[place]
  if (!own) return []
  const list = around.slice(Math.max(0, place - longest), place + longest)
  const wholes = wholesBefore(passage, own, list)
  if (wholes.length === 0) return ofAllListed(passage, own, list)
  for (const run of runsWith(own, list)) {
    const whole = wholeOf(passage, own, run, wholes)
    if (whole) return candidatesOf(share(own.part, whole), { proven: true })
  }
  return []
}

/** Numbers before a share that are larger than its count, and may be what the list comes to. */
function wholesBefore(passage: Passage, own: Part, list: Part[]): Mention[] {
  const start = Math.max(0, (list[0]?.part.order ?? 0) - reach)
  const parts = new Set(list.map(({ part }) => part))
  return passage.mentions
    .slice(start, own.part.order)
    .filter(
      (one) =>
        one.figure.block === own.rate.figure.block &&
        isBase(one, own.part) &&
        !parts.has(one) &&
        (one.reading?.value.compare(leastWhole) ?? -1) >= 0,
    )
}

/** The stretches of a list that hold a share, and at least one other. */
function runsWith(own: Part, list: Part[]): Part[][] {
  const at = list.indexOf(own)
  const runs: Part[][] = []
  for (let from = at; from >= 0; from--) {
    for (let to = Math.max(at, from + 1); to < list.length; to++)
      runs.push(list.slice(from, to + 1))
  }
  return runs
}

function wholeOf(passage: Passage, own: Part, list: Part[], wholes: Mention[]): Mention | null {
  const [first] = list
  // Of hundreds of runs nearly none comes to a number; exact sums are for those that may.
  const about = list.reduce((all, { part }) => all + (part.reading?.value.valueOf() ?? 0), 0)
  const near = wholes.filter(
    (one) =>
      one.order < (first?.part.order ?? 0) &&
      Math.abs((one.reading?.value.valueOf() ?? 0) - about) < 1,
  )
  if (near.length === 0 || holdsList(passage, list)) return null
  const others = list.filter((one) => one !== own)
  const alike = own.words === '' || others.every(({ words }) => words === own.words)
  if (!alike || !others.every(({ part }) => sameUnit(part, own.part))) return null
  const all = sum(list.map(({ part }) => part))?.result.value
  const whole = near.find((one) => all && one.reading?.value.equals(all))
  return whole && others.every((one) => fits(one, whole)) ? whole : null
}

/** Others that have to be shares of all listed together before one that is not is wrong. */
const fewestOthers = 2

/** 农村712人,占总数的51.2%;城市640人,占总数的46%;其他38人,占总数的2.7%: no total is told, and the others are of all listed. */
function ofAllListed(passage: Passage, own: Part, list: Part[]): Candidate[] {
  const listed = list.filter(
    ({ part, rate, words }) =>
      words === own.words && rate.sentence === own.rate.sentence && sameUnit(part, own.part),
  )
  const others = listed.filter((one) => one !== own)
  if (others.length < fewestOthers || holdsList(passage, listed)) return []
  const parts = listed.map(({ part }) => part)
  const all = others.every((one) => agrees(one, shareOfSum(one.part, parts)))
  return all ? candidatesOf(shareOfSum(own.part, parts), { proven: true }) : []
}

/** 资源类48件,占20%,其中林地36件,占75%: a list within the list has another total. */
function holdsList(passage: Passage, list: Part[]): boolean {
  const [first, last] = [list[0], list.at(-1)]
  return !first || !last || between(passage, first.part, last.rate).includes('其中')
}

function fits(one: Part, whole: Mention): boolean {
  return agrees(one, share(one.part, whole))
}

function agrees({ rate }: Part, working: Working | null): boolean {
  const agreed = working && rate.reading && agreement(rate.reading, working.result)
  return agreed !== null && agreed !== 'within'
}

function partsAround(passage: Passage, claim: Mention): Part[] {
  return passage.mentions
    .slice(Math.max(0, claim.order - reach), claim.order + reach)
    .flatMap((rate) =>
      rate.figure.block === claim.figure.block ? (partOf(passage, rate) ?? []) : [],
    )
}

/** 投诉508件,同比降低27.12%,占比57.73%: the count before a share, with nothing but its changes between. */
export function partOf(passage: Passage, rate: Mention): Part[] | null {
  if (!isRate(rate) || isChange(rate)) return null
  let part = passage.mentions[rate.order - 1]
  const words = part && /[,、(]?占([^,;。\d]{0,14})$/.exec(between(passage, part, rate))?.[1]
  if (words === undefined) return null
  while (part && isChange(part)) part = passage.mentions[part.order - 1]
  if (!part || !isValue(part) || /[;。\n]/.test(between(passage, part, rate))) return null
  return [{ part, rate, words: words.replace(/的?(?:比[例重]?)?(?:达到?|到|为)?$/, '') }]
}
