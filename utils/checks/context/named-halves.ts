import { isValue } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { isTotal } from './parts.ts'
import { subjectOf } from './subject.ts'
import { sameUnit } from './units.ts'

const men = /^男(?:性|生)?$/
const women = /^女(?:性|生)?$/
const opening = /^[,(](?:其中|按性别[分看],?)?[^,;。\d]{0,12}$/
const joint = /^[、,和]女(?:性|生)?$/

/** 执法人员4217人,其中男性3126人、女性1091人,…: men and women are all of the people told at once before, whatever follows. */
export function sexesBehind(passage: Passage, total: Mention): Mention[] {
  const pair = pairBehind(passage, total)
  if (!pair) return []
  const [one, other] = pair
  const told = /其中|性别/.test(between(passage, total, one)) || isTotal(total)
  const words = passage.text.slice(one.clause.start, one.figure.start).replace(/^.*[中:]/, '')
  return told &&
    men.test(words) &&
    women.test(subjectOf(other)) &&
    joint.test(between(passage, one, other))
    ? pair
    : []
}

/** 投诉举报4306件,其中投诉3518件、举报788件: two kinds whose names together are the total's. */
export function twoNamesBehind(passage: Passage, total: Mention): Mention[] {
  const pair = pairBehind(passage, total)
  if (!pair) return []
  const [left, right] = pair.map(subjectOf)
  if (!left || !right || left.length < 2 || right.length < 2 || left === right) return []
  const [one, other] = pair
  const named = new RegExp(`(?:^|[^未不非])${left}[、和及与]?${right}(?:案件|类|总量|总数|件数)?$`)
  const listed = /^,(?:其中)?$/.test(between(passage, total, one).slice(0, -left.length))
  const joined = between(passage, one, other).replace(right, '')
  const next = passage.mentions[other.order + 1]
  const more = next?.sentence === other.sentence && sameUnit(next, total)
  return listed && /^[、,和及]$/.test(joined) && !more && named.test(nameOf(total)) ? pair : []
}

/** What a total is called: the words right before its number. */
function nameOf({ lead }: Mention): string {
  return lead.replace(/[“”"]/g, '').replace(/(?:共计?|合计|总计|达到?|为|有)+$/, '')
}

/** The two values of its unit right behind a total. */
function pairBehind(passage: Passage, total: Mention): [Mention, Mention] | null {
  const [one, other] = passage.mentions.slice(total.order + 1, total.order + 3)
  if (!one || !other || other.sentence !== total.sentence) return null
  const fit = [one, other].every(
    (part) => isValue(part) && part.reading?.exact === true && sameUnit(part, total),
  )
  if (!fit || !opening.test(between(passage, total, one)) || isLeftOpen(passage, total, other))
    return null
  return [one, other]
}

/** 男性5人、女性2人,另1人身份不明: behind the two something more is told, or may be. */
function isLeftOpen(passage: Passage, total: Mention, other: Mention): boolean {
  const behind =
    passage.text.slice(other.figure.end, other.figure.end + 40).split(/[。\n]/)[0] ?? ''
  const next = passage.mentions[other.order + 1]
  const third = next?.sentence === total.sentence && sameUnit(next, total)
  return (
    /另|其余|其他|不明|未知|未填|均?转/.test(behind) ||
    (third && /^[、和及]/.test(between(passage, other, next)))
  )
}
