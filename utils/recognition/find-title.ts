import type { Article } from '../report/article.ts'
import type { PageFacts } from '../report/page.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import type { Span } from '../report/span.ts'
import type { Standard } from '../report/standard.ts'
import { isBodyName } from './bodies.ts'
import { yearsIn } from './days.ts'

/** A title as it can be judged: without the site's name and decoration. */
export interface FoundTitle {
  /** As shown, white space folded. */
  text: string
  from: NonNullable<PageFacts['titleFrom']> | 'text'
  /** Its words when it stands in the article. */
  span: Span | null
}

/**
 * The title a standard should judge the page by. What the page calls its title comes first, unless it leaves the year to
 * the text's own; when it says nothing of the standard (a column's or a site's name), a line at the head of the text or a
 * header field may.
 */
export function findTitle(
  page: PageFacts,
  article: Article,
  standard: Standard,
): FoundTitle | null {
  const own = ownTitle(page)
  if (own && speaksAgainst(standard, own.text)) return own
  if (own && speaksOf(standard, own.text)) {
    return yearsIn(plain(own.text)).length > 0 ? own : (titleAbove(article, standard) ?? own)
  }
  const other = titleInText(article, standard) ?? titleInFields(page, standard)
  // 大孟镇_中牟县人民政府: a column named for a body is no title.
  return other ?? (own && isBodyName(plain(own.text)) ? null : own)
}

/** The text's own first lines where they are a title with a year: one headline may stand above a report a year. */
function titleAbove(article: Article, standard: Standard): FoundTitle | null {
  const found = titleInText(article, standard)
  const first = found?.span?.start === article.blocks[0]?.start
  return found && first && yearsIn(plain(found.text)).length > 0 ? found : null
}

/** True when the words are those of a report's title, whatever else they may be. */
export function speaksOf({ recognition }: Standard, title: string): boolean {
  return matchesAny([...recognition.titles, ...recognition.weakTitles], plain(title))
}

/** True for titles on the subject that are those of something else: a template, a notice. */
function speaksAgainst({ recognition }: Standard, title: string): boolean {
  const words = plain(title)
  return matchesAny(recognition.subjects, words) && matchesAny(recognition.notTitles, words)
}

/** The words of the page's own title without the site's: a report's title, or the column's name. */
export function ownTitle(page: PageFacts): FoundTitle | null {
  if (!page.title) return null
  const from = page.titleFrom ?? 'tab'
  const text = undecorated(from === 'tab' ? withoutSite(page.title) : page.title)
  return text ? { text, from, span: null } : null
}

/** What parts a tab's title from site and column; a dash between years does not: 2021—2025年. */
const tabParts = /\s*[_|]\s*|\s*(?:(?<!\d\s?年?)[–—]|[–—](?!\s?\d))\s*|\s+-+\s+|-(?=[^\d])/u

/** The browser's tab adds the site and the column: 标题_栏目_云溪市人民政府, 云溪市人民政府 栏目 标题. */
function withoutSite(title: string): string {
  const parts = title.split(tabParts).filter(Boolean)
  const first = parts[0] ?? ''
  return /报告|情况|总结/.test(first)
    ? first
    : (parts.find((part) => /报告|情况|总结/.test(part)) ?? first)
}

/** What portals put before a title: its number, [云政发〔2026〕7号], or a word of their own, 【权威发布】. */
const tag = /^[[【][^\]】]{1,14}[\]】]/u
/** Words of a tag that say what the page is. */
const tellingTag = /解读|图解|图说|一图|问答|视频|音频|动漫|漫画|访谈/u

function undecorated(title: string): string {
  return title
    .replace(/\s+/gu, ' ')
    .replace(/^(?:标题|名称)[::]/u, '')
    .replace(tag, (whole) => (tellingTag.test(whole) ? whole : ''))
    .replace(/^《(.*)》$/u, '$1')
    .trim()
}

/** Titles stand at the head of the text and may be broken over lines: body, then subject. */
const head = 14
const longest = 90
const mostLines = 3

/**
 * The title at the head of the text: a line that is one by itself wins over lines that are one together; a body's name
 * above it belongs to it.
 */
export function titleInText(article: Article, standard: Standard): FoundTitle | null {
  for (let lines = 1; lines <= mostLines; lines++) {
    for (let first = 0; first + lines <= Math.min(head, article.blocks.length); first++) {
      const found = titleOfLines(article, first, lines, standard)
      if (found) return found
    }
  }
  return null
}

function titleOfLines(
  article: Article,
  first: number,
  lines: number,
  standard: Standard,
): FoundTitle | null {
  const parts = article.blocks.slice(first, first + lines).map((block) => lineOf(article, block))
  if (!parts.every(isLine) || !speaksOf(standard, parts.join(''))) return null
  if (behindProse(article, first) && yearsIn(plain(parts.join(''))).length === 0) return null
  const above = article.blocks[first - 1]
  const name = above ? lineOf(article, above) : ''
  const from = name.length >= 4 && isBodyName(plain(name)) ? first - 1 : first
  const span = { start: article.blocks[from]!.start, end: article.blocks[first + lines - 1]!.end }
  const text = article.text.slice(span.start, span.end).replace(/\s+/gu, '')
  return { text: undecorated(text), from: 'text', span }
}

/** Sentences of so many characters are what a title stands above. */
const sentence = 30

/** True below running text, where a line without a year is a heading: 主要负责人履行第一责任人职责情况. */
function behindProse({ blocks, text }: Article, first: number): boolean {
  return blocks
    .slice(0, first)
    .some(({ start, end }) => end - start >= sentence && /[。：:]/.test(text[end - 1]!))
}

function lineOf({ text }: Article, { start, end }: Span): string {
  return end - start > longest ? '' : text.slice(start, end).replace(/\s+/gu, '')
}

function isLine(text: string): boolean {
  const form = plain(text)
  return (
    form.length > 0 &&
    form.length <= longest &&
    !/[。;!?,:]|如下|^(?:[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十\d]{1,3}(?:部分|[章篇节]))|^\([一二三四五六七八九十]+\)|^\d+[.、]/u.test(
      form,
    )
  )
}

function titleInFields({ fields }: PageFacts, standard: Standard): FoundTitle | null {
  for (const label of ['名称', '标题', '信息名称', '文件名称']) {
    const text = fields[label]
    if (text && speaksOf(standard, text))
      return { text: undecorated(text), from: 'field', span: null }
  }
  return null
}
