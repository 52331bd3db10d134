import type { CrossJudgement } from '../report/comparison.ts'
import type { Localized } from '../report/localized.ts'

/** What is said of a claim by verdict: {figure} as written, {quote} of last year's report, {working} with its result. */
export const messages: Record<CrossJudgement['verdict'], Localized> = {
  agrees: {
    zh: '“{figure}”与上年报告一致：上年报告载“{quote}”，{working}',
    en: '“{figure}” agrees with last year’s report, which says “{quote}”: {working}',
  },
  differs: {
    zh: '“{figure}”与上年报告对不上：上年报告载“{quote}”，据此为{working}。请核对两年口径是否相同',
    en: '“{figure}” does not fit last year’s report, which says “{quote}”: {working}. See whether both years count the same',
  },
  remark: {
    zh: '上年报告中有相近的数据：“{quote}”；如果口径相同，为{working}，本年报告称“{figure}”',
    en: 'last year’s report has a figure in nearly the same words: “{quote}”; if it counts the same, {working}, while this report says “{figure}”',
  },
}
