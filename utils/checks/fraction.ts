import Fraction from 'fraction.js'
import { type Range, scale } from './arithmetic/range.ts'
import { hundred } from './arithmetic/rational.ts'
import type { Reading } from './arithmetic/reading.ts'
import { changeRate } from './change-rate.ts'
import { defineCheck } from './check.ts'
import type { Mention, Passage } from './context/mention.ts'
import { seriesOf } from './context/series.ts'
import { isFraction } from './context/units.ts'
import { share } from './share.ts'
import { formerLeft } from './working/former-left.ts'
import { settle } from './working/settle.ts'

/** A third, a half and the like, as a change or as a share. */
export const fraction = defineCheck({
  id: 'fraction',
  title: { zh: '几分之几', en: 'Fractions' },
  why: {
    zh: '“减少四分之一”“占三分之二”“过半”与百分比同样核对，只是分数多为概数：与算得之数相差不到两个百分点即为相符，相差超过约七个百分点、两数又由文字指明的，才指为矛盾；“降为上年的几分之一”则须相差十个百分点以上。',
    en: '减少四分之一, 占三分之二 and 过半 are held against the numbers as percentages are. A fraction is a round number: within two points of a hundred it agrees; only when it is some seven points off, and the words name both numbers, is it a contradiction; 降为上年的几分之一 takes ten.',
  },
  voices: ['recomputed', 'contradicted', 'unverifiable', 'remark'],
  messages: {},
  run(passage, mention) {
    if (!isFraction(mention) || seriesOf(passage, mention).members.length > 1) return null
    const left = settle(mention, formerLeft(passage, mention))
    if (left) return left
    const opinion = asPercentage(passage, mention, agrees)
    if (opinion?.voice !== 'contradicted') return opinion
    const wellOff = asPercentage(passage, mention, stillAgrees)?.voice === 'contradicted'
    // What might explain it is of digits, which a fraction has none of.
    return wellOff ? { ...opinion, remarks: opinion.remarks?.slice(0, 1) ?? [] } : null
  },
})

/** How far off what it is told for a fraction may be, in points of a hundred: our own convention. */
const agrees = new Fraction(2n, 1n)
/** Beyond this another simple fraction is nearer: between a quarter and a third lie 8.3, between a third and 2/5 6.7. */
const stillAgrees = new Fraction(20n, 3n)

function asPercentage(passage: Passage, mention: Mention, tolerance: Fraction) {
  const reading = mention.reading && inPercent(mention.reading, tolerance)
  const figure = { ...mention.figure, kind: 'percentage' as const, unit: '%' }
  // 17个乡镇中仅有5个,不足三分之一: 占 is left out.
  const lead = /^[,、(]?$/.test(mention.lead) ? `${mention.lead}占` : mention.lead
  const rate = { ...mention, figure, reading, lead }
  return changeRate.run(passage, rate) ?? share.run(passage, rate)
}

function inPercent(reading: Reading, tolerance: Fraction): Reading {
  const near = (range: Range) => widened(scale(range, hundred), tolerance)
  const value = reading.value.mul(hundred)
  const [rounded, truncated] = [near(reading.rounded), near(reading.truncated)]
  return { ...reading, value, rounded, truncated, either: near(reading.either) }
}

function widened(range: Range, by: Fraction): Range {
  return { ...range, low: range.low?.sub(by) ?? null, high: range.high?.add(by) ?? null }
}
