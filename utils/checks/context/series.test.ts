import { describe, expect, it } from 'vitest'
import { extractFigures } from '../../figures/extract-figures.ts'
import { articleOf } from '../testing.ts'
import { passageOf } from './mention.ts'
import { alignedBefore, seriesOf, spokesman } from './series.ts'

function read(text: string) {
  const article = articleOf(text)
  const passage = passageOf(article, extractFigures(article).figures)
  const at = (words: string) => {
    const found = passage.mentions.find((one) => one.figure.text === words)
    if (!found) throw new Error(`${words} is no figure`)
    return found
  }
  return { passage, at }
}

describe('series', () => {
  it('joins figures with nothing but list marks between', () => {
    const { passage, at } = read('分别为60件、30件和10件,满意率98%。')
    const texts = seriesOf(passage, at('30件')).members.map((one) => one.figure.text)
    expect(texts).toEqual(['60件', '30件', '10件'])
    expect(spokesman(passage, at('10件')).figure.text).toBe('60件')
    expect(seriesOf(passage, at('98%')).members).toHaveLength(1)
  })

  it('aligns a series with the one before of the same length', () => {
    const { passage, at } = read('民事、行政分别为60件、40件,分别占60%、40%。')
    expect(alignedBefore(passage, at('40%'))?.figure.text).toBe('40件')
    expect(alignedBefore(passage, at('40件'))).toBeNull()
  })

  it('aligns with a list that has a name before each number', () => {
    const { passage, at } = read('食品类145件、服装类95件、家居类55件,分别占23.7%、15.5%、9.0%。')
    expect(alignedBefore(passage, at('15.5%'))?.figure.text).toBe('95件')
  })

  it('stays bounded on a list without end', () => {
    const { passage, at } = read(`${'7件、'.repeat(3000)}8件`)
    expect(seriesOf(passage, at('8件')).members.length).toBeLessThan(50)
  })
})
