import { deservesSecondLook, type Judgement, type Reason } from '../report/judgement.ts'
import type { Localized } from '../report/localized.ts'
import type { ReviewedFigure } from '../report/review.ts'

/** Why a reader cannot check a figure, in words; in the order of the reasons' ids in the vocabulary. */
const whys: Record<Reason, Localized> = {
  'no-base': {
    zh: '页面没有同时给出分子和分母',
    en: 'the page does not give both the part and the whole it was computed from',
  },
  'no-baseline': {
    zh: '页面没有给出变化前后的数值',
    en: 'the page does not give the values before and after the change',
  },
  approximate: {
    zh: '是约数，没有给出准确数值',
    en: 'it is approximate, the exact number is not given',
  },
  bound: { zh: '是要求或下限，不是实际结果', en: 'it is a requirement or a minimum, not a result' },
  'no-source': {
    zh: '没有说明是谁、依据什么排的名次',
    en: 'it does not say who drew up the order, and by what',
  },
  'open-period': {
    zh: '是累计数，没有说明从何时起算',
    en: 'it is a running total without the day it begins',
  },
}

/**
 * What a finding says of a figure that is contradicted, cannot be checked or deserves a second look, in one sentence; the arithmetic and the
 * remarks stand in the figure's judgement and are shown beside it.
 */
export function figureMessage({ judgement, text }: ReviewedFigure): Localized {
  const said = whatIsSaid(judgement)
  return { zh: `“${text}”${said.zh}`, en: `“${text}” ${said.en}` }
}

function whatIsSaid(judgement: Judgement): Localized {
  if (judgement.verdict === 'contradicted') return contradiction(judgement)
  if (!deservesSecondLook(judgement)) return unverifiable(judgement)
  return {
    zh: '与邻近的数字对不上，请再看一眼',
    en: 'is not what the numbers beside it give: please look twice',
  }
}

function contradiction({ evidence }: Judgement): Localized {
  const says = {
    zh: '与页面上的其他数据不符',
    en: 'does not agree with other figures of the page',
  }
  if (!evidence?.recomputed) return says
  const bounds = /^[<>≤≥]/.test(evidence.recomputed)
  if (bounds) {
    return {
      zh: `${says.zh}，应${evidence.recomputed}`,
      en: `${says.en}, by which it should be ${evidence.recomputed}`,
    }
  }
  return {
    zh: `${says.zh}，算得${evidence.recomputed}`,
    en: `${says.en}, which give ${evidence.recomputed}`,
  }
}

function unverifiable({ reasons }: Judgement): Localized {
  const said = reasons.map((reason) => whys[reason])
  return {
    zh: `无法核对：${said.map(({ zh }) => zh).join('；')}`,
    en: `cannot be checked: ${said.map(({ en }) => en).join('; ')}`,
  }
}
