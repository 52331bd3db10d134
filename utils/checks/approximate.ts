import { defineCheck } from './check.ts'

/** A number given as an estimate. */
export const approximate = defineCheck({
  id: 'approximate',
  title: { zh: '约数', en: 'Approximate' },
  why: {
    zh: '余、多、近、约、左右、上百、数十、几，以及用作估计的“超”“以上”，读者无从核对确数。约数可以印证别的数字，不能用来指错。',
    en: '余, 多, 近, 约, 左右, 上百, 数十, 几, and 超 or 以上 as an estimate leave no exact number to check. They may clear another figure, never convict it.',
  },
  voices: ['unverifiable'],
  messages: {},
  run(_passage, { figure }) {
    // 居全省前列 has no number that could be exact; where it comes from is asked instead.
    if (figure.kind === 'rank') return null
    const vague = figure.exactness !== 'exact' && figure.exactness !== 'bound'
    return vague || figure.upTo !== null ? { voice: 'unverifiable', reason: 'approximate' } : null
  },
})
