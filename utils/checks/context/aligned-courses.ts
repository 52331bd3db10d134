import type { Comparison } from './comparison.ts'
import type { Mention, Passage } from './mention.ts'
import { alignedBefore, seriesOf } from './series.ts'
import { sameUnit } from './units.ts'

/**
 * 环节由12个减到5个,材料由36份减到14份,分别减少58.3%、61.1%: as many courses as changes, in the same order, so that each change
 * is of its own. Null where the words do not align them.
 */
export function alignedCourse(
  passage: Passage,
  change: Mention,
  courses: Comparison[],
): Comparison | null {
  const { members, at } = seriesOf(passage, change)
  const [head] = members
  if (!head || members.length < 2 || courses.length !== members.length) return null
  if (!/^,?分别[^,;。\d]{2,8}$/.test(head.lead)) return null
  const ordered = courses.toSorted((a, b) => a.before.order - b.before.order)
  const adjoining = ordered.every((course, place) => {
    const next = ordered[place + 1]?.before.order ?? head.order
    return course.after.order === course.before.order + 1 && next === course.after.order + 1
  })
  const own = ordered[at]
  return adjoining && own ? { ...own, proven: true } : null
}

const againstLastYear = /[较比与](?:上年|去年|20\d\d年)(?:同期)?的?$/

/**
 * Changes listed beside their values: of the year before (起数14起、死亡9人,与上年的18起、12人相比,分别下降22.2%、25%), or from each to
 * the next of one value more (96件、88件、74件,降幅分别为8.3%、15.9%).
 */
export function listedValues(passage: Passage, change: Mention, left: Mention[]): Comparison[] {
  const own = alignedBefore(passage, change)
  const head = own && seriesOf(passage, own).members[0]
  const found: Comparison[] = []
  if (own && head && againstLastYear.test(head.lead) && left.includes(own)) {
    const after = left.find((one) => one.order < head.order && sameUnit(one, own))
    if (after) found.push({ before: own, after, proven: false })
  }
  const { members, at } = seriesOf(passage, change)
  const values = left[0] ? seriesOf(passage, left[0]).members : []
  const [before, after] = [values[at], values[at + 1]]
  const stepwise = members.length > 1 && values.length === members.length + 1
  if (stepwise && before && after) found.push({ before, after, proven: false })
  return found
}

const courseStart = /(?:由|从)[^,;。]{0,14}$/
const courseEnd = /[至到]|[增降升减]为/

/** 由91.2%、88.4%提高到99.1%、97.6%,分别提高7.9个、9.2个百分点: two lists of one length, the same place of each. */
export function parallelCourse(passage: Passage, change: Mention, left: Mention[]): Comparison[] {
  const { members, at } = seriesOf(passage, change)
  const later = left[0] ? seriesOf(passage, left[0]).members : []
  const link = later[0] && passage.mentions[later[0].order - 1]
  const earlier = link ? seriesOf(passage, link).members : []
  const [before, after] = [earlier[at], later[at]]
  if (members.length < 2 || [earlier, later].some(({ length }) => length !== members.length))
    return []
  const told = courseStart.test(earlier[0]?.lead ?? '') && courseEnd.test(later[0]?.lead ?? '')
  return told && before && after ? [{ before, after, proven: false }] : []
}
