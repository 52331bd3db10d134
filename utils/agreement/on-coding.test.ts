import { expect, it } from 'vitest'
import type { CodedUnit, DecidedTwice } from '../report/disagreement.ts'
import { agreementOn, matters } from './on-coding.ts'

const unit = (first: string[], second: string[]) => ({ labels: { first, second } }) as CodedUnit
const pair = (first: string | null, second: string | null) =>
  ({
    first: first && { decision: first },
    second: second && { decision: second },
  }) as unknown as DecidedTwice

it('rates every code on every unit, and the decisions that both made', () => {
  const units = [unit(['套话'], ['套话', '亮点']), unit([], ['亮点']), unit(['套话'], ['套话'])]
  const all = matters([pair('confirmed', 'dismissed'), pair('confirmed', null)], units)
  expect(all.map(({ what, code }) => code ?? what)).toEqual(['decisions', '亮点', '套话'])
  expect(all[1]!.ratings).toEqual([
    ['not-given', 'given'],
    ['not-given', 'given'],
    ['not-given', 'not-given'],
  ])
  const [decisions, , cliche] = all.map(agreementOn)
  expect(decisions).toMatchObject({ units: 1, percent: { value: 0 } })
  expect(cliche).toMatchObject({ units: 3, percent: { value: 1 }, kappa: { value: 1 } })
})

it('has decisions, if only to say that there were none', () => {
  expect(matters([], []).map(agreementOn)).toMatchObject([
    { what: 'decisions', units: 0, kappa: { value: null, why: 'no-pairs' } },
  ])
})
