import { unitAt } from '../lexicon/units.ts'

/** Longest remark in brackets that is looked through, in characters. */
const longest = 120
/** 刑事143、民事239、行政3: names with nothing but a number behind each. */
const named = /^\((?:[\u4e00-\u9fff]{1,8}\d{1,7}[、,;])+[\u4e00-\u9fff]{1,8}\d{1,7}\)/
/** What was counted right before the bracket: 385件. */
const counted = /\d([\u4e00-\u9fff]{1,2})$/

/** The unit of a number that stands at `at` in a list in brackets right behind its total: 385件(刑事143、民事239、行政3). */
export function unitOfBracket(text: string, at: number): string | null {
  const open = text.lastIndexOf('(', at)
  if (open < 2 || at - open > longest) return null
  const unit = counted.exec(text.slice(Math.max(0, open - 4), open))?.[1]
  if (!unit || unitAt(text, open - unit.length)?.word !== unit) return null
  const list = named.exec(text.slice(open, open + longest))?.[0]
  return list !== undefined && open + list.length > at ? unit : null
}
