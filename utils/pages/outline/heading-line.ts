import type { Numbering } from './numbering.ts'
import { numberingOf } from './numbering.ts'

/** A heading at the start of a paragraph, with offsets in the paragraph. */
export interface LineHeading {
  numbering: Numbering | null
  /** End of its words, closing punctuation excluded. */
  end: number
  /** Where the body in the same paragraph begins; null for a heading that stands alone. */
  bodyAt: number | null
}

/** Longest headings, in characters without the numbering. */
const longestAlone = 60
const longestRunIn = 48

/** Result-like words with a number make a sentence of a line, not a heading. */
const reportsFigure =
  /\d[\d.,]*(?:万|亿|余|多)*(?:件|次|人|个|项|场|起|份|条|家|户|元|%|篇|期|名|批|宗|余)/
const startsAsSentence =
  /^(?:(?:20\d\d|二[〇○零]..)年[,以来]|\d{1,2}月|今年|去年|全年|截至|截止|年初|目前|近年来|一年来|过去一年|根据|按照(?!.{0,20}要求)|为了?(?:深入)?(?:贯彻|落实))/

/** The numbered heading a folded paragraph starts with; null when it is a paragraph or a list item. */
export function numberedHeading(folded: string): LineHeading | null {
  const numbering = numberingOf(folded)
  if (!numbering || numbering.kind === 'lead') return null
  const rest = folded.slice(numbering.size)
  const stop = rest.slice(0, longestAlone + 1).search(/[。:;!?]/)
  if (stop < 0) {
    if (rest.length > longestAlone || !readsAsHeading(rest)) return null
    return { numbering, end: endOf(folded, folded.length), bodyAt: null }
  }
  const words = rest.slice(0, stop)
  const alone = stop === rest.length - 1
  if (rest[stop] === ';' || (rest[stop] === ':' && !alone && numbering.kind !== 'section'))
    return null
  if (words.length > (alone ? longestAlone : longestRunIn) || !readsAsHeading(words)) return null
  const end = numbering.size + stop
  return { numbering, end: endOf(folded, end), bodyAt: alone ? null : end + 1 }
}

function readsAsHeading(words: string): boolean {
  if (words.length < 2 || reportsFigure.test(words) || startsAsSentence.test(words)) return false
  return (words.match(/[,]/g)?.length ?? 0) <= 3
}

function endOf(folded: string, end: number): number {
  let at = end
  while (at > 0 && /[\s。:;,、.]/.test(folded[at - 1]!)) at--
  return at
}

const subject =
  /(?:举措|措施|做法|成效|成绩|进展|亮点|问题|不足|短板|原因|差距|困难|打算|安排|计划|思路|方向|职责|情况|重点|任务|工作|总结|回顾|概况|综述|建议)(?:[((][^))]*[))])?$/
const topic =
  /法治|依法|主要|存在|下一?步|下一?年|20\d\d年|今后|明年|第一责任人|职责|工作|总体|基本|面临|整改|原因/

/** True for an unnumbered line in the words that headings of reports are made of: 存在的问题及原因. */
export function isHeadingPhrase(folded: string): boolean {
  if (folded.length < 4 || folded.length > 40 || /[。;,!?]/.test(folded)) return false
  const words = folded.replace(/[:、]$/, '')
  return subject.test(words) && topic.test(words) && !reportsFigure.test(words)
}
