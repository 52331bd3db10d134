import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { isBaseLike, isPoints, isQuantity, isRate, plainUnit, sameUnit } from './units.ts'

const of = (text: string) => mentionAt(text).mention

describe('sameUnit', () => {
  it.each([
    ['受理【12件】', '受理【8起】', true],
    ['干部【12名】', '群众【8人】', true],
    ['培训【12场(次)】', '培训【8场】', true],
    ['受理【12件】', '走访【8户】', false],
    ['投入【12万元】', '受理【12件】', false],
    ['合格率【12%】', '受理【12件】', false],
  ])('%s and %s: %s', (one, other, same) => expect(sameUnit(of(one), of(other))).toBe(same))
})

describe('kinds of figures', () => {
  it('tells rates from points', () => {
    expect(isRate(of('合格率【98%】')) && !isPoints(of('合格率【98%】'))).toBe(true)
    expect(isPoints(of('提高【2个百分点】')) && !isRate(of('提高【2个百分点】'))).toBe(true)
  })

  it('tells what adds up, and what a rate can be taken of', () => {
    expect(isQuantity(of('投入【12万元】')) && !isBaseLike(of('投入【12万元】'))).toBe(true)
    expect(isBaseLike(of('受理【12件】'))).toBe(true)
    expect(isBaseLike(of('培训【12场(次)】'))).toBe(false)
    expect(plainUnit(of('培训【12场(次)】'))).toBe('场')
  })
})
