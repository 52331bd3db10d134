import { isFree, type Line } from '../line.ts'
import { codesOf } from '../numerals/characters.ts'
import { chineseValue } from '../numerals/chinese.ts'
import { decimal, type Exact } from '../numerals/exact.ts'
import type { Opening } from '../openings.ts'
import type { Quantity } from '../quantity.ts'
import { aspired, boundary, longestScope, placed, scope, unranked } from './rank-words.ts'

const numberedRank = new RegExp(
  `(${scope})?(第|前)([一二三四五六七八九十]{1,3}|\\d{1,3})(?:[-—至到][一二三四五六七八九十\\d]{1,3})?([名位强])?(方阵|梯队|等次)?`,
  'y',
)
const firstsUnits = '[个家例单座部条支台款张件宗笔只项所批次]'
const wordRank = new RegExp(
  `(?:${scope})(?:前列|首位|榜首|唯一|领先|首创|首(?![批次])${firstsUnits}|第一(?![批次项])${firstsUnits})|(?:首位|前列|榜首)(?![度要产])|名列前茅|之首(?=$|[,。;、)])`,
  'y',
)
const titleRun = /[二两三四五六七八九十\d]{1,2}连冠/y
/** What makes 首位 and 前列 without a place a rank: 位居首位, 走在全国各省区市前列. */
const placeTaken = new RegExp(
  `(?:[居列占登]|排名|位于|处于|走在|跻身|进入|保持)(?:了|在)?$|${scope}[^,。;:]{0,6}$`,
)

/** Ranks and superlatives of the line: 全市第一, 前三, 位列第5, 首位, 全省唯一, 三连冠. */
export function ranksOf(line: Line): Quantity[] {
  const words = line.openings.filter(
    ({ kind, start }) => kind === 'word' && rankFirsts.has(line.text.charCodeAt(start)),
  )
  if (words.length === 0) return []
  return [...numberedRanks(line, words), ...wordRanks(line, words), ...titleRunsOf(line, words)]
}

/** What a sticky pattern finds around those openings whose first character is one of `firsts`, none overlapping. */
function* around(
  { text }: Line,
  words: Opening[],
  firsts: Set<number>,
  lead: number,
  pattern: RegExp,
): Generator<RegExpExecArray> {
  let searched = 0
  for (const { start } of words) {
    if (!firsts.has(text.charCodeAt(start))) continue
    const from = endsScope.has(text.charCodeAt(start - 1)) ? start - lead : start
    for (let at = Math.max(searched, from); at <= start; at++) {
      pattern.lastIndex = at
      const found = pattern.exec(text)
      if (!found) continue
      yield found
      searched = at + found[0].length
      at = searched - 1
    }
  }
}

/** The last characters of a field, and what stands before 连冠. */
const endsScope = codesOf(
  '国省市区县州旗盟镇乡域)地统类内业部南北东中渝角冀二两三四五六七八九十0123456789',
)
const numberedRankFirsts = codesOf('第前')
const wordRankFirsts = codesOf('前首榜唯领第名之')
const titleRunFirsts = codesOf('连')
const rankFirsts = new Set([...numberedRankFirsts, ...wordRankFirsts, ...titleRunFirsts])

/** The clause's last words before `at`. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at).replace(/^.*[,。;:]/, '')
}

function numberedRanks(line: Line, openings: Opening[]): Quantity[] {
  const found: Quantity[] = []
  for (const match of around(line, openings, numberedRankFirsts, longestScope, numberedRank)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const words = before(line.text, start)
    if (!isFree(line, start, end) || !endsWell(line.text, end, match)) continue
    if (unranked.test(words) || aspired.test(words)) continue
    if (match[1] || isPlaced(words, match)) found.push(rank(start, end, orderOf(match[3] ?? '')))
  }
  return found
}

const boundaryAt = new RegExp(boundary, 'y')

function endsWell(
  text: string,
  end: number,
  [, , lead, , place, group]: RegExpMatchArray,
): boolean {
  if (group) return lead === '第'
  if (place) return !/^(?:一体|于|的任务|的工作|推动|置)/.test(text.slice(end, end + 3))
  if (/^(?:[、和]第[一二三])*产业/.test(text.slice(end, end + 8))) return false
  boundaryAt.lastIndex = end
  return boundaryAt.test(text)
}

/** 第5名 and 第一方阵 are places by themselves; 第五 and 前三 need a word that ranks, or a rank just before (、第二). */
function isPlaced(words: string, [, , lead, , place, group]: RegExpMatchArray): boolean {
  if (group || place === '名' || place === '强') return true
  if (
    lead === '第' &&
    /(?:第|前)[一二三四五六七八九十\d]{1,3}[名位]?(?:[、和及]|降至|升至|上升到)$/.test(words)
  )
    return true
  if (place === '位' || lead === '前')
    return /[排列居]|名次|位次|序列|进入|跻身|挺进|入围|考核|评比|评价|保持|全[国省市区县州]/.test(
      words,
    )
  return placed.test(words)
}

function wordRanks(line: Line, openings: Opening[]): Quantity[] {
  const found: Quantity[] = []
  for (const match of around(line, openings, wordRankFirsts, longestScope, wordRank)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const words = before(line.text, start)
    if (!isFree(line, start, end) || aspired.test(words) || unranked.test(words)) continue
    if (/^[首前榜]/.test(match[0]) && !placeTaken.test(words)) continue
    if (match[0] === '之首' && !/[居列]/.test(words)) continue
    found.push(rank(start, end, /首|第一|唯一/.test(match[0]) ? decimal(1) : null))
  }
  return found
}

function titleRunsOf(line: Line, openings: Opening[]): Quantity[] {
  return [...around(line, openings, titleRunFirsts, 2, titleRun)].map((match) =>
    rank(match.index, match.index + match[0].length, decimal(1)),
  )
}

function orderOf(written: string): Exact | null {
  if (/^\d/.test(written)) return decimal(Number(written))
  const value = chineseValue(written)
  return value === null ? null : decimal(value)
}

function rank(start: number, end: number, value: Exact | null): Quantity {
  return { ...exactly(start, end, value), kind: 'rank', step: null, lead: null }
}

/** A count without unit or approximation, between two offsets. */
export function exactly(start: number, end: number, value: Exact | null): Quantity {
  return {
    start,
    end,
    kind: 'count',
    value,
    step: 0,
    lead: 0,
    upTo: null,
    unit: null,
    unitEnd: end,
    numberStart: start,
    approximate: null,
    stretch: null,
    closed: true,
    exactness: 'exact',
  }
}
