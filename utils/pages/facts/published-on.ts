import { fold } from '../../report/fold.ts'
import { isByline, wordsOf } from '../chrome-lines.ts'
import { attributeOf, elementIn, own } from '../dom.ts'
import type { Line } from '../flow.ts'
import { readDay } from './dates.ts'
import { publishedLabels } from './field-labels.ts'
import { metaOf } from './meta.ts'

/** META names of the day of publication; PubDate is the one the norm for government sites gives. */
const publishedNames =
  'PubDate PublishDate PublishTime PubTime CreateDate firstpublishedtime article:published_time og:release_date DC.date.issued'.split(
    ' ',
  )

/** The day of publication: META tag, labelled date, byline that begins with a date; never what today is. */
export function publishedOn(
  metas: ReadonlyMap<string, string>,
  fields: Record<string, string>,
  head: Line[],
  tail: Line[],
): string | null {
  const meta = readDay(metaOf(metas, ...publishedNames) ?? '')
  return (
    earlier(meta, head) ??
    dayOf(fields, publishedLabels) ??
    dayInRow(head) ??
    bareByline(head) ??
    timeIn(head) ??
    stampedIn(head) ??
    dayBehind(tail)
  )
}

/** The day of the META tag, or an earlier one that the byline shows: tags are written anew when a site moves. */
function earlier(meta: string | null, head: Line[]): string | null {
  const shown = meta && dayInRow(head.slice(-nearby))
  return shown && shown < meta ? shown : meta
}

/** A day with its time amid the tools of a byline, without a label: 录入:admin 2017/4/11 15:20:36 阅读 602 次 [打印]. */
const stamp = /((?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2})日? ?\d{1,2}:\d\d/
const tools = /阅读|浏览|点击|访问|录入|编辑|来源|作者|打印|字号|字体/

function stampedIn(head: Line[]): string | null {
  for (const { text } of head.toReversed().slice(0, nearby)) {
    const folded = fold(text)
    if (text.length > 120 || ofToday.test(folded) || !tools.test(folded)) continue
    const day = stamp.exec(folded)?.[1]
    if (day) return readDay(day)
  }
  return null
}

/** What a page says of the day on which it is read. */
const ofToday = /今[天日]|当前|现在|星期|周[一二三四五六日]|农历|欢迎|您好/

/** The day of a <time> in a byline, as shown, else as its datetime says (HTML Standard, 4.5.14). */
function timeIn(head: Line[]): string | null {
  for (const { text, linked, element } of head.toReversed().slice(0, nearby)) {
    if (text.length > 100 || linked > text.length / 2 || ofToday.test(text)) continue
    const time = elementIn(element, 'time')
    const shown = time && own(time, 'textContent')?.trim()
    // What is printed may lack the year: 3月30日 17:52.
    if (shown && text.replace(/\s/g, '').includes(shown.replace(/\s/g, '')))
      return readDay(fold(shown)) ?? readDay(attributeOf(time, 'datetime') ?? '')
  }
  return null
}

/** The day under the first of some labels that has one. */
export function dayOf(fields: Record<string, string>, labels: string[]): string | null {
  for (const label of labels) {
    const day = readDay(fold(fields[label] ?? ''))
    if (day) return day
  }
  return null
}

const row =
  /(?:(?:发布|公开|公布|发表|刊发|刊登|[上挂]网)(?:日期|时间|于)[\])】]?:?|(?<![\u4e00-\u9fff])(?:发布|公布|上网):)((?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2})/

/** A row of the header block as one line, its labels without colons or in brackets: 发布机构 区司法局 [发布日期] 2025-02-13. */
function dayInRow(head: Line[]): string | null {
  for (const line of head.toReversed()) {
    const day = rowIn(line)
    if (day) return day
  }
  return null
}

function rowIn(line: Line): string | null {
  if (line.text.length > 150 || line.linked > 0 || line.text.includes('。')) return null
  const day = row.exec(wordsOf(line))?.[1]
  return day ? readDay(day) : null
}

/** Links of so many characters and more below a text are the titles of other documents. */
const titleLength = 8

/** A row below the text: 责编：… | 本页首次发布于2025年2月13日; what stands below other documents is theirs. */
function dayBehind(tail: Line[]): string | null {
  for (const line of tail) {
    if (line.linked >= titleLength) return null
    const day = rowIn(line)
    if (day) return day
  }
  return null
}

/** How far above the text a line with nothing but a date is still its byline. */
const nearby = 12

/** A body's name and a date, set apart by white space, and nothing else: 望江街道　2025-01-15. */
function endsWithDay({ gaps, linked }: Line, words: string): boolean {
  if (gaps.length === 0 || gaps.length > 3 || linked > 0 || words.length > 50) return false
  const name =
    /^([\u4e00-\u9fff]{2,25}?)[|·]?20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?$/.exec(
      words,
    )?.[1]
  return name !== undefined && publishes.test(name) && !ofToday.test(name)
}

/** The same the other way round, tools behind it: 2025-01-15 望江街道 【打印】. */
function beginsWithDay({ gaps }: Line, words: string): boolean {
  if (gaps.length === 0 || gaps.length > 6 || words.length > 60) return false
  const name =
    /^20\d\d[-./]\d{1,2}[-./]\d{1,2}(?:\d{1,2}:\d\d(?::\d\d)?)?([\u4e00-\u9fff]{2,20})(?![\u4e00-\u9fff])/.exec(
      words,
    )?.[1]
  return name !== undefined && publishes.test(name) && !/关于|召开|印发|举行|成立|欢迎/.test(name)
}

/** Ends of the names of those that publish. */
const publishes =
  /(?:政府|委员会|委|局|办公[室厅]|办|办事处|厅|院|中心|署|[支大总]队|处|部|站|网|街道|[镇乡县区市省州旗]|科|股|社)$/

/** A byline that begins with its date, without a label; what a page says of today is none. */
function bareByline(head: Line[]): string | null {
  for (const [distance, line] of head.toReversed().entries()) {
    const words = wordsOf(line)
    if (distance < nearby && (endsWithDay(line, words) || beginsWithDay(line, words))) {
      return readDay(fold(line.text))
    }
    if (!/^[[(【]?(?:19|20)\d\d[-./年]/.test(words) || !isByline(words)) continue
    const alone = !/[\u4e00-\u9fff]{2}/.test(words)
    if ((!alone || distance < nearby) && !ofToday.test(words)) {
      return readDay(fold(line.text))
    }
  }
  return null
}
