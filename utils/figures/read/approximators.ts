import type { Exactness } from '../../report/figure.ts'
import { codesOf } from '../numerals/characters.ts'
import type { Stretch } from '../quantity.ts'

/** A word before or after a number that makes it less than exact. */
export interface Approximator {
  word: string
  stretch: Stretch
  closed: boolean
  /** What the word says by itself; null when the sentence decides between an estimate and a norm. */
  exactness: Exactness | null
}

function approximators(
  words: string,
  stretch: Stretch,
  exactness: Exactness | null,
  closed = false,
): Approximator[] {
  return words.split(/\s+/).map((word) => ({ word, stretch, exactness, closed }))
}

const wordsBefore: Approximator[] = [
  ...approximators('约 大约 约为 大概 约计 约有 约占 大致 约达', 'about', 'about'),
  ...approximators('近 将近 接近 贴近 逼近', 'almost', 'almost'),
  ...approximators('超 超过 逾 突破 超出 超越 破 过 多于 高于 大于 > 超逾', 'up', null),
  ...approximators('不足 不到 未到 少于 低于 小于 < 未满 不满', 'down', null),
  ...approximators(
    '不少于 不低于 不得少于 不得低于 不小于 不应少于 不应低于 至少 最少 起码 ≥ 不下于',
    'up',
    'bound',
    true,
  ),
  ...approximators(
    '不超过 不超 不高于 不得超过 不得高于 不多于 不大于 最多 至多 ≤ 不能超过 不应超过',
    'down',
    'bound',
    true,
  ),
  ...approximators('不下', 'up', 'estimate', true),
]

const wordsAfter: Approximator[] = [
  ...approximators('左右 上下 许', 'about', 'about'),
  ...approximators('以上 及以上 (含)以上 (含)及以上 及其以上', 'up', null, true),
  ...approximators('+', 'up', 'estimate', true),
  ...approximators('以下 及以下 以内 之内 (含)以下', 'down', null, true),
  ...approximators('内', 'down', 'bound', true),
]

/** The words by the code of the character that stands next to the number, the longest first. */
function indexed(words: Approximator[], place: number): Map<number, Approximator[]> {
  const index = new Map<number, Approximator[]>()
  for (const one of words.toSorted((a, b) => b.word.length - a.word.length)) {
    const code = one.word.at(place)?.charCodeAt(0) ?? 0
    index.set(code, [...(index.get(code) ?? []), one])
  }
  return index
}

const byLast = indexed(wordsBefore, -1)
const byFirst = indexed(wordsAfter, 0)
const none: Approximator[] = []

/** Characters that make the approximator before a number the end of another word: 节约50万元, 附近3个村. */
const partOfWord: Record<string, RegExp> = {
  // 环节约3天, 编制约50名, 成立约20家, 持续约2小时, 损失约3万元.
  约: /[签预条公契邀违履特守规相婚租]$|(?<!环)节$|(?<![联集结组混])合$|(?<!编)制$|(?<![成建设])立$|(?<![持连陆])续$|(?<!损)失$|(?<![损烧])毁$/,
  近: /[附就邻最靠临亲远邻新]$/,
  破: /[侦打爆查告攻]$/,
  过: /[通经超不越走度]$/,
  // 药店、商超3万家, 治超12次; but 招商超50亿元, 整治超3000处.
  超: /[赶反]$|(?<![招工电])商$|(?<!整)治$/,
  // 存在的不足20条; but 实际开展的不足20项.
  不足: /(?:存在|查摆|查找|发现|反映|工作中?)(?:到|出)?的$|[据备识]$/,
  不到: /[找看得做达]$/,
}

/** 破 and 过 stretch magnitudes only: 破万, 过百, never 破12起. */
const magnitudesOnly = new Set(['破', '过'])

/** The approximator that ends right before the number at `at`. */
export function approximatorBefore(text: string, at: number, bare: boolean): Approximator | null {
  for (const one of byLast.get(text.charCodeAt(at - 1)) ?? none) {
    const start = at - one.word.length
    if (start < 0 || !text.startsWith(one.word, start)) continue
    if (magnitudesOnly.has(one.word) && !bare) continue
    if (partOfWord[one.word]?.test(text.slice(Math.max(0, start - 4), start))) continue
    return one
  }
  return null
}

/** 10万+: nothing is added that would make it a formula or a name (互联网+, 1+8). */
const plusEnd = /^[,。;、)!?”"人次个件家条份]?$/

/** The approximator that starts right after the unit at `at`. */
export function approximatorAfter(text: string, at: number): Approximator | null {
  for (const one of byFirst.get(text.charCodeAt(at)) ?? none) {
    if (!text.startsWith(one.word, at)) continue
    if (one.word === '+' && !plusEnd.test(text[at + 1] ?? '')) continue
    if (one.word === '许' && /[可多诺]/.test(text[at + 1] ?? '')) continue
    if (one.word === '内' && /[部容设控外蒙河江审网]/.test(text[at + 1] ?? '')) continue
    return one
  }
  return null
}

const leastEndCodes = codesOf('少低码')
const leastWords = /(至少|最少|不少于|不得少于|不低于|起码)[\u4e00-\u9fff]{1,6}$/

/** 至少开展一次: the bound stands before the verb; it is not part of the figure's words. */
export function leastBefore(text: string, at: number): Approximator | null {
  let end = at - 1
  while (end > at - 9 && !leastEndCodes.has(text.charCodeAt(end))) end--
  if (end === at - 9) return null
  const found = leastWords.exec(text.slice(Math.max(0, at - 10), at))
  return found ? { word: found[1] ?? '', stretch: 'up', closed: true, exactness: 'bound' } : null
}
