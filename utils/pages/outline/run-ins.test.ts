import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleOf } from '../../report/testing.ts'
import { blocksWithLeads, leadPlacesIn } from './run-ins.ts'

describe('blocks in which leads may stand', () => {
  it.each([
    ['一是抓。二是管，', true],
    ['落实如下：（1）办理', true],
    ['全年；①受理', true],
    ['as follows: 1. reading', true],
    ['一是抓，推动落实。', false],
    ['全区各部门坚持依法行政。', false],
    ['', false],
  ])('%s: %s', (words, leads) => {
    expect([...blocksWithLeads(articleOf(['前文。', words, '后文。']))]).toEqual(leads ? [1] : [])
  })

  it('are not told across paragraphs', () => {
    expect(blocksWithLeads(articleOf(['各项工作有序推进。', '一是抓落实']))).toEqual(new Set())
  })

  it('miss none in which one is found', () => {
    const sign = fc.constantFrom(
      ...'。；;：:！!？?一二十是要首先其次再者最后後第（(1)２）①.．、，法治 '.split(''),
    )
    const words = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (paragraphs) => {
        const told = blocksWithLeads(articleOf(paragraphs))
        for (const [index, text] of paragraphs.entries()) {
          expect(told.has(index) || leadPlacesIn(text).length === 0).toBe(true)
        }
      }),
    )
  })
})
