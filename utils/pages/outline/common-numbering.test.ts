import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../report/fold.ts'
import { commonNumbering } from './common-numbering.ts'
import { anyNumbering } from './numbering.ts'

describe('common numberings', () => {
  it.each([
    ['一、主要举措', 'chapter', 1],
    ['（十）加强领导', 'section', 10],
    ['(三)加强领导', 'section', 3],
    ['9．健全机制', 'item', 9],
    ['二是抓落实', 'lead', 2],
  ])('%s', (text, kind, value) => {
    expect(commonNumbering(text, 0)).toMatchObject({ kind, value })
    expect(anyNumbering(fold(text))).toEqual(commonNumbering(text, 0))
  })

  it.each(['一、二级响应', '1.5万件', '一是', '一、', '一是，', '（一', '12.健全', '一百件'])(
    'leaves %s to the patterns',
    (text) => expect(commonNumbering(text, 0)).toBeNull(),
  )

  it('say what the patterns say', () => {
    const words = fc.constantFrom(
      ...'一二三九十百零第是要、.．（()）,，:：1230季度级 年加法'.split(''),
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (characters) => {
        const text = characters.join('')
        const common = commonNumbering(text, 0)
        if (common) expect(anyNumbering(fold(text))).toEqual(common)
      }),
      { numRuns: 2000 },
    )
  })
})
