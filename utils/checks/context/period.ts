import type { Mention, Passage } from './mention.ts'
import { seriesOf } from './series.ts'
import { smallNumbers } from './small-numbers.ts'

/** Which time a figure speaks of: a year, or counted back from the report's own (0 this year, −1 the year before). */
export type Period = { year: number } | { back: number }

const periodMarks =
  /(20\d\d)(?:年|(?=[总共全]))|((?:上年度?|去年|上一年度?)(?:同期|[末底])?(?!度?[末底]?(?:结转|转入|未结|遗留))|同期)|(前年)|(今年|本年度?|全年|当年|年内|年初以来)/g
/** 较上年, 同比: the mark tells what a change is measured against, not when the figure was. */
const comparisonLink = /(?:较|比|与|同|相比|相较于?|对比)$/
/** How far before a figure its time is looked for, in characters; its sentence's start bounds it too. */
const reach = 80

/** The time the words before a figure give it within its sentence; null when they give none. */
export function periodOf(passage: Passage, mention: Mention): Period | null {
  const from = Math.max(sentenceStart(passage, mention), mention.figure.start - reach)
  const words = passage.text.slice(from, mention.figure.start)
  const listed = yearInList(passage, mention)
  if (listed) return listed
  for (const mark of [...words.matchAll(periodMarks)].reverse()) {
    if (!comparisonLink.test(words.slice(0, mark.index))) return periodOfMark(mark)
    if (onlyLink(words, mark)) return { back: -1 }
  }
  return null
}

/** 2022、2023、2024年分别为100件、120件、150件: as many years as numbers. */
function yearInList(passage: Passage, mention: Mention): Period | null {
  const { members, at } = seriesOf(passage, mention)
  const head = members[0]
  if (!head || members.length < 2) return null
  const words = passage.text.slice(Math.max(0, head.figure.start - reach), head.figure.start)
  const list = words.match(/(?:20\d\d年?[、和及至到—-]){1,9}20\d\d年[^;。]{0,30}分别[^,;。]{0,6}$/)
  if (recentYears(words) === members.length) return { back: at + 1 - members.length }
  const years = yearsListed(list?.[0] ?? '')
  const year = years.length === members.length ? years[at] : undefined
  return year === undefined ? null : { year }
}

/** 近三年分别为: the last of three years is the report's own; 0 when the words name none. */
function recentYears(words: string): number {
  const named = words.match(
    /(?:近|过去|最近)([两二三四五])年[来间]?[^,;。\d]{0,20}分别[^,;。\d]{0,6}$/,
  )
  return smallNumbers[named?.[1] ?? ''] ?? 0
}

/** The years that words name: 2022、2023年 as written, 2022年至2024年 with the years between. */
export function yearsListed(words: string): number[] {
  const years = [...words.matchAll(/20\d\d/g)].map((year) => Number(year[0]))
  const [first = 0, last = 0] = years
  if (years.length !== 2 || !/\d年?[至到—-]/.test(words)) return years
  return Array.from({ length: Math.min(20, Math.max(0, last - first + 1)) }, (_, at) => first + at)
}

/** 较上年的120件: nothing but a link stands between mark and number, so the number is the earlier one after all. */
function onlyLink(words: string, mark: RegExpMatchArray): boolean {
  return /^(?:同期|全年)?(?:的|为|是)?$/.test(words.slice((mark.index ?? 0) + mark[0].length))
}

function periodOfMark(mark: RegExpMatchArray): Period {
  if (mark[1]) return { year: Number(mark[1]) }
  if (mark[2]) return { back: -1 }
  return { back: mark[3] ? -2 : 0 }
}

function sentenceStart(passage: Passage, mention: Mention): number {
  const block = passage.article.blocks[mention.figure.block]
  const floor = block?.start ?? 0
  const near = passage.text.slice(
    Math.max(floor, mention.figure.start - reach),
    mention.figure.start,
  )
  const cut = Math.max(near.lastIndexOf('。'), near.lastIndexOf('\n'), near.lastIndexOf(';'))
  return mention.figure.start - near.length + cut + 1
}

/**
 * −1 when `a` is the earlier, 1 when it is the later; 0 when they are the same time or cannot be compared. A figure
 * without a time is later than one of 上年, and no more is known of it.
 */
export function comparePeriods(a: Period | null, b: Period | null): -1 | 0 | 1 {
  if (a && b && 'year' in a && 'year' in b) return sign(a.year - b.year)
  if (a && b && 'back' in a && 'back' in b) return sign(a.back - b.back)
  const [x, y] = [rank(a), rank(b)]
  if (x === null || y === null) return 0
  return sign(x - y)

  function rank(period: Period | null): number | null {
    const other = period === a ? b : a
    if (period && 'back' in period) return period.back < 0 ? -1 : 1
    // Beside 上年 it is the report's own year; beside 今年 a stated year is an earlier one.
    if (other && 'back' in other && other.back < 0) return 0
    return period ? 0 : null
  }
}

function sign(difference: number): -1 | 0 | 1 {
  return Math.sign(difference) as -1 | 0 | 1
}

/** The year that the sentence names last before a figure, 0 for none; 2021年以来 and 2023年底 are no year of their own. */
export function yearBefore({ text, starts }: Passage, { sentence, figure }: Mention): number {
  const words = text.slice(starts[sentence], figure.start)
  return Number(words.match(/20\d\d(?=年(?!以来|起|至|底|末))/g)?.at(-1) ?? 0)
}
