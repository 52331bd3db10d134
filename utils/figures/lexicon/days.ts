/** Words before a number of 日 that make it how long something takes: 法定60日, 缩短至15日, 由20日. */
const wordsBefore =
  '(?:法定|承诺|审限|期限|时限|周期)[为仅约]?|(?:缩短|压缩)[至到为了]?|延长了?|平均|求意见|公示'
/** Words behind it that do so: 20日缩短为15日. */
const wordsBehind = '缩短|压缩|压减|[降减][至到为]'

/** What a date's day must not stand behind, and what not before, as parts of a regular expression. */
export const lasting = { before: `(?<!${wordsBefore})`, behind: `(?!${wordsBehind})` }

const lastsBefore = new RegExp(`(?:${wordsBefore})$`)
const lastsBehind = new RegExp(`^(?:${wordsBehind})`)
/** Longest of those words, in characters. */
const reach = 4

/** True when a number of 日 says how long something takes, not which day it was: a date's day is whole. */
export function lasts(text: string, start: number, end: number, whole: boolean): boolean {
  return (
    !whole ||
    lastsBefore.test(text.slice(Math.max(0, start - reach), start)) ||
    lastsBehind.test(text.slice(end, end + reach))
  )
}
