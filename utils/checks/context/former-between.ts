import type { Comparison } from './comparison.ts'
import { isBareLink } from './follows-at-once.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { sameUnit } from './units.ts'

/** ,去年312天; ,2023年败诉率9.75%; ,而上年同期为86件: the old value between this one and its change. */
const formerValue =
  /^,(?:而)?(上年|去年|上一年|(20\d\d)年)度?(?:同期)?([^,;。\d]{0,8}?)(?:仅|则)?[为是有]?$/
const otherTimes = /季|月|半年|以来|累计|环比|平均|其中/

/** 329天,去年312天,多17天: this year's value, last year's and the change, with nothing else between them. */
export function formerBetween(passage: Passage, change: Mention, left: Mention[]): Comparison[] {
  const [former, current] = left
  if (!former || !current || former.order !== change.order - 1) return []
  if (current.order !== former.order - 1 || !sameUnit(former, current)) return []
  const [, , year, name = ''] = between(passage, current, former).match(formerValue) ?? []
  const told = formerValue.test(between(passage, current, former))
  if (!told || !isBareLink(between(passage, former, change))) return []
  // A year behind another semicolon says nothing of these.
  const sentence = passage.starts[current.sentence] ?? 0
  const start = Math.max(sentence, passage.text.lastIndexOf(';', current.figure.start) + 1)
  const words = passage.text.slice(start, change.figure.start)
  const named = name === '' || current.lead.includes(name.replace(/[总件]?[数量额]$/, ''))
  const own = passage.text.slice(start, current.figure.start)
  const follows =
    !year ||
    words.includes(`${Number(year) + 1}年`) ||
    /[今本]年/.test(words) ||
    // 全年4380件,2022年为4127件,较上年增加100件: of which year it is, only the change without one tells.
    (/^\D*全年\D*$/.test(own) && !/[较比同]/.test(between(passage, former, change)))
  const alike = named && !otherTimes.test(words)
  return alike ? [{ before: former, after: current, proven: follows }] : []
}
