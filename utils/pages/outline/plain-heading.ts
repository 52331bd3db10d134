import type { Article, Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import { unitSet } from '../../report/unit-set.ts'
import { isBodyName, isDateLine } from '../signature.ts'
import { isBareSubject, isHeadingPhrase } from './heading-line.ts'
import { numberingOf } from './numbering.ts'

/** What is known of an article before its lines are looked at one by one. */
export interface Opening {
  /** Index of the first block of running text: titles stand before it. */
  first: number
  /** The title, folded, without white space. */
  title: string
  /** True when being set apart says something: most of the text is not. */
  emphasisTells: boolean
  /** Codes of signs that head several short lines, each with a text of its own below. */
  marks: ReadonlySet<number>
}

/** Longer blocks are no headings unless numbered. */
const longestPlain = 40

/** The longest name of a content in the norm's own words, the year before it. */
export const longestOfNorm = 56

/** Looks at an article as a whole. */
export function openingOf(article: Article, title: string | null): Opening {
  const { blocks, text } = article
  const first = blocks.findIndex(
    ({ start, end }) => end - start > 60 || text.slice(start, end).includes('。'),
  )
  let set = 0
  for (const block of blocks) if (block.emphasis) set += block.end - block.start
  return {
    first: first < 0 ? blocks.length : first,
    title: fold(title ?? '').replace(/ /g, ''),
    emphasisTells: set < 0.4 * article.text.length,
    marks: marksIn(article),
  }
}

/** Signs that clerks and designers set before headings, and before the items of lists. */
const ornaments = unitSet('✦✧◆◇■▲△▼●★☆※❖❀✿✪▶►➤➢▎▍▌┃§♦◎⊙☛→»')

/** The code of the sign at an offset, one for all letters that count (A. B．C、); 0 for any other. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (ornaments.has(code)) return code
  const letter = (code > 0x40 && code < 0x49) || (code > 0xff20 && code < 0xff29)
  return letter && points.has(text.charCodeAt(at + 1)) ? lettered : 0
}

const lettered = 0x41
const points = unitSet('.．、')

/** A sign before headings comes back after a text; one before items comes back in the next line. */
function marksIn({ blocks, text }: Article): Set<number> {
  const times = new Map<number, number>()
  for (let at = 0; at < blocks.length; at++) {
    const { start, end } = blocks[at]!
    const sign = signAt(text, start)
    if (sign === 0 || end - start > longestPlain) continue
    const next = blocks[at + 1]
    const heads = next !== undefined && signAt(text, next.start) !== sign
    times.set(sign, heads ? (times.get(sign) ?? 0) + 1 : Number.NEGATIVE_INFINITY)
  }
  return new Set([...times.keys()].filter((sign) => times.get(sign)! > 1))
}

/**
 * The words of a heading without a number: a line in a heading's tag, a short line set apart, or one in the words of
 * report headings. Null for titles, signatures, dates, captions and all else.
 */
export function plainHeading(
  article: Article,
  index: number,
  raw: string,
  opening: Opening,
): string | null {
  if (raw.length > longestPlain && !(raw.length <= longestOfNorm && isHeadingPhrase(fold(raw))))
    return null
  const whole = fold(raw)
  const unclosed = whole.endsWith('。') && goesOn(article, index) ? whole.slice(0, -1) : whole
  // 存在的问题及原因。 alone in a line heads what follows, full stop or not.
  const folded = isHeadingPhrase(unclosed) ? unclosed : whole
  const text = headingWords(article, index, folded, opening)
  if (text === null) return null
  const { blocks } = article
  const block = blocks[index]!
  const set = block.tagLevel !== null || isSetApart(article, index, folded, opening)
  const phrase =
    (isHeadingPhrase(folded) && hasBody(blocks, index)) ||
    (isBareSubject(folded) && isOverParagraph(article, index))
  const marked = opening.marks.has(signAt(raw, 0))
  return set || phrase || marked || opensSections(article, index, raw) ? text : null
}

/** True for a short line right above the first of numbered headings: what they are the parts of. */
function opensSections({ blocks, text }: Article, index: number, raw: string): boolean {
  const [before, next] = [blocks[index - 1], blocks[index + 1]]
  if (!before || !next || raw.length > longestBare || /[，,：:、；]$/.test(raw)) return false
  if (!/[。；]/.test(text[before.end - 1]!)) return false
  const numbering = numberingOf(fold(text.slice(next.start, Math.min(next.end, next.start + 24))))
  return numbering?.value === 1 && (numbering.kind === 'section' || numbering.kind === 'item')
}

/** Lines over a paragraph are shorter when nothing sets them apart. */
const longestBare = 30
/** Shorter ones are marks and labels, shorter paragraphs list items. */
const shortestBare = 4
const paragraph = 40

/** The words of a short line that nothing sets apart, right above a paragraph and below the end of another. */
export function bareHeading(
  article: Article,
  index: number,
  raw: string,
  opening: Opening,
): string | null {
  if (raw.length > longestPlain || raw.length < shortestBare) return null
  if (!isOverParagraph(article, index)) return null
  return /[，,：:、]$/.test(raw) ? null : headingWords(article, index, fold(raw), opening)
}

/** True for a line right above a paragraph, or a few words that lead to one (我们清醒看到：), and below the end of another. */
function isOverParagraph({ blocks, text }: Article, index: number): boolean {
  const [before, next, behind] = [blocks[index - 1], blocks[index + 1], blocks[index + 2]]
  if (!before || !next || next.cell || !/[。；：.:]/.test(text[before.end - 1]!)) return false
  if (next.end - next.start >= paragraph) return true
  return text[next.end - 1] === '：' && isParagraph(behind)
}

function isParagraph(block: Block | undefined): boolean {
  return block !== undefined && !block.cell && block.end - block.start >= paragraph
}

/** The words of a line that could be a heading by what it says. */
function headingWords(
  article: Article,
  index: number,
  text: string,
  opening: Opening,
): string | null {
  const { blocks } = article
  const words = text.replace(/[\s:?]+$/, '')
  if (words.length < 2 || /[。;!]/.test(text)) return null
  if (text.includes('?') && !isQuestion(article, index, text, opening)) return null
  if (index < opening.first && isTitle(words, opening.title, index)) return null
  if (/^[(《<*]/.test(words) || isCounted(words) || isDateLine(words)) return null
  if (/^[-—]/.test(words) && !isDashed(words, blocks[index]!.tagLevel)) return null
  if (isBodyName(words) && isAtEdge(article, index, opening)) return null
  if (caption.test(words)) return null
  // What heads a table is its caption.
  return blocks[index + 1]?.cell && blocks[index]!.tagLevel === null ? null : words
}

/** Opens with a number that is no year: 2026年工作安排 and 2026,再出发 open with one. */
function isCounted(words: string): boolean {
  return /^\d(?!\d{3}年)(?!(?<=2)0\d\d[,:·|] ?[\u4e00-\u9fff])/.test(words)
}

/** What stands below a picture: 普法现场(资料图片), 图为…, (张三 摄). */
const caption =
  /\((?:资料|来源)?(?:图片?|照片)\)$|^(?:[上下左右]?图为|图[1-9一二三])|[ 、(][^ ,;]{2,6} ?摄\)?$/

/** 哪些地方还没有做好? set apart heads its answer. */
function isQuestion(article: Article, index: number, text: string, opening: Opening): boolean {
  const tagged = article.blocks[index]!.tagLevel !== null
  return text.endsWith('?') && (tagged || isSetApart(article, index, text, opening))
}

/** ——主要举措和成效 is a heading with an ornament; other lines with a dash are second lines of titles, and remarks. */
function isDashed(words: string, tagLevel: number | null): boolean {
  return tagLevel !== null || isHeadingPhrase(words.replace(/^[-—\s]+/, ''))
}

function isSetApart(
  article: Article,
  index: number,
  text: string,
  { emphasisTells }: Opening,
): boolean {
  const block = article.blocks[index]!
  if (!block.emphasis || !emphasisTells || block.listItem) return false
  return !/:./.test(text) || (!field.test(text) && isOverParagraph(article, index))
}

/** 责任单位:区司法局 is a field and heads nothing, 一扇门:让企业群众办事更省心 a heading. */
const field =
  /^[^:]{0,6}(?:单位|部门|机关|主体|时间|日期|来源|[人员者]|电话|地址|邮箱|附件|注|编辑|[文案]号|地点|网址):|:.*\d/

/** A phrase heads something; the last line of a text heads nothing. */
function hasBody(blocks: Block[], index: number): boolean {
  return index + 1 < blocks.length
}

/** True when a paragraph follows, and not the signature: a sentence that ends a text heads nothing. */
function goesOn({ blocks, text }: Article, index: number): boolean {
  const next = blocks[index + 1]
  if (!next) return false
  const words = fold(text.slice(next.start, Math.min(next.end, next.start + longestPlain + 1)))
  return !isBodyName(words) && !isDateLine(words.replaceAll(' ', ''))
}

/** A title without 报告; 工作开展情况 and 履行职责情况 are headings. */
const yearlyAccount = /(?:20\d\d|[〇○零Oo0一二三四五六七八九]{4})年.*(?:法治政府|依法行政).*情况$/

function isTitle(words: string, title: string, index: number): boolean {
  const flat = words.replace(/ /g, '')
  if (index < 3 && title.includes(flat)) return true
  return (
    /(?:报告|总结|年报)(?:\(.*\))?$/.test(flat) ||
    (yearlyAccount.test(flat) && !/责任人/.test(flat))
  )
}

/** Signatures stand at the end or above a date, names of the issuing body above the title. */
function isAtEdge({ blocks }: Article, index: number, { first }: Opening): boolean {
  return index < first || index >= blocks.length - 3
}
