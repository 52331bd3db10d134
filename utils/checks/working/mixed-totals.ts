import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import { sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

const joint = /^[^,;。\d]{1,12}[、和及]$|^、[^,;。\d]{1,12}$/
const lastLink = /^[^,;。\d]{1,20}(?:,[^,;。\d]{2,10})?$|^,(?:共计?|合计|总计)$/

/** 与13个村、9个站办所签订责任状22份: things listed under several units, and one of the total's for each of them. */
export function mixedTotal(passage: Passage, total: Mention): Candidate[] {
  const parts: Mention[] = []
  for (const one of before(passage, total)) {
    const next = parts[0]
    const words = between(passage, one, next ?? total)
    if (!(next ? joint : lastLink).test(words) || one.figure.kind !== 'count' || !isValue(one))
      break
    parts.unshift(one)
  }
  const last = parts.at(-1)
  if (!last || parts.length < 2) return []
  const units = new Set(parts.map(({ figure }) => figure.unit))
  // 3个镇、2个街道参加,5人受表彰: behind a comma, or of so few, it may be chance.
  const tied = !between(passage, last, total).includes(',') && isMany(total)
  return candidatesOf(units.size > 1 || (tied && !sameUnit(last, total)) ? sum(parts) : null)
}

function isMany({ reading }: Mention): boolean {
  return (reading?.value.valueOf() ?? 0) >= 10
}
