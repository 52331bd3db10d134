import type { Mention, Passage } from './mention.ts'
import { sameSentence } from './neighbours.ts'

/** Figures listed one after the other with nothing but 、 or 和 between: 12件、8件和5件. */
export interface Series {
  members: Mention[]
  /** Place of the figure asked for. */
  at: number
}

const listJoint = /^(?:[、,]|和|及|以及|与|[、,]和)$/
/** Longest series that is read; a longer one is a table in prose that no reader aligns by eye. */
const longest = 40

/** The series a figure stands in, itself alone when it stands in none. */
export function seriesOf(passage: Passage, mention: Mention): Series {
  const left = grow(passage, mention, -1).reverse()
  const right = grow(passage, mention, 1)
  return { members: [...left, mention, ...right], at: left.length }
}

function grow(passage: Passage, from: Mention, step: 1 | -1): Mention[] {
  const found: Mention[] = []
  let last = from
  while (found.length < longest) {
    const next = passage.mentions[last.order + step]
    if (!next || !follows(passage, step > 0 ? last : next, step > 0 ? next : last)) break
    found.push(next)
    last = next
  }
  return found
}

function follows(passage: Passage, left: Mention, right: Mention): boolean {
  if (!sameSentence(left, right) || left.figure.kind !== right.figure.kind) return false
  return listJoint.test(passage.text.slice(left.figure.end, right.figure.start))
}

/**
 * The figure whose words speak for it: the first of its series (分别增长12%、8%: both grow), and for percentages the
 * first of a list with short names between (环节压缩50%、材料60%).
 */
export function spokesman(passage: Passage, mention: Mention): Mention {
  let head = seriesOf(passage, mention).members[0] ?? mention
  for (let steps = 0; steps < 6; steps++) {
    const previous = passage.mentions[head.order - 1]
    if (!previous || !isContinued(previous, head)) break
    head = seriesOf(passage, previous).members[0] ?? previous
  }
  return head
}

function isContinued(previous: Mention, head: Mention): boolean {
  // 90分以上81本: how many of a class, whatever changed before.
  if (/以[上下]$/.test(previous.figure.text)) return false
  // 增加2期300人次: nothing stands between, so both are what was added.
  if (previous.figure.end === head.figure.start) return true
  const kinds = previous.figure.kind === 'percentage' && head.figure.kind === 'percentage'
  const adjoining = previous.figure.end + head.lead.length === head.figure.start
  return (
    kinds &&
    adjoining &&
    /^[、和及][\u4e00-\u9fff]{1,4}$/.test(head.lead) &&
    !/[率占比度达]/.test(head.lead)
  )
}

/**
 * The figure at the same place of the nearest series of the same length before (A、B分别为60件、40件,分别占60%、40%);
 * null when there is none.
 */
export function alignedBefore(passage: Passage, mention: Mention): Mention | null {
  const { members, at } = seriesOf(passage, mention)
  if (members.length < 2) return null
  let head = members[0]
  for (let tries = 0; head && tries < 4; tries++) {
    const previous = passage.mentions[head.order - 1]
    if (!previous || !sameSentence(previous, mention)) break
    const other = seriesOf(passage, previous)
    if (other.members.length === members.length) return other.members[at] ?? null
    head = other.members[0]
  }
  return namedBefore(passage, mention)
}

/** As above for a list with a name before each number: 食品类145件、服装类95件,分别占23.7%、15.5%. */
function namedBefore(passage: Passage, mention: Mention): Mention | null {
  const { members, at } = seriesOf(passage, mention)
  const head = members[0]
  if (!head || !/分别/.test(head.lead)) return null
  const found: Mention[] = []
  for (let order = head.order - 1; found.length <= members.length; order--) {
    const one = passage.mentions[order]
    const next = found[0]
    if (!one || !sameSentence(one, mention) || (next && !isJoined(passage, one, next))) break
    found.unshift(one)
  }
  return found.length === members.length ? (found[at] ?? null) : null
}

function isJoined(passage: Passage, one: Mention, next: Mention): boolean {
  const words = passage.text.slice(one.figure.end, next.figure.start)
  return one.figure.kind === next.figure.kind && /^(?:[、,]|和|及|与)[^,;。\d]{1,20}$/.test(words)
}
