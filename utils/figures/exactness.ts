import type { Exactness } from '../report/figure.ts'
import type { Span } from '../report/span.ts'
import { codesOf, holdsAny } from './numerals/characters.ts'
import type { Quantity } from './quantity.ts'

/** Words that lay down a rule: what follows is demanded, not achieved. */
const normWords =
  /每[人名年月季周日半村家户个次]|确保|应当|(?<![响供反适对效相])应(?![急用诉邀聘届])|须|(?<!按)要求|力争|原则上|(?<!按)规定|不得|目标|计划|至少|争取|务必|需(?!求)|凡|不能/
/** Their first characters: most clauses hold none, and need not be searched. */
const normFirsts = codesOf('每确应须要力原规不目计至争务需凡')
/** Words that report a result. */
const resultWords =
  /达到?|实现|受理|办理|化解|办结|培训|覆盖|完成|收到|处理|检查|出动|发放|开展了|已|共|累计|保持|提升|突破|压缩|缩短|节约|节省/

/** How exactly the figure is meant; 超 and 以上 are a norm in rules and criteria, an estimate of a result elsewhere. */
export function exactnessOf(text: string, clause: Span, quantity: Quantity): Exactness {
  if (quantity.exactness) return quantity.exactness
  const from = Math.max(clause.start, quantity.start - 40)
  const ruled = holdsAny(text, from, quantity.start, normFirsts)
  if (!ruled && !quantity.stretch) return 'exact'
  const before = text.slice(from, quantity.start)
  if (ruled && normWords.test(before)) return 'bound'
  if (!quantity.stretch) return 'exact'
  const after = text.slice(quantity.end, Math.min(clause.end, quantity.end + 4))
  const criterion =
    /^的?[\u4e00-\u9fff]/.test(after) &&
    quantity.kind !== 'percentage' &&
    quantity.kind !== 'fraction'
  // 5万元以上10万元以下 quotes a rule.
  const tariff = /^[\d一二三四五六七八九十]/.test(after) && quantity.kind === 'amount'
  if (tariff || (criterion && quantity.kind === 'amount')) return 'bound'
  return criterion && !resultWords.test(before) ? 'bound' : 'estimate'
}
