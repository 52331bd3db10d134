import { plain } from '../report/pattern.ts'

const numerals: Record<string, number> = Object.fromEntries(
  [...'零一二三四五六七八九'].map((char, value) => [char, value]),
)
Object.assign(numerals, { 〇: 0, '○': 0, O: 0, o: 0, 0: 0, 两: 2 })

/** A date as signatures write it: 2025年1月23日, 二〇二五年一月二十三日, 2025-01-23, 2025.1.23. */
const datePattern =
  /(\d{4}|[二一][〇○零Oo0一二三四五六七八九]{3})(?:年|[-./])(\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[-./])(\d{1,2}|[一二三四五六七八九十廿卅]{1,4})日?/u

/** The first calendar day in a text as YYYY-MM-DD; null when there is none. */
export function dayIn(text: string): string | null {
  const match = datePattern.exec(plain(text))
  if (!match) return null
  const [year, month, day] = [yearOf(match[1]!), numberOf(match[2]!), numberOf(match[3]!)]
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1990 || year > 2100) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** True when the text is a date and nothing else, brackets apart: 2025年1月23日, (二〇二五年一月). */
export function isDateLine(text: string): boolean {
  const form = plain(text).replace(/^[((]|[))。]$/gu, '')
  return form.length <= 16 && form.length >= 6 && form.replace(datePattern, '') === ''
}

function yearOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  return Number([...written].map((char) => numerals[char] ?? 0).join(''))
}

/** 23, 二十三, 十, 廿三. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const spelt = written.replace('廿', '二十').replace('卅', '三十')
  const [tens, ones] = spelt.includes('十') ? spelt.split('十') : ['', spelt]
  const ten = spelt.includes('十') ? (tens ? (numerals[tens] ?? 0) : 1) : 0
  return ten * 10 + (ones ? (numerals[ones] ?? 0) : 0)
}

/** The year of a title that shortens it, 林场24年法治政府建设情况报告; null where a number of years is meant. */
export function shortYearIn(title: string): number | null {
  const match =
    /(?:^|[^\d第近满整达逾十零从])(1[5-9]|2\d)年度?(?=[^\d年来内间以前后]{0,12}(?:法[治制]|依法))/u.exec(
      plain(title),
    )
  return match ? 2000 + Number(match[1]) : null
}

/** Years named in a text (2024年, 二〇二四年, 2024年度), in order; ends of spans (2021—2025年) and ages are none. */
export function yearsIn(text: string): number[] {
  const found: number[] = []
  const pattern = /(20\d\d|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})(?=年|\))/gu
  const form = plain(text)
  for (const match of form.matchAll(pattern)) {
    const before = form[match.index - 1] ?? ''
    if (!/[\d—–~至到-]/u.test(before)) found.push(yearOf(match[1]!))
  }
  return found
}
