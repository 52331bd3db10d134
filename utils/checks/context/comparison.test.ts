import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { comparisonsFor } from './comparison.ts'
import { isQuantity } from './units.ts'

function pairs(text: string) {
  const { passage, mention } = mentionAt(text)
  return comparisonsFor(passage, mention, isQuantity).map(
    ({ before, after, proven }) =>
      `${before.figure.text}→${after.figure.text}${proven ? ' proven' : ''}`,
  )
}

describe('comparisonsFor', () => {
  it.each([
    ['由40个缩减至25个,压缩【37.5%】', '40个→25个 proven'],
    ['由40个减少为25个,减少【15个】', '40个→25个 proven'],
    ['由原来的40个压减到目前的25个,压减【37.5%】', '40个→25个 proven'],
    ['由40个缩减至25个,减少15个,压缩【37.5%】', '40个→25个 proven'],
    ['2023年受理120件,2024年受理150件,增长【25%】', '120件→150件 proven'],
    ['全年受理150件(上年120件),增长【25%】', '120件→150件 proven'],
    ['受理150件,较上年的120件增长【25%】', '120件→150件 proven'],
    ['2023年案件120件,2024年重大案件15件,增长【25%】', '120件→15件'],
    ['压缩【37.5%】,由40个减至25个', '40个→25个 proven'],
    ['2023年受理120件。2024年受理150件,增长【25%】', '120件→150件 proven'],
    ['全县2023年受理120件。我局2024年受理150件,增长【25%】', '120件→150件'],
    ['2023年受理120件。办结100件。2024年受理150件,增长【25%】', '120件→150件'],
  ])('%s', (text, wanted) => expect(pairs(text)).toContain(wanted))

  it.each([
    '由40个缩减至25个,材料份数压缩【37.5%】',
    '受理150件,增长【25%】',
    '由40个村减至25人,压缩【37.5%】',
    '2023年受理120件,2024年办结150件,增长【25%】',
  ])('finds none in %s', (text) => expect(pairs(text)).toEqual([]))

  it('tries every pair of a list of years', () => {
    expect(pairs('2022、2023、2024年分别办理80件、100件、150件,增长【50%】')).toEqual(
      expect.arrayContaining(['80件→100件', '80件→150件', '100件→150件']),
    )
  })

  it('tries no other pair than that of the years the words name', () => {
    expect(pairs('2022、2023、2024年分别办理80件、100件、150件,2024年增长【50%】')).toEqual([
      '100件→150件 proven',
    ])
  })
})
