const pattern =
  /(?:^|\D)((?:19|20)\d\d)\s?(?:年|[-./])\s?(\d{1,2})\s?(?:月|[-./])\s?(\d{1,2})(?!\d)|(?:^|\D)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/

/** 二〇二五年三月十日, in the characters that folding leaves. */
const inWords =
  /二([〇○零Oo0一二三四五六七八九]{3})年([一二三四五六七八九十元]{1,2})月([一二三四五六七八九十]{1,3})日/
/** [25-01-17], as old systems print it. */
const shortened = /(?<![\d-])([12]\d)-(0[1-9]|1[0-2])-([0-3]\d)(?![\d-])/

/** The first calendar day in a folded text as YYYY-MM-DD, in figures or in words; null when there is none. */
export function readDay(folded: string): string | null {
  const match = pattern.exec(inFigures(folded))
  if (!match) return null
  const year = match[1] ?? match[4]!
  const month = Number(match[2] ?? match[5])
  const day = Number(match[3] ?? match[6])
  if (month < 1 || month > 12 || day < 1 || day > daysOf(Number(year), month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function inFigures(folded: string): string {
  return folded
    .replace(inWords, (_, year: string, month: string, day: string) => {
      const digits = [...year].map((sign) => Math.max(0, units.indexOf(sign))).join('')
      return `2${digits}年${numberOf(month)}月${numberOf(day)}日`
    })
    .replace(shortened, '20$1-$2-$3')
}

const units = '〇一二三四五六七八九'

/** 三 → 3, 十二 → 12, 二十 → 20, 三十一 → 31; 元月 is January. */
function numberOf(words: string): number {
  if (words === '元') return 1
  const ten = words.indexOf('十')
  if (ten < 0) return units.indexOf(words)
  const tens = ten === 0 ? 1 : units.indexOf(words[ten - 1]!)
  return tens * 10 + Math.max(0, units.indexOf(words[ten + 1] ?? '〇'))
}
