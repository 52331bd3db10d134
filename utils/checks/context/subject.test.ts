import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { alike, sameSubject, specific, subjectOf } from './subject.ts'

const of = (text: string) => mentionAt(text).mention

describe('subjectOf', () => {
  it.each([
    ['2024年全区共受理行政复议申请【16件】', '受理行政复议申请'],
    ['截至目前,已累计办结【16件】', '办结'],
    ['(上年为【16件】)', ''],
    ['其中【16件】', ''],
  ])('%s', (text, wanted) => expect(subjectOf(of(text))).toBe(wanted))
})

describe('likeness', () => {
  it('takes a subject left out for the one before', () => {
    expect(sameSubject(of('2024年【16件】'), of('受理申请【11件】'))).toBe(true)
    expect(sameSubject(of('受理申请【16件】'), of('受理申请【11件】'))).toBe(true)
    expect(sameSubject(of('受理【16件】'), of('办结【11件】'))).toBe(false)
  })

  it('needs two neighbouring characters', () => {
    expect(alike('出庭应诉', '行政应诉案件')).toBe(true)
    expect(alike('满意', '意见')).toBe(false)
    expect(alike('', '意见')).toBe(false)
  })

  it('passes over the words of every official sentence', () => {
    expect(specific('全程网办事项')).toBe('全程网办')
    expect(specific('案件')).toBe('案件')
  })
})
