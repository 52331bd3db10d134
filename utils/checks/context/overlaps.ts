import type { Mention, Passage } from './mention.ts'

/** 总计(去重), 60件(10件交叉), 女性52名(含借调2名): what is counted twice, left out or taken in. */
const overlapping = /含|重复|交叉|重叠|去重|剔除|扣除|兼/

/** Characters behind a list that may still speak of it. */
const reach = 40

/** True when the words of a list, or those right behind it in its sentence, say that its parts need not add up. */
export function mayOverlap(passage: Passage, whole: Mention, parts: Mention[]): boolean {
  const last = parts.at(-1) ?? whole
  const end = Math.min(passage.starts[last.sentence + 1] ?? Infinity, last.figure.end + reach)
  return overlapping.test(whole.lead + passage.text.slice(whole.figure.end, end))
}

/** True when the heads of a total or the words above its table say so. */
export function headsMayOverlap({ figure: { cell } }: Mention): boolean {
  return cell !== null && overlapping.test(cell.rowHead + cell.columnHead + cell.caption)
}
