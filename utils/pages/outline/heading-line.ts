import type { Numbering } from './numbering.ts'
import { numberingOf } from './numbering.ts'

/** A numbered heading at the start of a paragraph, with offsets in the paragraph. */
export interface LineHeading {
  numbering: Numbering
  /** End of its words, closing punctuation excluded. */
  end: number
  /** Where the body in the same paragraph begins; null for a heading that stands alone. */
  bodyAt: number | null
  /** True for a line that ends like a sentence; a row of such lines is a list. */
  closed: boolean
}

/** Longest headings, in characters without the numbering. */
const longestAlone = 60
const longestRunIn = 48
/** What stands behind the motto of a chapter. */
const longestBehindMotto = 30
/** Short chapters and sections that stand alone are headings whatever they speak of. */
const surelyShort = 40

/** Results with a number make a sentence of a line. */
const reportsFigure =
  /\d[\d.,]*(?:万|亿|余|多)*(?:件|次|人|个|项|场|起|份|条|家|户|元|%|篇|期|名|批|宗|余)/
const startsAsSentence =
  /^(?:(?:20\d\d|二[〇○零Oo0]..)年|\d{1,2}月|今年|去年|全年|截至|截止|年初|年内|目前|近年|一年来|过去一年|根据|按照|为了?(?:深入)?(?:贯彻|落实))/

/**
 * The numbered heading a folded paragraph starts with; null when it is a paragraph or a list item. Of one that is set
 * apart as a whole, more is taken for the heading's own.
 */
export function numberedHeading(
  folded: string,
  numbering = numberingOf(folded),
  apart = false,
): LineHeading | null {
  if (!numbering || numbering.kind === 'lead') return null
  const rest = folded.slice(numbering.size, numbering.size + longestAlone + 2)
  const whole = folded.length - numbering.size
  const stop = stopIn(rest, numbering)
  if (stop < 0) {
    const heads = whole <= longestAlone && readsAlone(numbering, rest)
    return heads ? { numbering, end: folded.trimEnd().length, bodyAt: null, closed: false } : null
  }
  const words = rest.slice(0, stop)
  const end = numbering.size + words.trimEnd().length
  const sign = rest[stop]!
  if (stop === whole - 1) {
    const heads = sign === ';' ? copiesNorm(numbering, words) : readsAlone(numbering, words)
    if (!heads || words.length > longestAlone) return null
    return { numbering, end, bodyAt: null, closed: sign !== ':' && sign !== ';' }
  }
  const behind = folded.slice(numbering.size + stop + 1)
  if (sign === ':' && (isZeroed(folded, rest) || isTitled(words, behind, numbering, apart))) {
    return { numbering, end: folded.trimEnd().length, bodyAt: null, closed: false }
  }
  const inText = sign === ':' && numbering.kind !== 'chapter' && numbering.kind !== 'part'
  if (sign === ';' || inText || words.length > longestRunIn || !readsAsHeading(words)) return null
  return {
    numbering,
    end,
    bodyAt: numbering.size + stop + (/[。:!?.]/.test(sign) ? 1 : 0),
    closed: false,
  }
}

/** 01 /组织领导:一把手亲自抓: what a 0 numbers counts nothing, and is no text behind a heading. */
function isZeroed(folded: string, rest: string): boolean {
  return /^0[1-9](?!\d)/.test(folded) && folded.length <= longestZeroed && !/[。;!?,]/.test(rest)
}

const longestZeroed = 36

/** Chapters headed in the words of the norm with the semicolon it sets between them: 二、…存在的不足和原因； */
function copiesNorm({ kind }: Numbering, words: string): boolean {
  const isChapter = kind === 'chapter' || kind === 'part'
  return isChapter && isHeadingPhrase(words.slice(words.lastIndexOf(',') + 1))
}

/**
 * True for words that go on with a heading behind its motto: 一、述成绩：法治政府建设主要成效. A chapter's may be any that
 * are no sentence, 六、知责思进：差距短板与成因, but text behind a heading: 三、问题：执法力量不足. In a line set apart they may
 * have a comma: 四、管到位：规范执法，守好底线.
 */
function isTitled(motto: string, rest: string, { kind }: Numbering, apart: boolean): boolean {
  if (rest.length > longestAlone) return false
  const words = rest.trim()
  if (isHeadingPhrase(words) || (apart && asks.test(words))) return true
  if ((kind !== 'part' && kind !== 'chapter') || subject.test(motto)) return false
  const ends = apart ? /[。;!:]/ : /[。;,!?:\d]/
  return words.length > 1 && words.length <= longestBehindMotto && !ends.test(words)
}

/** 找差距：问题在哪里，病根在哪里: asked in a heading, and answered below. */
const asks = /^(?:[^,。;!:]{2,10}(?:在哪里?|何在|是什么|为什么|怎么[办干抓])[,?]?){1,3}$/

/** What ends a heading's words; a half-width point does in texts typed without full-width signs. */
const stops = /[。:;!?]|(?<=[\u4e00-\u9fff"”)])\.(?=[\u4e00-\u9fff"“]|$)/

/** A heading ends with its sentence; a chapter also where its first section begins in the same paragraph. */
function stopIn(rest: string, { kind }: Numbering): number {
  const stop = rest.search(stops)
  if (kind !== 'chapter' && kind !== 'part') return stop
  const section = rest
    .slice(0, stop < 0 ? rest.length : stop)
    .search(/\([一二三四五六七八九十]{1,2}\)/)
  return section > 2 ? section : stop
}

function readsAlone({ kind }: Numbering, words: string): boolean {
  const high = kind === 'part' || kind === 'chapter' || kind === 'section'
  if (/^《[^》]*》[^,]{0,6}$/.test(words)) return false
  if (high && words.length >= 2 && words.length <= surelyShort && !words.includes(',')) return true
  return readsAsHeading(words) || (high && namesYear.test(words) && subject.test(words))
}

/** 2024年度党政主要负责人履行…职责，加强法治政府建设的有关情况: the year belongs to what is headed, no comma parts them. */
const namesYear = /^(?:20\d\d|二[〇○零Oo0]..)年度?(?=[^,])[^\d]*$/

/** The comma that the norm sets in a content's name: 履行…第一责任人职责,加强法治政府建设的有关情况. */
const normComma = /(?<=职责),加强法治政府建设的?(?=有关情况|情况)/

function withoutNormComma(words: string): string {
  return words.includes('职责,加强') ? words.replace(normComma, '') : words
}

/** True for words that are a heading's and not a sentence's: no results, few commas. */
export function readsAsHeading(said: string): boolean {
  const words = withoutNormComma(said)
  if (words !== said) return true
  if (words.trim().length < 2 || reportsFigure.test(words)) return false
  if (startsAsSentence.test(words) && (words.includes(',') || words.length > 30)) return false
  return (words.match(/,/g)?.length ?? 0) <= 3
}

const subjects =
  '举措|措施|做法|成效|成绩|成果|进展|亮点|问题|不足|短板|弱项|原因|成因|差距|困难|打算|安排|计划|思路|方向|职责|履职|责任|情况|重点|任务|工作|总结|回顾|概况|综述|建议'
const subject = new RegExp(`(?:${subjects})(?:分析)?(?:\\([^)]*\\))?$`)
const bareSubject = new RegExp(
  `^(?:(?:${subjects})(?:[和与及、](?:${subjects}))?|其[他它](?:需要?|应当?)(?:报告|说明)的?(?:情况|事项|问题))$`,
)
const topic =
  /法治|依法|主要|存在|下一?步|下一?年|下一?阶段|20\d\d年|今后|明年|第一责任人|职责|工作|总体|基本|面临|整改|原因|特色|亮点/

/** True for the shortest headings of reports, which a line of its own over a paragraph makes such: 做法与成效, 不足, 打算. */
export function isBareSubject(folded: string): boolean {
  return bareSubject.test(folded)
}

/** What a heading may end with besides its words: 【存在的问题】, ★存在的问题★. */
const closing = /[:、】〗」』\]★☆◆◇■□●○▲△▼▽※\s]+$/

/** True for an unnumbered line in the words that headings of reports are made of: 存在的问题及原因. */
export function isHeadingPhrase(said: string): boolean {
  const folded = withoutNormComma(said)
  if (folded.length < 4 || folded.length > 40 || /[。;,!?《》]/.test(folded)) return false
  const words = folded.replace(closing, '')
  return (
    subject.test(words) && topic.test(words) && !words.includes(':') && !reportsFigure.test(words)
  )
}

/** More words of a heading right behind such: 情况, 和成效, 的主要原因. */
const moreWords = new RegExp(
  `^(?:(?:[的和与及、]|以及|及其)[^,。;:、]{0,8}?)?(?:${subjects})(?:分析|剖析)?`,
)

/** Characters of the words of a report's main heading that a folded text opens with, whatever follows them; 0 for none. */
export function headingPhraseSize(folded: string): number {
  let size = 0
  while (size <= folded.length && !isHeadingPhrase(folded.slice(0, size))) size++
  if (size > folded.length) return 0
  for (let more = 1; more > 0; size += more) {
    more = moreWords.exec(folded.slice(size))?.[0].length ?? 0
  }
  return size
}
