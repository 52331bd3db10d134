import { point, subtract } from '../arithmetic/range.ts'
import { hundred } from '../arithmetic/rational.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { isRate } from '../context/units.ts'
import { sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { operand } from './show.ts'

/** Longest list of shares that is added up. */
const longest = 12

const restTakes = /^[,、;和]?(?:其[他余它]|剩余)[^,;。\d涉含全]{0,6}占(?:比|到)?(?:达到?|为)?$/
const takes = /^[,、;][^,;。\d涉含全]{1,14}占(?:比|到)?(?:达到?|为)?$/
const noOthers = /^[,(](?:没有|无)其[他它]/

/**
 * 民事占61.4%、刑事占37.9%,其他占0.7%: what the others, or the last where there are no others, have left of a hundred. Every
 * share of the list stands right behind its name, and none is divided further.
 */
export function whatIsLeft(passage: Passage, claim: Mention): Candidate[] {
  const closes = restTakes.test(linkTo(passage, claim)) || endsAll(passage, claim)
  if (!closes) return []
  const shares: Mention[] = []
  for (const one of before(passage, claim, longest)) {
    if (!isRate(one) || !/占(?:比|到)?(?:达到?|为)?$/.test(one.lead)) break
    shares.unshift(one)
    if (!takes.test(linkTo(passage, one))) break
  }
  const others = sum(shares)
  const [head] = shares
  if (!head || !others || !isListHead(passage, head)) return []
  if (!areOneList(passage, [...shares.slice(1), claim])) return []
  const value = hundred.sub(others.result.value)
  const range = subtract(point(hundred), others.result.range)
  const formula = `100-${shares.map(operand).join('-')}`
  const proven = shares.every((one) => one.reading?.exact)
  return candidatesOf({ operands: shares, formula, result: { value, range } }, { proven })
}

function linkTo(passage: Passage, share: Mention): string {
  const previous = passage.mentions[share.order - 1]
  return previous?.sentence === share.sentence ? between(passage, previous, share) : share.lead
}

function endsAll(passage: Passage, { figure, lead }: Mention): boolean {
  const behind = passage.text.slice(figure.end, figure.end + 5)
  return noOthers.test(behind) && /占(?:比|到)?(?:达到?|为)?$/.test(lead)
}

/** 城管类1200件、住建类占30%: what stands before the list may be one of it; 其中 and 涉 may count a thing twice. */
function isListHead(passage: Passage, head: Mention): boolean {
  const words = passage.text.slice(head.clause.start, head.figure.start)
  const rates = before(passage, head, longest).some(isRate)
  return !rates && !/^、|涉|含|其中|同时|全[国省市县]/.test(linkTo(passage, head) + words)
}

/** Semicolons divide all of a list or nothing; what is among one share is none of its own. */
function areOneList(passage: Passage, list: Mention[]): boolean {
  const links = list.map((one) => linkTo(passage, one))
  const divided = links.filter((link) => link.startsWith(';')).length
  const same = divided === 0 || divided === links.length
  return same && !links.some((link) => /其中|同时|新增/.test(link))
}
