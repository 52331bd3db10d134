import { fold } from '../../report/fold.ts'
import { isFurniture, wordsOf } from '../chrome-lines.ts'
import { matches } from '../dom.ts'
import type { Line } from '../flow.ts'
import { isHeadingPhrase } from '../outline/heading-line.ts'
import { numberingOf } from '../outline/numbering.ts'
import { families } from '../portals/registry.ts'
import { isBodyName } from '../signature.ts'
import { isColumnName, isSiteName } from './tab-title.ts'

const titleSelector = families
  .flatMap(({ titles }) => titles)
  .filter(Boolean)
  .join(',')

/** Words of document titles. */
const documentWord =
  /(?:报告|总结|年报|情况|通知|公告|通报|意见|方案|要点|规划|计划|办法|规定|决定|解读|公示|批复|函|统计表?|报表|打算|安排|思路)(?:的公告|公开|公示)?(?:[((].*[))])?$/

/** What the page calls itself elsewhere, as a measure for headlines. */
export interface TitleHints {
  meta: string | null
  tab: string
  /** The site's name, which is no document's. */
  site: string | null
}

/**
 * The headline among the lines before the text: the one that says what the META tag or the tab says, or that looks
 * like one. Null when none does.
 */
export function headlineOf(lines: Line[], hints: TitleHints): string | null {
  let best: string | null = null
  let most = 2
  for (const [at, line] of lines.entries()) {
    if (line.linked >= line.text.length || line.text.length > 90) continue
    const words = wordsOf(line)
    if (words.length < 3 || isFurniture(line, words)) continue
    const own = words.length < 5 ? null : shown(line)
    for (const text of [own, withNext(lines, at)]) {
      if (text === null) continue
      const score = scoreOf(line, fold(text).replace(/ /g, ''), hints)
      if (score > most || (score === most && best === null)) {
        best = text
        most = score
      }
    }
  }
  return best
}

/** A title with the white space that parts two names (中共…县委 …县人民政府); padding is dropped. */
function shown({ text, gaps }: Line): string {
  const parting = gaps.filter((at) => ideographs.test(text.slice(at - 1, at + 1)))
  if (parting.length > 2) return text
  return parting.reduceRight((words, at) => `${words.slice(0, at)} ${words.slice(at)}`, text)
}

const ideographs = /^[\u4e00-\u9fff]{2}$/

/** A headline set in two lines. */
function withNext(lines: Line[], at: number): string | null {
  const line = lines[at]!
  const next = lines[at + 1]
  if (!next || next.text.length > 50 || documentWord.test(fold(line.text))) return null
  const alike = line.centred === next.centred && line.tagLevel === next.tagLevel
  if (!alike || !documentWord.test(fold(next.text)) || !mayBegin(line)) return null
  if (namesBody(wordsOf(next)) && !/^中共/.test(wordsOf(line))) return null
  return shown(line) + shown(next)
}

/** The first line of two names a body or begins a title; names of sites and columns stand above titles too. */
function mayBegin(line: Line): boolean {
  const words = wordsOf(line)
  if (/^(?:返回|欢迎|走进|魅力|美丽|幸福|活力|印象|认识|数字|今日|聚焦)/.test(words)) return false
  return isBodyName(words) || isRegion(words) || /20\d\d年|关于|法治|依法行政/.test(words)
}

/** True for a title that names its body itself, so that a name above it is that of a site or a column. */
function namesBody(words: string): boolean {
  const name = /^(?:关于)?(.{2,30}?)(?:关于|20\d\d年|二〇)/.exec(words)?.[1]
  return name !== undefined && (isBodyName(name) || isRegion(name))
}

/** True for a region's name alone: 青砚区, 石桥镇. */
function isRegion(words: string): boolean {
  return /^[\u4e00-\u9fff]{1,14}(?:省|市|州|县|区|旗|盟|镇|乡|街道)$/.test(words)
}

function scoreOf(line: Line, words: string, { meta, tab, site }: TitleHints): number {
  if (words === site) return 0
  if (numberingOf(words) || /[。;]/.test(words) || isSiteName(words) || isColumnName(words))
    return 0
  let score = 0
  if (meta && fold(meta).replace(/ /g, '').includes(words)) score += 4
  if (tab.includes(words)) score += 4
  if (line.tagLevel !== null && line.tagLevel <= 3) score += 2
  if (line.centred || line.bold >= line.text.length) score += 1
  if (matches(line.element, titleSelector)) score += 2
  if (documentWord.test(words)) score += /^[^:]*20\d\d年[^:]*$/.test(words) ? 3 : 2
  if (words.length < 8) score -= 1
  if (line.linked > 0) score -= 3
  if (isHeadingPhrase(words) && !/20\d\d.*法治政府/.test(words)) score -= 3
  if (/[,:]/.test(words)) score -= 1
  return score
}
