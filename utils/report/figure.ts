import { z } from 'zod'
import { cellSchema } from './article.ts'
import { spanSchema } from './span.ts'

/** What a figure measures; 个百分点 is a percentage with the unit 个百分点. */
export const figureKindSchema = z.enum([
  'count',
  'amount',
  'percentage',
  'multiple',
  'fraction',
  'rank',
  'duration',
  'measure',
  'score',
])
export type FigureKind = z.infer<typeof figureKindSchema>

/**
 * How exactly the figure is meant.
 * exact · more (余 多: one step upward) · about (约 左右) · almost (近: from below) · vague (数十 几百 上百) ·
 * estimate (超3000件 突破 以上 逾, used of a result) · bound (不少于 不低于 以上 as a norm or minimum)
 */
export const exactnessSchema = z.enum([
  'exact',
  'more',
  'about',
  'almost',
  'vague',
  'estimate',
  'bound',
])
export type Exactness = z.infer<typeof exactnessSchema>

/** Exact numbers travel as "n" or "n/d" strings, readable by the fraction library; floats never decide a verdict. */
export const rationalSchema = z.string().regex(/^-?\d+(\/\d+)?$/)

/** Which values the written string can stand for, in the unit of `value`; null means unbounded on that side. */
export const intervalSchema = z.object({
  low: rationalSchema.nullable(),
  high: rationalSchema.nullable(),
  lowOpen: z.boolean(),
  highOpen: z.boolean(),
})
export type Interval = z.infer<typeof intervalSchema>

/** A quantity that the report asserts; `text` is as written, offsets are into `Article.text`. */
export const figureSchema = spanSchema.extend({
  text: z.string(),
  kind: figureKindSchema,
  /** In the base unit (亿元 → 元, 百分之三十 → 30 with unit %, 三成 → 30 %); null for ranks without a number. */
  value: z.number().nullable(),
  /** The same, exactly. */
  exact: rationalSchema.nullable(),
  /** Value of one step of the last written digit in the base unit: 1.2亿元 → 10000000; null when it has none. */
  step: rationalSchema.nullable(),
  /** The upper end when a range is written (5至10个), else null. */
  upTo: rationalSchema.nullable(),
  unit: z.string().nullable(),
  /** Approximator or bound as written (余 近 不少于 …), null when exact. */
  approximate: z.string().nullable(),
  exactness: exactnessSchema,
  /** Values under half-up rounding and under cutting off. */
  rounded: intervalSchema.nullable(),
  truncated: intervalSchema.nullable(),
  /** The noun counted or the quantity named, as near as the clause tells: 行政复议申请, 成功率. */
  noun: z.string().nullable(),
  clause: spanSchema,
  sentence: spanSchema,
  /** Index of the block of `Article.blocks` it stands in. */
  block: z.int(),
  cell: cellSchema.nullable(),
})
export type Figure = z.infer<typeof figureSchema>
