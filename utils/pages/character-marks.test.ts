import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankMark, leadSeen, marks, seen, sentenceMark } from './character-marks.ts'
import { leadPlacesIn } from './outline/run-ins.ts'
import { blank } from './white-space.ts'

/** Codes for which a mark and a pattern disagree. */
function disagreeing(bit: number, pattern: RegExp): number[] {
  return Array.from(marks, (mark, code) => ({ mark, code }))
    .filter(({ mark, code }) => ((mark & bit) !== 0) !== pattern.test(String.fromCharCode(code)))
    .map(({ code }) => code)
}

describe('marks', () => {
  it('are blank for what the pattern of white space takes', () => {
    expect(disagreeing(blankMark, blank)).toEqual([])
  })

  it('are of sentences for their signs', () => {
    expect(disagreeing(sentenceMark, /[，。；！？、,;]/)).toEqual([])
  })

  it.each([
    ['一是抓。二是管，', true],
    ['落实如下：（1）办理', true],
    ['全年；①受理', true],
    ['一是抓，推动落实。', false],
    ['全区各部门坚持依法行政。', false],
  ])('of %s tell that a lead may be in it: %s', (text, leads) => {
    expect((seen(text, 0, text.length, 0) & leadSeen) !== 0).toBe(leads)
  })

  it('miss no lead that the pattern finds', () => {
    const words = fc.constantFrom(
      ...'。；;：:！!？?一二十是要首先其次再者最后後第（(1)２）①.．、，法治'.split(''),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (characters) => {
        const text = characters.join('')
        const told = (seen(text, 0, text.length, 0) & leadSeen) !== 0
        expect(told || leadPlacesIn(text).length === 0).toBe(true)
      }),
    )
  })
})
