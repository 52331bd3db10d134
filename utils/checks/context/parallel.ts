import type { Mention } from './mention.ts'
import { plainUnit } from './units.ts'

/** What of a part's words names it: 进校园 of 、进校园. */
function nameOf({ lead }: Mention): string {
  return lead
    .replace(/^.*(?:[,;:]|分别[为是有])/, '')
    .replace(/^[、和及与]?(?:以及)?(?:其中|包括)?/, '')
    .replace(/[为有达共]+$/, '')
}

/** Units of what happens once, in one place and one way. */
export const event = /^(?:场次?|件次?|起|宗|例|期|份|次|批次?)$/
const money = /元$/

/** Names by which each of what is counted is in one place only: its year, its quarter, where it went, who paid. */
const kinds: { unit: RegExp; name: RegExp }[] = [
  { unit: event, name: /^20\d\d年$/ },
  { unit: event, name: /^第?[一二三四]季度$/ },
  { unit: /^场次?$/, name: /^进[^,;。\d进]{1,6}$/ },
  {
    unit: money,
    name: /^(?:中央|省级?|市级?|县级?|区级?|[市县区]本级|乡镇级?|镇级?)(?:财政)?(?:资金|投入|经费|预算|安排|配套)?$/,
  },
]

/** True for the parts of a list that are named alike, so that nothing is in two of them: 2022年73件、2023年95件. */
export function areParallel(parts: Mention[]): boolean {
  const names = parts.map(nameOf)
  if (parts.length < 3 || new Set(names).size < names.length) return false
  return kinds.some(
    ({ unit, name }) =>
      parts.every((part) => unit.test(plainUnit(part) ?? '')) &&
      names.every((one) => name.test(one)),
  )
}
