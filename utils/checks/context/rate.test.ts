import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { actionsOf, isQualified, rateOf, subjectOfRate } from './rate.ts'

function rate(text: string) {
  const { passage, mention } = mentionAt(text)
  return rateOf(passage, mention)
}

describe('rateOf', () => {
  it.each([
    ['撤回6件,占审结案件比例【37.5%】', { kind: 'share', words: '审结案件', taker: '' }],
    ['撤回6件,约占总数的【37%】', { kind: 'share', words: '', taker: '' }],
    ['全程网办事项占比【94.28%】', { kind: 'share', words: '', taker: '全程网办事项' }],
    ['按期办结率保持【100%】', { kind: 'named', words: '按期办结' }],
    ['办结率同比提升至【98%】', { kind: 'named', words: '办结' }],
    ['群众满意度达【98.7%】', { kind: 'named', words: '群众满意' }],
    ['按时办结率、群众满意率均为【100%】', { kind: 'named', words: '群众满意' }],
    ['受理率、办结率分别为100%、【98%】', { kind: 'named', words: '办结' }],
    ['受理率、办结率分别为【100%】、98%', { kind: 'named', words: '受理' }],
    ['实现【100%】办结', { kind: 'bare', words: '' }],
    ['占用耕地,【30%】已复垦', { kind: 'bare' }],
  ])('%s', (text, wanted) => expect(rate(text)).toMatchObject(wanted))
})

describe('the name of a rate', () => {
  it.each([
    ['按期答复率【98%】', ''],
    ['全区案件办结率【98%】', '案件'],
    ['行政机关负责人出庭应诉率【98%】', '行政机关负责人'],
    ['材料共享需求满足率【76.7%】', '材料共享需求满足'],
  ])('%s leaves %s as its subject', (text, subject) =>
    expect(subjectOfRate(rate(text))).toBe(subject),
  )

  it('knows what the counted part is called', () => {
    expect(actionsOf(rate('调解成功率【98%】'))).toEqual(
      expect.arrayContaining(['调解成功', '成功']),
    )
    expect(actionsOf(rate('结案率【98%】'))).toContain('审结')
  })

  it('knows names that limit what is counted', () => {
    expect(isQualified(rate('按期办结率【98%】'))).toBe(true)
    expect(isQualified(rate('办结率【98%】'))).toBe(false)
  })
})
