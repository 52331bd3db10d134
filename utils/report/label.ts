import { z } from 'zod'

/** A code of the codebook that notes can carry. */
export const labelSchema = z.object({
  name: z.string().trim().min(1).max(40),
  description: z.string().max(400),
  /** CSS colour as #rrggbb. */
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
  order: z.int(),
})
export type Label = z.infer<typeof labelSchema>

/** The labels a new installation starts with; users rename, remove and add. */
export const startingLabels: Label[] = [
  { name: '内容缺失', description: '应当报告而没有报告的内容', color: '#c92a2a', order: 1 },
  { name: '数据存疑', description: '无法核对或前后不符的数据', color: '#d9480f', order: 2 },
  { name: '表述空泛', description: '没有事实、时间、责任人的表述', color: '#5f3dc4', order: 3 },
  { name: '格式问题', description: '标题、编号、日期、落款等', color: '#1864ab', order: 4 },
  { name: '亮点', description: '值得推广的做法', color: '#2b8a3e', order: 5 },
]
