import { withoutOrnaments } from './ornaments.ts'
import { matchesAny, plain } from './pattern.ts'
import type { RequiredContent, Standard } from './standard.ts'

/** A content that a heading's words name; weak when the text below has to confirm it. */
export interface NamedContent {
  id: string
  weak: boolean
}

/**
 * The contents a heading's label names, in the standard's order; several for a shared heading, none for a thematic
 * one. `year` is the year reported on: it tells 2025年主要举措 of a plan from that of a report.
 */
export function contentsOfLabel(
  standard: Standard,
  label: string,
  year: number | null,
): NamedContent[] {
  const form = labelForm(withoutOrnaments(plain(label)), year)
  return standard.contents.flatMap((content) => named(content, form))
}

function named(content: RequiredContent, form: string): NamedContent[] {
  if (matchesAny(content.sureHeadings, form)) return [{ id: content.id, weak: false }]
  if (matchesAny(content.notHeadings, form)) return []
  if (matchesAny(content.headings, form)) return [{ id: content.id, weak: false }]
  return matchesAny(content.weakHeadings, form) ? [{ id: content.id, weak: true }] : []
}

/** Digits of years written in characters, so that 二〇二四年 reads 2024年. */
const digits: Record<string, string> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((char, index) => [char, String(index)]),
)

/**
 * The form of a label that patterns are matched on: plain, without closing punctuation, and with the years around
 * the year reported on replaced by 上年度, 本年度 and 下一年度. Years that end a span (2021—2025年) stay.
 */
export function labelForm(label: string, year: number | null): string {
  const form = plain(label).replace(/[。;:,、.]+$/u, '')
  const arabic = form.replace(
    /二[〇○零Oo0]([〇○零Oo0一二三四五六七八九]{2})(?=年)/gu,
    (_, tail: string) => `20${[...tail].map((char) => digits[char] ?? '0').join('')}`,
  )
  if (year === null) return arabic
  // 2025,我们这样干: set apart at the start, it is a year without saying so.
  return arabic.replace(
    /(^|——|[^\d—–~至到-])(20\d\d)年度?|^()(20\d\d)(?=[,:·|])|^(续写|谋划|展望|奋进|奔赴|面向|锚定|逐梦|决胜|迎接|启航)(20\d\d)(?=[,:!]|$)/gu,
    (whole, ...found: (string | undefined)[]) => {
      const [before, full, , apart, verb, behind] = found
      const name = nameOfYear(Number(full ?? apart ?? behind) - year)
      return name ? (before ?? verb ?? '') + name : whole
    },
  )
}

function nameOfYear(distance: number): string | null {
  if (distance === 0) return '本年度'
  if (distance === 1) return '下一年度'
  return distance === -1 ? '上年度' : null
}
