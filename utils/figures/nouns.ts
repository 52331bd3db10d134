import type { Span } from '../report/span.ts'
import { objectOf } from './lexicon/verbs.ts'
import { codesOf } from './numerals/characters.ts'
import type { Quantity } from './quantity.ts'

/** Longest noun phrase worth showing. */
const longest = 14
/** How far before the number a noun is looked for. */
const reach = 30

const nounEnds = codesOf(
  ',。;:、()!?“”"《》 0123456789为是的和与及等在对被由从向以于已均都占达比将并经获较',
)
const nounEndFirsts = codesOf('实参进开全同通纳')
const nounEndWords = /实现|参加|进行|开展|全部|同比|通过|纳入/y
const boundaries = codesOf(',。;:、()》”0123456789')

/** Words that lead up to the thing counted: places, times and particles; verbs are looked for apart. */
const leading = new Set(
  `全市 全县 全区 全省 全国 全州 全镇 全乡 我市 我县 我区 我省 我局 我办 我镇 今年 全年 年内 共计 共 累计 合计 总计 先后 已 各类 其中 新 并 还 及时 依法 主动
对 将 为 在 有 的 了 以 从 由 使 把 向 达到 与 和 共有 现有 持续 全面 积极 不断 实现`.split(/\s+/),
)

/** Words between the thing and its number: 成功率保持在, 申请共. */
const trailing = new Set(
  `达到 达 为 约 共计 共 有 的 分别 均 各 是 了 至 到 同比 增长 下降 上升 减少 增加 提升 保持 保持在 稳定在 稳定 已 高达 占比 占 总数 实现 全部 累计 提高 降低 不 计 近 超 由 从 较上年 比上年`.split(
    ' ',
  ),
)

const trailingLasts = new Set([...trailing].map((word) => word.charCodeAt(word.length - 1)))
const leadingFirsts = new Set([...leading].map((word) => word.charCodeAt(0)))

/** What is counted: the words right after the unit, else those before the number in its clause. */
export function nounOf(text: string, clause: Span, quantity: Quantity): string | null {
  const behind = text.slice(quantity.end, cutAfter(text, clause, quantity.end)).trim()
  if (quantity.kind !== 'percentage' && behind.length >= 2) return behind
  const ahead = aheadOf(text, clause, quantity)
  return ahead.length >= 2 ? ahead : behind.length >= 2 ? behind : null
}

/** Where the noun phrase behind a quantity ends. */
function cutAfter(text: string, clause: Span, start: number): number {
  const last = Math.min(clause.end, start + longest)
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at)
    if (nounEnds.has(code)) return at
    if (!nounEndFirsts.has(code)) continue
    nounEndWords.lastIndex = at
    // A word of the cut that lies only partly in reach does not cut.
    if (at + 2 <= last && nounEndWords.test(text)) return at
  }
  return last
}

function aheadOf(text: string, clause: Span, quantity: Quantity): string {
  let end = quantity.start
  const floor = Math.max(clause.start, end - reach)
  for (let length = 3; length > 0 && trailingLasts.has(text.charCodeAt(end - 1)); length--) {
    if (end - length >= floor && trailing.has(text.slice(end - length, end))) {
      end -= length
      length = 4
    }
  }
  let start = end
  while (start > floor && !boundaries.has(text.charCodeAt(start - 1))) start--
  const words = text.slice(start, end)
  // Names of rates and sums hold verbs themselves: 调解成功率, 涉处罚金额.
  const object = quantity.kind === 'count' ? objectOf(words) : words
  return withoutLead(object).slice(-longest)
}

function withoutLead(words: string): string {
  let start = 0
  for (let length = 2; length > 0 && leadingFirsts.has(words.charCodeAt(start)); length--) {
    if (leading.has(words.slice(start, start + length))) {
      start += length
      length = 3
    }
  }
  return words.slice(start)
}
