import { zero } from '../arithmetic/rational.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { isRate, sameUnit } from './units.ts'

/** Values listed one behind the other, and the total they divide where one is told right before them. */
export interface Run {
  parts: Mention[]
  whole: Mention | null
}

/** Nothing but a name between two of them. */
const joint = /^[、,和及与]{1,2}[^,;。:\d]{0,16}$/
const opens = /其中|分别|包括|包含|分为|即|[(:]/
/** Longest run that is looked at. */
const longest = 16

/**
 * The list that ends with a value (86件,其中食品41件、药品18件、其他27件); null for a value that ends none. What is said behind it
 * may be said of the whole list. Two numbers parted by a comma are a list only where they come to the number before.
 */
export function runOfParts(passage: Passage, last: Mention): Run | null {
  const back = [last]
  for (let at = last.order - 1; at >= 0 && back.length < longest; at--) {
    const [next, one] = [back.at(-1)!, passage.mentions[at]!]
    if (one.sentence !== last.sentence || !isAlike(one, last)) break
    const words = between(passage, one, next)
    if (opens.test(words) && words.length <= 20) return divided(back.reverse(), one)
    if (!joint.test(words)) break
    back.push(one)
  }
  return ofSum(back.reverse()) ?? named(passage, back)
}

/** 共25件,分别为14件、11件: numbers without names are parts where they come to the number before them. */
function divided(parts: Mention[], whole: Mention): Run | null {
  if (parts.length < 2) return null
  return parts.slice(1).every(isNamed) || comesTo(parts, whole) ? { parts, whole } : null
}

const isNamed = ({ lead }: Mention) => !/^[、,和及与]*$/.test(lead)

function isAlike(one: Mention, last: Mention): boolean {
  return isRate(last) ? isRate(one) : sameUnit(one, last)
}

/** 532件,道路396件、超限99件、水路14件、路政23件: the longest end of the run that comes to the number before it. */
function ofSum(run: Mention[]): Run | null {
  for (let at = 0; at + 2 < run.length; at++) {
    const [whole, ...parts] = run.slice(at)
    if (whole && comesTo(parts, whole)) return { parts, whole }
  }
  return null
}

function comesTo(parts: Mention[], { reading }: Mention): boolean {
  const sum = parts.reduce((total, part) => total.add(part.reading?.value ?? zero), zero)
  return reading?.value.equals(sum) === true
}

/** 一般程序213件、简易程序38件: in one breath, with no total before them. */
function named(passage: Passage, run: Mention[]): Run | null {
  const from = run.findLastIndex((one, at) => {
    const before = run[at - 1]
    return !before || !isNamed(one) || !/^[、和及与]/.test(between(passage, before, one))
  })
  const parts = run.slice(Math.max(0, from))
  return parts.length > 1 ? { parts, whole: null } : null
}
