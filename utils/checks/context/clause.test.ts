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
    ['受理【60件】!办结', '受理60件'],
    ['共1,234件、【60件】', '共1,234件、60件'],
    ['共12,34件、【60件】', '34件、60件'],
    ['共1,2345件、【60件】', '2345件、60件'],
    ['第a,234件、【60件】', '234件、60件'],
    ['【60件】村(社区)、镇', '60件村(社区)、镇'],
    ['【60件】村(社区、1镇)', '60件村'],
    ['村(社区,街道)共【60件】', '共60件'],
    ['村(社:区)共【60件】', '共60件'],
    ['村()共【60件】', '共60件'],
    ['村(一)(二)共【60件】', '村(一)(二)共60件'],
    [`村(${'长'.repeat(40)})共【60件】`, `村(${'长'.repeat(40)})共60件`],
    [`村(${'长'.repeat(41)})共【60件】`, '共60件'],
    ['【60件】', '60件'],
    ['甲,【60件】,乙', '60件'],
  ])('%s', (text, wanted) => expect(clause(text)).toBe(wanted))

  it('goes no further than the sentence and a bounded stretch', () => {
    const text = `${'甲'.repeat(300)}5件${'乙'.repeat(300)}`
    expect(clauseAround(text, { start: 300, end: 302 }, 0)).toEqual({ start: 180, end: 422 })
    expect(clauseAround(text, { start: 300, end: 302 }, 290)).toEqual({ start: 290, end: 422 })
    expect(clauseAround('甲5件', { start: 1, end: 3 }, 0)).toEqual({ start: 0, end: 3 })
  })

  it('looks at a bounded stretch of text without end', () => {
    const endless = '('.repeat(50_000) + '共'.repeat(50_000)
    const span = clauseAround(`${endless}5件`, { start: 100_000, end: 100_002 }, 0)
    expect(span.end - span.start).toBeLessThan(400)
  })
})
