import { z } from 'zod'
import type { Localized } from './localized.ts'

/** A code of the codebook that notes can carry. */
export const labelSchema = z.object({
  name: z.string().trim().min(1).max(40),
  description: z.string().max(400),
  /** CSS colour as #rrggbb. */
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
  order: z.int(),
  /** Name of the label above it; null at the top. A name that no label has counts as the top. */
  parent: z.string().trim().min(1).max(40).nullable().default(null),
  /** The digit that gives this label to a note; null for none. */
  shortcut: z.int().min(1).max(9).nullable().default(null),
})
export type Label = z.infer<typeof labelSchema>

/** Colour of a label for which nobody chose one. */
export const plainColor = '#495057'

const starting = [
  ['内容缺失', '应当报告而没有报告的内容', 'Content missing', 'What should be reported and is not'],
  ['数据存疑', '无法核对或前后不符的数据', 'Figure in doubt', 'Cannot be checked, or differs'],
  ['表述空泛', '没有事实、时间、责任人的表述', 'Vague', 'No facts, dates or persons in charge'],
  ['格式问题', '标题、编号、日期、落款等', 'Form', 'Title, numbering, dates, signature'],
  ['亮点', '值得推广的做法', 'Good practice', 'Worth spreading'],
] as const
const colors = ['#c92a2a', '#d9480f', '#5f3dc4', '#1864ab', '#2b8a3e'] as const

/** The labels a new installation starts with, in the language it starts in; users rename, remove and add. */
export function startingLabels(language: keyof Localized): Label[] {
  return starting.map(([nameZh, aboutZh, nameEn, aboutEn], at) => ({
    name: language === 'en' ? nameEn : nameZh,
    description: language === 'en' ? aboutEn : aboutZh,
    color: colors[at] ?? plainColor,
    order: at + 1,
    parent: null,
    shortcut: at + 1,
  }))
}
