import { fold } from './fold.ts'
import type { Localized } from './localized.ts'
import { wayCount } from './pattern-cost.ts'

/** The form patterns are matched on: half-width, simplified characters, no white space. Not length-preserving. */
export function plain(text: string): string {
  return fold(text).replace(/\s+/gu, '')
}

/**
 * Why a pattern of a standard cannot be accepted; null when it can. A pattern must compile, look only ahead, and
 * have few enough ways to match that no text can make it run away: patterns come from users' files too.
 */
export function patternProblem(source: string): Localized | null {
  try {
    new RegExp(source, 'u')
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { zh: `不是合法的正则表达式（${said}）`, en: `not a regular expression (${said})` }
  }
  if (/\(\?<[=!]/.test(source)) {
    return { zh: '不允许使用后行断言 (?<=…)', en: 'look-behind (?<=…) is not allowed' }
  }
  if (/\\[1-9]|\\k</.test(source)) {
    return { zh: '不允许使用反向引用', en: 'back-references are not allowed' }
  }
  if (wayCount(source) <= mostWays) return null
  return {
    zh: '匹配方式过多，可能使页面卡住：请减少 .* 之类的重复，不要嵌套重复',
    en: 'too many ways to match, it could hang a page: use fewer repetitions such as .* and do not nest them',
  }
}

/** Two unbounded repetitions pass, three do not; see wayCount. */
const mostWays = 100_000

const compiled = new WeakMap<readonly string[], RegExp[]>()

function regexesOf(patterns: readonly string[]): RegExp[] {
  let regexes = compiled.get(patterns)
  if (!regexes) {
    regexes = patterns.map((source) => new RegExp(source, 'u'))
    compiled.set(patterns, regexes)
  }
  return regexes
}

/** The longest stretch a pattern is tried on: keeps even two `.*` cheap on a page of one endless line. */
const longest = 300

/** The words by which the first matching pattern matches a text already made plain; null when none does. */
export function firstMatch(patterns: readonly string[], plainText: string): string | null {
  const text = plainText.length > longest ? plainText.slice(0, longest) : plainText
  for (const regex of regexesOf(patterns)) {
    const match = regex.exec(text)
    if (match) return match[0] || text
  }
  return null
}

/** True when any of the patterns matches a text already made plain. */
export function matchesAny(patterns: readonly string[], plainText: string): boolean {
  return firstMatch(patterns, plainText) !== null
}
