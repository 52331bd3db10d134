import { fold } from '../../report/fold.ts'
import { closest, contains, own } from '../dom.ts'

/** Labels of the 信息公开 header block and of bylines whose values are kept. */
const kept =
  '信息索引号|索引号|索取号|索引码|主题分类|信息分类|体裁分类|题材分类|服务对象分类|服务对象|公开类别|信息类别|所属分类|分类|发布机构|发文机关|发文机构|发文单位|制发机构|制发机关|制发单位|制作机关|公开机构|公开主体|公开部门|公开单位|公开责任部门|责任部门|责任单位|发布单位|发布部门|发布人|发布者|成文日期|成文时间|生成日期|生成时间|产生日期|形成日期|制发日期|发文日期|发文时间|印发日期|印发时间|签发日期|发布日期|发布时间|发表日期|发表时间|公开日期|公开时间|公布日期|公布时间|刊发时间|更新日期|更新时间|录入时间|上传时间|添加时间|上网时间|上网日期|挂网时间|挂网日期|发文字号|发文文号|发文号|文件编号|文件字号|公文种类|文号|文种|信息名称|文件名称|信息标题|文件标题|名称|标题|有效性|时效性|效力状态|时效|有效期|生效日期|实施日期|废止日期|失效日期|关键词|关键字|主题词|内容概述|信息概述|概述|摘要|公开方式|公开形式|公开范围|公开程序|公开时限|公开目录|信息来源|文章来源|稿件来源|内容来源|新闻来源|文件来源|稿源|来源|作者|撰稿|日期|时间'
/** Labels that only end the value before them. */
const passing =
  '责任编辑|责编|编辑|审核人|审核|初审|复审|终审|校对|签发|信息员|供稿|浏览次数|浏览量|浏览数|浏览|点击次数|点击量|点击数|点击率|点击|阅读次数|阅读量|阅读|访问量|访问次数|访问|字体大小|文字大小|字体|字号|颜色|打印|分享到|分享|收藏|下载|背景色|视力保护色|保护视力色'

/** Short words that are labels only where no other word runs into them (当前时间 is none). */
const needsStart = /^(?:日期|时间|名称|标题|分类|文号|文种|概述|时效|编辑)$/

const labels = `${kept}|${passing}`
/** 文号:, 【文号】:, and [ 文号 ] without a colon. */
const labelled = new RegExp(
  `[【[]\\s?(${kept})\\s?[】\\]](?:\\s?:)?|(${labels})\\s?[】\\]]?\\s?:`,
  'g',
)
const labelSet = new Set(labels.split('|').map((label) => label.replace('?', '')))
const isKept = new RegExp(`^(?:${kept})$`)

/** Longer texts are no labels. */
export const longestLabel = 12

/** What labels begin with: most short texts are told by it to be none. */
const starts = new Set([...labelSet].map((label) => label.charCodeAt(0)))
const firstIdeograph = 0x4e00

/** True for a folded text that is a label and nothing else: 索引号: */
export function isFieldLabel(folded: string): boolean {
  if (folded.length > longestLabel) return false
  const first = folded.charCodeAt(0)
  if (first >= firstIdeograph && !starts.has(first)) return false
  return labelSet.has(folded.replace(/[【】[\]:\s]/g, ''))
}

const summary = /^(?:内容|信息)?概述:|^(?:内容)?摘要:|^关键[词字]:|^主题词:/

/** True for a folded line that gives a field of the header block whose value can be as long as a paragraph. */
export function startsWithLabel(folded: string): boolean {
  return summary.test(folded)
}

/** True for a label that waits for a value, as those of tools do not. */
export function awaitsValue(folded: string): boolean {
  return isFieldLabel(folded) && isKept.test(folded.replace(/[【】[\]:\s]/g, ''))
}

/** A label with what stands behind it. */
export interface Labelled<L extends LabelledLine = LabelledLine> {
  label: string
  value: string
  /** The line the value stands in. */
  line: L
}

/** A line in which labels are looked for. */
export interface LabelledLine {
  text: string
  element: Element
  /** Offsets before which a reader sees white space. */
  gaps: readonly number[]
}

/** The labelled values of lines in order, as printed: 标签：值 in one line, or a label and its value in two. */
export function labelledValues<L extends LabelledLine>(lines: L[]): Labelled<L>[] {
  const found: Labelled<L>[] = []
  let pending: { label: string; element: Element } | null = null
  for (const line of lines) {
    if (!pending && line.text.length > longestLabel && !/[:：\]】]/.test(line.text)) {
      found.push(...valueBeside(line))
      continue
    }
    const folded = fold(line.text)
    if (isFieldLabel(folded)) {
      pending = { label: folded.replace(/[【】[\]:\s]/g, ''), element: line.element }
      continue
    }
    const parted = valuesIn(line, folded)
    const inLine = parted.length > 0 ? parted : valueBeside(line)
    if (inLine.length === 0 && pending && fits(line, pending)) {
      found.push({ label: pending.label, value: cleaned(line.text), line })
    }
    found.push(...inLine)
    const last = inLine.at(-1)
    pending = last?.value === '' ? { label: last.label, element: line.element } : null
  }
  return found.filter(({ label, value }) => value !== '' && isKept.test(label))
}

/** Numbers and dates have a form; behind an empty one of them the title may stand next. */
function fits(
  line: LabelledLine,
  { label, element }: { label: string; element: Element },
): boolean {
  if (!answers(line, element)) return false
  if (/[文字]号$|发文号$/.test(label)) return /号$|^无$|[〔[［【(（]\d{4}/.test(line.text)
  if (/索引号$/.test(label)) return /\d/.test(line.text) && !/报告|情况|通知/.test(line.text)
  return !/(?:日期|时间)$/.test(label) || /\d\s?[-/.年]\s?\d/.test(fold(line.text))
}

/** Values outside tables and lists are short and no sentences. */
const longestValue = 80

/** True for a line that can be the value of a label in a line of its own: in the same row, list item or block. */
export function answers({ text, element }: LabelledLine, label: Element): boolean {
  const row = closest(label, 'tr, dl, li')
  if (row) return contains(row, element)
  const parent = own(label, 'parentElement')
  const block = (parent && own(parent, 'parentElement')) ?? label
  return text.length <= longestValue && !/[。:：]$/.test(text) && contains(block, element)
}

function valuesIn<L extends LabelledLine>(line: L, folded: string): Labelled<L>[] {
  if (!folded.includes(':') && !folded.includes(']') && !folded.includes('】')) return []
  const { text, gaps } = line
  const marks: RegExpExecArray[] = []
  labelled.lastIndex = 0
  for (let mark = labelled.exec(folded); mark; mark = labelled.exec(folded)) {
    const { index, 1: framed, 2: label } = mark
    const before = folded.slice(Math.max(0, index - 2), index)
    if (framed || gaps.includes(index) || startsThere(label!, before)) marks.push(mark)
  }
  return marks.map((mark, at) => ({
    label: (mark[1] ?? mark[2])!,
    value: cleaned(text.slice(mark.index + mark[0].length, marks[at + 1]?.index)),
    line,
  }))
}

/** A label in an element of its own, without a colon, and its value beside it: <label>文号</label><span>…</span>. */
function valueBeside<L extends LabelledLine>(line: L): Labelled<L>[] {
  const first = own(line.element, 'firstElementChild')
  if (
    !first ||
    !own(first, 'nextElementSibling') ||
    own(first, 'firstElementChild') ||
    line.text.length > longestValue
  )
    return []
  const label = fold(own(first, 'textContent') ?? '').replace(/\s/g, '')
  const before = own(first, 'previousSibling')
  if (!isKept.test(label) || (before && own(before, 'textContent')?.trim())) return []
  const value = afterWords(line.text, label)
  return value === null ? [] : [{ label, value: cleaned(value), line }]
}

/** What follows some words at a text's start, white space among them passed over; null when it starts otherwise. */
function afterWords(text: string, words: string): string | null {
  let at = 0
  for (const char of words) {
    while (text[at] === ' ') at++
    if (fold(text[at] ?? '') !== char) return null
    at++
  }
  return text.slice(at)
}

/** Labels run into the value before them where a page sets them apart by style alone; short ones rarely can. */
function startsThere(label: string, before: string): boolean {
  if (label === '来源' || label === '作者')
    return !/(?:资金|经费|数据|案件|线索|收入|图片|视频)$/.test(before)
  return !needsStart.test(label) || !/[\u4e00-\u9fff]$/.test(before) || /\d日$/.test(before)
}

const tools =
  /\s*[[【(（|]?\s*(?:字体|字號|字号|打印|列印|分享|浏览|瀏覽|大\s*中\s*小|T\||关闭|收藏|我要纠错|(?:阅读|浏览|点击|访问)(?:次数|量|数)?\s*[:：]?\s*\d)/

/** A value without the brackets, bars and tools that trail it. */
function cleaned(value: string): string {
  const end = value.search(tools)
  return (end < 0 ? value : value.slice(0, end)).replace(
    /^[\s|｜【[]+|[\s|｜【\]】[;；,，、]+$/g,
    '',
  )
}
