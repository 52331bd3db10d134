import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { isChange, signOf, signOfNumber } from './change.ts'

const marked = (text: string) => mentionAt(text).mention

describe('isChange', () => {
  it.each([
    '同比增长【12%】',
    '同比【12%】',
    '增幅达【12%】',
    '下降了【12%】',
    '压缩办理时限【60%】',
    '时限压缩比例达到【60%】',
    '实现【12%】的增长',
    '较上年新增【12件】',
    '减少【12件】',
    '比去年多【12件】',
    '提高【2.5个百分点】',
    '增量为【38件】',
  ])('takes %s for a change', (text) => expect(isChange(marked(text))).toBe(true))

  it.each([
    '下降至【12%】',
    '提升到【98%】',
    '提高为【98%】',
    '新增【12件】',
    '合格率【98%】',
    '减少环节后占比【12%】',
    '达到【98%】',
    '参加培训【12名】',
    '至少【3次】',
    '较上年【12.6%】下降4.3个百分点',
    '许多【3件】',
  ])('takes %s for a level', (text) => expect(isChange(marked(text))).toBe(false))
})

describe('the sign of a change', () => {
  it.each([
    ['同比增长', 1],
    ['较上年减少', -1],
    ['降幅达', -1],
    ['涨幅为', 1],
    ['承诺提速率', 0],
    ['办理效率提升', 0],
  ])('%s', (words, sign) => expect(signOf(words)).toBe(sign))

  it('lets 提高 raise points and scores', () => expect(signOfNumber('较上年提高')).toBe(1))
})
