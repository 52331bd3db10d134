import type Fraction from 'fraction.js'
import { isWhole } from '../arithmetic/rational.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { mayOverlap } from '../context/overlaps.ts'
import type { PartList } from '../context/parts.ts'
import { sum } from './combine.ts'
import { comesBefore } from './list-in-full.ts'
import { type Doubt, doubtsOf, isOneStroke } from './second-look.ts'

/** Two parts come near to many a number. */
const fewest = 3
/** In steps: lists leave a few out. */
const leastOff = 10
const joint = /^[、,][^,;。\d]{1,12}$/

/** 93家,其中整改71家、立案14家、吊销2家、取缔16家: a list told in one breath, which one digit of one part keeps from its total. */
export function doubtOfPart(passage: Passage, total: Mention, list: PartList): Doubt[] {
  if (list.marker === 'none') return []
  const parts = inOneBreath(passage, list.parts)
  const full = parts.length < fewest || mayOverlap(passage, total, parts) ? null : sum(parts)
  if (!full || comesBefore(passage, total, full)) return []
  return misses(total, parts) ? doubtsOf(full, 'any') : []
}

/** The first parts of a list as long as nothing but a name stands between them. */
function inOneBreath(passage: Passage, parts: Mention[]): Mention[] {
  const end = parts.findIndex((part, at) => {
    const previous = parts[at - 1]
    return (
      previous !== undefined &&
      (part.order !== previous.order + 1 || !joint.test(between(passage, previous, part)))
    )
  })
  return end < 0 ? parts : parts.slice(0, end)
}

/** True when one of them, one digit written otherwise, would make them come to the total. */
function misses({ reading }: Mention, parts: Mention[]): boolean {
  const step = reading?.step
  const all = sum(parts)?.result.value
  if (!step || !all || !parts.every((part) => part.reading?.step?.equals(step))) return false
  const by = reading.value.sub(all).div(step)
  // 5000件,其中3000件、1000件、900件: of round numbers any is near.
  const round = parts.every((part) => part.reading && isRound(part.reading.value.div(step)))
  if (round || by.abs().compare(leastOff) < 0) return false
  return parts.some((part) => {
    const written = part.reading?.value.div(step)
    const meant = written?.add(by)
    return written && meant && isOneStroke(written.toFraction(), meant.toFraction())
  })
}

function isRound(value: Fraction): boolean {
  return isWhole(value.div(10))
}
