import { describe, expect, it } from 'vitest'
import { clauseAround } from './clause.ts'
import { fold } from './fold.ts'

/** The clause around the marked words. */
function clause(text: string): string {
  const start = text.indexOf('【')
  const plain = fold(text.replace(/[【】]/g, ''))
  const end = text.indexOf('】') - 1
  const span = clauseAround(plain, { start, end }, 0)
  return plain.slice(span.start, span.end)
}

describe('clauseAround', () => {
  it.each([
    ['受理100件，办结【95件】，满意', '办结95件'],
    ['发放1,234份、折页【500份】,讲座', '发放1,234份、折页500份'],
    ['应诉案件(含一审【2件】)共27件', '含一审2件'],
    ['占村(社区)总数的【75%】', '占村(社区)总数的75%'],
    ['共【60卷】(合格56卷)', '共60卷'],
    ['情况如下:受理【60件】;', '受理60件'],
  ])('%s', (text, wanted) => expect(clause(text)).toBe(wanted))

  it('looks at a bounded stretch of text without end', () => {
    const endless = '('.repeat(50_000) + '共'.repeat(50_000)
    const span = clauseAround(`${endless}5件`, { start: 100_000, end: 100_002 }, 0)
    expect(span.end - span.start).toBeLessThan(400)
  })
})
