const pattern =
  /(?:^|\D)((?:19|20)\d\d)\s?(?:年|[-./])\s?(\d{1,2})\s?(?:月|[-./])\s?(\d{1,2})(?!\d)|(?:^|\D)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/

/** The first calendar day in a folded text as YYYY-MM-DD; null when there is none. */
export function readDay(folded: string): string | null {
  const match = pattern.exec(folded)
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
