import { describe, expect, it } from 'vitest'
import { extractFigures } from '../../figures/extract-figures.ts'
import { unmark } from '../testing.ts'
import { passageOf } from './mention.ts'
import { comparePeriods, periodOf } from './period.ts'

function period(text: string) {
  const { article, at } = unmark(text)
  const passage = passageOf(article, extractFigures(article).figures)
  const found = passage.mentions.find((one) => one.figure.start <= at && at < one.figure.end)
  return found ? periodOf(passage, found) : undefined
}

describe('periodOf', () => {
  it.each([
    ['2023年受理案件【120件】', { year: 2023 }],
    ['2023年受理案件120件,2024年【150件】', { year: 2024 }],
    ['全年办结【150件】', { back: 0 }],
    ['上年同期【120件】', { back: -1 }],
    ['办结150件,较上年的【120件】增长25%', { back: -1 }],
    ['2024年收到申请16件,较2023年的【11件】上升', { back: -1 }],
    ['2024年办结150件,较上年同期增加【30件】', { year: 2024 }],
    ['前年办结【150件】', { back: -2 }],
    ['办结【150件】', null],
    ['2023年办结120件。办结【150件】', null],
  ])('%s', (text, wanted) => expect(period(text)).toEqual(wanted))
})

describe('comparePeriods', () => {
  it.each([
    [{ year: 2023 }, { year: 2024 }, -1],
    [{ back: -1 }, { year: 2024 }, -1],
    [{ back: -1 }, null, -1],
    [{ year: 2023 }, { back: 0 }, -1],
    [{ year: 2024 }, null, 0],
    [null, null, 0],
  ] as const)('%o before %o', (a, b, order) => expect(comparePeriods(a, b)).toBe(order))
})
