import type { Mention } from './mention.ts'

/** Classifiers that count the same things in official prose: a case is 件, 起 or 宗, a person 人 or 名. */
const synonymousUnits: string[][] = [
  ['件', '起', '宗', '例', '案'],
  ['人', '名', '位'],
  ['家', '户'],
  ['天', '日'],
  ['个工作日', '工作日'],
]

const classOf = new Map(
  synonymousUnits.flatMap((units, at) => units.map((unit) => [unit, at] as const)),
)

/** The unit without the occasions added in brackets: 46场(次) and 46场 count alike. */
export function plainUnit({ figure }: Mention): string | null {
  return figure.unit?.replace(/[((]次[))]$/, '') ?? null
}

/** True when numbers in these units can be parts of one another. A unit left out (保留1435行政权力事项) fits any. */
export function sameUnit(a: Mention, b: Mention): boolean {
  const [left, right] = [plainUnit(a), plainUnit(b)]
  if (a.figure.kind !== b.figure.kind) return false
  if (left === right || left === null || right === null) return true
  const shared = classOf.get(left)
  return shared !== undefined && shared === classOf.get(right)
}

/** True for written percentages, percentage points excluded. */
export function isRate(mention: Mention): boolean {
  return mention.figure.kind === 'percentage' && mention.figure.unit === '%'
}

/** True for 三分之二 and 过半; 1.56:1 is of the same kind and tells no part of anything. */
export function isFraction({ figure }: Mention): boolean {
  return figure.kind === 'fraction' && !/[:：]/.test(figure.text)
}

/** True for rates by the thousand, ‰ or 批次/千人, which are of a population and taken of no count on the page. */
export function isPerMille({ figure, lead }: Mention): boolean {
  const { kind, unit } = figure
  if (kind === 'percentage' && unit === '‰') return true
  return /\/每?[百千万]{1,2}人口?$/.test(unit ?? '') || ofPopulation.test(lead)
}

/** 平均每千人; 每万人口拥有律师3.4名 tells what there is. */
const ofPopulation = /平均每[百千万]{1,2}人口?[^,;。\d]{0,8}$/

/** True for 个百分点 and 个千分点: the difference of two rates. */
export function isPoints({ figure }: Mention): boolean {
  return figure.kind === 'percentage' && /分点/.test(figure.unit ?? '')
}

/** True for figures that add up: counts, money and measures. */
export function isQuantity(mention: Mention): boolean {
  return /^(?:count|amount|duration|measure|score)$/.test(mention.figure.kind)
}

/** Occasions and spans of time are seldom what a rate is taken of. */
const occasions =
  /^(?:次|场|场次|期|轮|遍|天|日|个?工作日|小时|分钟|年|个?月|学时|课时|周|届|级|类)$/

/** True for counts of things a rate can be taken of. */
export function isBaseLike(mention: Mention): boolean {
  return mention.figure.kind === 'count' && !occasions.test(plainUnit(mention) ?? '')
}
