import { type Evidence, secondLookId } from '../../report/judgement.ts'
import type { Localized } from '../../report/localized.ts'
import { agreement } from '../arithmetic/agreement.ts'
import { type Slip, slipOf } from '../arithmetic/slips.ts'
import { type Remark, remark } from '../check.ts'
import type { Mention } from '../context/mention.ts'
import type { Working } from './evidence.ts'
import { result } from './show.ts'

/** A mistaken working that gives the written number: the likely cause of a contradiction. */
export interface Slipped extends Working {
  cause: 'wrong-base' | 'points-for-percent' | 'direction' | 'share-for-change' | 'exchanged'
}

/** What any check may add to a recomputation; {names} are filled in. */
export const messages = {
  'cut-off': {
    zh: '只在截尾（不进位）时相符，四舍五入则不符。',
    en: 'Agrees only if cut off, not if rounded half-up.',
  },
  within: {
    zh: '按所列数字得{recomputed}，在各数进位的范围内与文中{claimed}相容。',
    en: 'The numbers as written give {recomputed}; {claimed} agrees only within their rounding.',
  },
  mismatch: {
    zh: '按{formula}应为{recomputed}，文中写作{claimed}。',
    en: '{formula} gives {recomputed}; the text says {claimed}.',
  },
  'second-look': {
    zh: '由邻近的数字算得{formula}={recomputed}，文中为{claimed}，可能有一处写错；各数若有重叠、未列全或口径不同，则无误。',
    en: 'The numbers beside it give {formula}={recomputed}, the text says {claimed}: one may be miswritten. Where they overlap, are not all, or are counted otherwise, none is.',
  },
  'none-fits': {
    zh: '试算{tried}，与文中{claimed}不符；文中可能用了未列出的数字。',
    en: 'Tried {tried}, not {claimed}; it may rest on numbers the page does not state.',
  },
} satisfies Record<string, Localized>

const causeTexts: Record<Slip | Slipped['cause'], Localized> = {
  'decimal-point': {
    zh: '可能是小数点错位或多写、少写了零。',
    en: 'Perhaps a shifted decimal point, or a zero too many or too few.',
  },
  'ten-thousand': { zh: '可能是“万”多写或漏写。', en: 'Perhaps 万 written twice or left out.' },
  'hundred-million': {
    zh: '可能是“亿”与其他单位混淆。',
    en: 'Perhaps 亿 confused with another unit.',
  },
  'swapped-digits': { zh: '可能是数字前后颠倒。', en: 'Perhaps two digits exchanged.' },
  'wrong-base': {
    zh: '可能是基数取错：{formula}得{recomputed}。',
    en: 'Perhaps the wrong base: {formula} gives {recomputed}.',
  },
  'points-for-percent': {
    zh: '可能是百分点与百分比混用：{formula}得{recomputed}。',
    en: 'Perhaps points for percent: {formula} gives {recomputed}.',
  },
  direction: {
    zh: '增减方向与前后两数相反。',
    en: 'The direction is the opposite of what the two values show.',
  },
  exchanged: {
    zh: '可能是前后两数对调：{formula}得{recomputed}。',
    en: 'Perhaps the two values exchanged: {formula} gives {recomputed}.',
  },
  'share-for-change': {
    zh: '可能是把占比写成了增减幅：{formula}得{recomputed}。',
    en: 'Perhaps a share written as a change: {formula} gives {recomputed}.',
  },
}

/** The remark that a figure agrees under cutting off only. */
export function cutOff(): Remark {
  return remark('cut-off', messages['cut-off'], {})
}

/** The remark that a figure agrees only because its operands are rounded themselves. */
export function within({ recomputed }: Evidence, claim: Mention): Remark {
  return remark('within', messages.within, { recomputed, claimed: claim.figure.text })
}

/** The remark that prints a contradiction in words. */
export function mismatch(evidence: Evidence, claim: Mention): Remark {
  const { formula, recomputed } = evidence
  return remark('mismatch', messages.mismatch, { formula, recomputed, claimed: claim.figure.text })
}

/** The remark that what stands beside a number does not give it, though the words leave it open. */
export function secondLook(
  { formula, recomputed }: Pick<Evidence, 'formula' | 'recomputed'>,
  claim: Mention,
): Remark {
  const values = { formula, recomputed, claimed: claim.figure.text }
  return remark(secondLookId, messages[secondLookId], values)
}

/** The remark that plausible operands were tried and none fits; at most three are printed. */
export function noneFits(tried: Working[], claim: Mention): Remark {
  const lines = tried.map((one) => `${one.formula}=${result(one.result.value, claim)}`)
  const shown = [...new Set(lines)].slice(0, 3).join('、')
  return remark('none-fits', messages['none-fits'], { tried: shown, claimed: claim.figure.text })
}

/** The likely cause of a contradiction, when one of the usual mistakes gives the written number. */
export function cause(claim: Mention, proven: Working, slips: Slipped[]): Remark[] {
  const reading = claim.reading
  if (!reading) return []
  const slipped = slips.find((slip) => agreement(reading, slip.result))
  if (slipped) {
    const recomputed = result(slipped.result.value, claim)
    const values = { formula: slipped.formula, recomputed }
    return [remark(`cause-${slipped.cause}`, causeTexts[slipped.cause], values)]
  }
  const slip = slipOf(reading, proven.result)
  return slip ? [remark(`cause-${slip}`, causeTexts[slip], {})] : []
}
