import Fraction from 'fraction.js'
import { isFree, type Line } from '../line.ts'
import { chineseValue } from '../numerals/chinese.ts'
import type { Quantity } from '../quantity.ts'

const scope =
  '(?:全[国省市区县州旗盟镇乡域](?:[市县区州]|各[市县区州]|系统)?|国内|省内|市内|区内|县内|州内|全系统|全行业|同类(?:城市|地区)?|西部(?:地区)?|川渝(?:地区)?|长三角|京津冀|粤港澳大湾区)'
const order = '([一二三四五六七八九十]{1,3}|\\d{1,3})'
/** Where a rank may end: at a boundary or before words that speak of the result. */
const boundary = '(?=$|[ ,.。;:、)(!?"”’]|的|和|与|并|且|以及|[名位]|好?成绩|行列|水平|方阵|梯队)'
const placed =
  '(?:排名?|排在|排行|位列|位居|位次|位于|名列|名次|居|列|稳居|跃居|升至|升到|跃升至|跃至|上升至|保持|并列|总分|总成绩|成绩|综合|获得?|荣获|取得|夺得|勇夺|斩获|得分|均|分别|为|到|至|实现|[、,]|和|及)'

const signals = new RegExp(`${placed}$|${scope}[\\u4e00-\\u9fff]{0,10}$`)
const unranked = /(?:放在|摆在|置于|作为|坚持|视为|列为|当作|摆到|放到|始终把.{0,12})$/
const aspired = /力争|争创|争当|争取|努力|奋力|冲刺|瞄准|力求|争进|确保|目标/

const numbered = new RegExp(`(${scope})?(第|前)${order}([名位强])?(方阵|梯队|等次)?`, 'g')
const wordy = new RegExp(
  `(${scope}[\\u4e00-\\u9fff]{0,2}?)(前列|首位|榜首|唯一|领先|首创|首[个家例单座部条支台款张件宗笔]|第一[个家例单座部条支台张件])|(?<=[居列占排据登]|[位名稳荣]居|位列)(前列|首位|榜首)|名列前茅`,
  'g',
)
const crowns = /[二两三四五六七八九十\d]{1,2}连冠/g

/** Ranks and superlatives of the line: 全市第一, 前三, 位列第5, 首位, 全省唯一, 三连冠. */
export function ranksOf(line: Line): Quantity[] {
  return [...numberedRanks(line), ...wordyRanks(line), ...crownsOf(line)]
}

function numberedRanks(line: Line): Quantity[] {
  const { text } = line
  const found: Quantity[] = []
  for (const match of text.matchAll(numbered)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!isFree(line, start, end) || !endsWell(text, end, match)) continue
    const before = text.slice(Math.max(0, start - 16), start)
    if (unranked.test(before) || isAspired(text, start)) continue
    const clause = before.replace(/^.*[。;:]/, '')
    if (!match[1] && !isPlaced(clause, match)) continue
    found.push(rank(start, end, orderOf(match[3] ?? '')))
  }
  return found
}

const boundaryAt = new RegExp(boundary, 'y')

function endsWell(text: string, end: number, match: RegExpMatchArray): boolean {
  if (match[5]) return match[2] === '第'
  if (match[4]) return !/^(?:一体|于|的任务|的工作|推动|置)/.test(text.slice(end, end + 3))
  boundaryAt.lastIndex = end
  return boundaryAt.test(text)
}

/** 第5名 and 第一方阵 are places by themselves; 第五 and 前三 need a word that ranks. */
function isPlaced(before: string, match: RegExpMatchArray): boolean {
  if (match[2] === '第' && (match[4] === '名' || match[5])) return true
  if (match[2] === '前' && match[4]) return true
  if (signals.test(before))
    return match[2] === '前'
      ? !/[、,]$/.test(before)
      : !/^[、,和及为到至均]$/.test(before.slice(-1)) || /第[^,]{1,12}$|排|列|居/.test(before)
  return (
    match[2] === '前' &&
    /(?:排名|考核|评比|序列|位居|稳居|进入|跻身|挺进|入围)[^,]{0,10}$/.test(before)
  )
}

function isAspired(text: string, start: number): boolean {
  const from = Math.max(0, start - 24)
  return aspired.test(text.slice(from, start).replace(/^.*[,。;:]/, ''))
}

function wordyRanks(line: Line): Quantity[] {
  const { text } = line
  const found: Quantity[] = []
  for (const match of text.matchAll(wordy)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!isFree(line, start, end) || isAspired(text, start)) continue
    const word = match[2] ?? match[3] ?? match[0]
    if (unranked.test(text.slice(Math.max(0, start - 16), start))) continue
    if (/^[度要产]|^考虑/.test(text.slice(end, end + 2))) continue
    found.push(rank(start, end, /首|榜|第一|唯一/.test(word) ? new Fraction(1) : null))
  }
  return found
}

function crownsOf(line: Line): Quantity[] {
  return [...line.text.matchAll(crowns)].map((match) =>
    rank(match.index, match.index + match[0].length, new Fraction(1)),
  )
}

function orderOf(written: string): Fraction | null {
  if (/^\d/.test(written)) return new Fraction(BigInt(written))
  const value = chineseValue(written)
  return value === null ? null : new Fraction(value)
}

function rank(start: number, end: number, value: Fraction | null): Quantity {
  return {
    start,
    end,
    kind: 'rank',
    value,
    step: null,
    lead: null,
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
