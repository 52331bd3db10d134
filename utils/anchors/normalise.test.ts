import { describe, expect, it } from 'vitest'
import { normalise, toNormalised, toOriginal } from './normalise.ts'

describe('normalise', () => {
  it.each([
    ['full-width digits and signs', '９８．６％', '98.6%'],
    ['white space of all kinds', '全 年\u3000受\u00a0理\n\t', '全年受理'],
    ['what has no width', '全\u200b年\ufeff受\u2060理\u00ad', '全年受理'],
    ['variation selectors', '葛\ufe00城', '葛城'],
    ['one sign for several', '㎡', 'm2'],
    ['a form with a space in it', '\u00a8', '\u0308'],
    ['radicals that look like characters', '⼈⼤', '人大'],
    ['signs outside the first plane', '𠮷祥', '𠮷祥'],
    ['the edges of ASCII', '!~', '!~'],
    ['the edges of the common ideographs', '一\u9fff', '一\u9fff'],
    ['nothing', '', ''],
  ])('%s', (_, written, read) => expect(normalise(written).text).toBe(read))

  it('keeps where each unit came from, and the end', () => {
    expect([...normalise('a ㎡𠮷').origin]).toEqual([0, 2, 2, 3, 3, 5])
  })
})

describe('the way back', () => {
  const written = '共 １２\u200b件，㎡𠮷'
  const normalised = normalise(written)

  it.each([
    ['12', '１２'],
    ['共12件', '共 １２\u200b件'],
    ['m', '㎡'],
    ['𠮷', '𠮷'],
  ])('%s stands in the text as %s', (words, stretch) => {
    const at = normalised.text.indexOf(words)
    const { start, end } = toOriginal(normalised, written, at, at + words.length)
    expect(written.slice(start, end)).toBe(stretch)
    expect(toNormalised(normalised, start)).toBe(at)
  })

  it('an empty stretch is a place', () => {
    expect(toOriginal(normalised, written, 3, 3)).toEqual({ start: 5, end: 5 })
  })

  it('a place inside what is dropped leads to what follows, behind the end to the end', () => {
    expect([1, 2, 99].map((offset) => toNormalised(normalised, offset))).toEqual([
      1,
      1,
      normalised.text.length,
    ])
  })
})
