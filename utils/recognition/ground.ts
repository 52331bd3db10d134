import type { z } from 'zod'
import type { groundSchema } from '../report/review.ts'

/** A reason for or against a page being a report; the weight is in points, see `threshold`. */
export type Ground = z.infer<typeof groundSchema>

/** Points from which a page is taken for a report: a full title with a little besides, or the structure of a report. */
export const threshold = 5

/** Makes a ground; `zh` and `en` are shown to the reviewer as they are. */
export function ground(id: string, weight: number, zh: string, en: string): Ground {
  return { id, weight, text: { zh, en } }
}
