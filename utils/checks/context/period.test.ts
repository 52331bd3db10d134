import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { comparePeriods, periodOf } from './period.ts'

function period(text: string) {
  const { passage, mention } = mentionAt(text)
  return periodOf(passage, mention)
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
    ['2022、2023、2024年分别办结100件、【120件】、150件', { year: 2023 }],
    ['2022年至2024年,案件数分别为86件、75件、【62件】', { year: 2024 }],
    ['近三年案件数分别为86件、75件、【62件】', { back: 0 }],
    ['近三年案件数分别为【86件】、75件、62件', { back: -2 }],
    ['近两年案件数分别为86件、75件、【62件】', null],
    ['办结【150件】', null],
    ['上年结转案件12件,办结【150件】', null],
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
    [{ back: 0 }, null, 0],
    [null, { back: 0 }, 0],
    [{ back: 0 }, { back: -1 }, 1],
    [null, null, 0],
  ] as const)('%o before %o', (a, b, order) => expect(comparePeriods(a, b)).toBe(order))
})
