import type { Reason } from '../report/judgement.ts'
import type { Localized } from '../report/localized.ts'
import type { ReviewedFigure } from '../report/review.ts'

/** Why a reader cannot check a figure, in words; in the order of the reasons' ids in the vocabulary. */
const whys: Record<Reason, Localized> = {
  'no-base': {
    zh: '页面没有同时给出分子和分母,无从核对这个比率',
    en: 'the page does not give both the part and the whole it was computed from',
  },
  'no-baseline': {
    zh: '页面没有给出变化前后的两个数值,无从核对增减',
    en: 'the page does not give the values before and after the change',
  },
  approximate: {
    zh: '是约数,没有给出准确数值',
    en: 'it is approximate, the exact number is not given',
  },
  bound: { zh: '是要求或下限,不是实际结果', en: 'it is a requirement or a minimum, not a result' },
  'no-source': {
    zh: '没有说明是谁、依据什么排的名次',
    en: 'it does not say who drew up the order, and by what',
  },
  'open-period': {
    zh: '是累计数,没有说明从何时起算',
    en: 'it is a running total without the day it begins',
  },
}

/** What a finding says of a figure that is contradicted or cannot be checked. */
export function figureMessage(figure: ReviewedFigure): Localized {
  const { judgement, text } = figure
  const said = judgement.verdict === 'contradicted' ? contradiction(figure) : unverifiable(figure)
  const remarks = judgement.remarks.map((remark) => remark.text)
  return {
    zh: [`“${text}”${said.zh}。`, ...remarks.map(({ zh }) => closed(zh, '。'))].join(''),
    en: [`“${text}” ${said.en}.`, ...remarks.map(({ en }) => closed(en, '.'))].join(' '),
  }
}

function contradiction({ judgement }: ReviewedFigure): Localized {
  const line = arithmetic(judgement.evidence)
  if (!line)
    return { zh: '与文中其他数据不符', en: 'does not agree with other figures of the page' }
  return {
    zh: `与文中其他数据不符:${line.zh}`,
    en: `does not agree with other figures of the page: ${line.en}`,
  }
}

function unverifiable({ judgement }: ReviewedFigure): Localized {
  const reasons = judgement.reasons.map((reason) => whys[reason])
  const line = arithmetic(judgement.evidence)
  return {
    zh: `无法核对:${reasons.map(({ zh }) => zh).join(';')}${line ? `(${line.zh})` : ''}`,
    en: `cannot be checked: ${reasons.map(({ en }) => en).join('; ')}${line ? ` (${line.en})` : ''}`,
  }
}

function arithmetic(evidence: ReviewedFigure['judgement']['evidence']): Localized | null {
  if (!evidence?.formula) return null
  const equation = `${evidence.formula} = ${evidence.recomputed}`
  const operands = evidence.operandTexts
  if (operands.length === 0) return { zh: equation, en: equation }
  return {
    zh: `${equation},依据${operands.join('、')}`,
    en: `${equation}, from ${operands.join(', ')}`,
  }
}

function closed(text: string, stop: string): string {
  return /[。.!?!?]$/u.test(text) ? text : text + stop
}
