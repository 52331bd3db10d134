import { describe, expect, it } from 'vitest'
import { codeOf, mayBeSame, namelessOf, personOf } from './person.ts'

describe('who works on a machine', () => {
  it.each([
    ['林', 'K3F97Q', '林', null],
    ['林', '', '林', null],
    ['', 'K3F97Q', 'anonymous:K3F97Q', 'K3F97Q'],
    ['', '', '', null],
  ])('called %j, on the machine %j, is %j', (reviewer, code, person, codeAgain) => {
    expect(personOf({ reviewer, code })).toBe(person)
    expect(codeOf(person)).toBe(codeAgain)
  })

  it.each([
    ['林', '林', true],
    ['林', '周', false],
    ['林', '', false],
    ['林', namelessOf('A'), false],
    [namelessOf('A'), namelessOf('A'), true],
    [namelessOf('A'), namelessOf('B'), false],
    [namelessOf('A'), '', true],
    ['', '', true],
  ])('%j and %j may be the same: %j', (one, other, same) => {
    expect([mayBeSame(one, other), mayBeSame(other, one)]).toEqual([same, same])
  })
})
