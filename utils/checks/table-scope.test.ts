import { describe, expect, it } from 'vitest'
import { judged, sayings } from './testing.ts'

/** A table of two districts below or above a line with this head; what is said of its figures. */
const said = (head: string, total: string, first = false): string[] => {
  const districts = [
    ['东城区', '60', '58'],
    ['云峰县', '40', '40'],
  ]
  const line = [head, total, '98']
  const rows = first ? [line, ...districts] : [...districts, line]
  return sayings([{ caption: '单位：件', rows: [['地区', '受理', '办结'], ...rows] }])
}

describe('totals that say of what', () => {
  it.each(['全市合计', '全年总计', '合计'])(
    '%s is of all lines, and wrong where it misses them',
    (head) => {
      expect(said(head, '100')).toEqual(['100 = 60+40', '98 = 58+40'])
      expect(said(head, '106')).toEqual(['106 ≠ 60+40', '98 = 58+40'])
    },
  )

  it.each(['全市', '两区小计', '本年合计'])('%s may be of other lines too', (head) => {
    expect(said(head, '100')).toEqual(['100 = 60+40', '98 = 58+40'])
    expect(said(head, '106')).toEqual(['98 = 58+40'])
  })

  it('agrees above its parts as well', () => {
    expect(said('全市', '100', true)).toEqual(['100 = 60+40', '98 = 58+40'])
  })
})

/** The totals of 重点领域 that get a second look, under a caption of their own. */
const askedOf = (totals: string[], caption: string): string[] => {
  const rows = [
    ['领域', '立案', '办结'],
    ['交通运输', '1326', '1264'],
    ['卫生健康', '402', '396'],
    ['合计', ...totals],
  ]
  const asked = judged([{ caption, rows }]).filter(({ remarks }) =>
    remarks?.some(({ id }) => id === 'second-look'),
  )
  return asked.map(({ text, verdict }) => `${text} ${verdict}`)
}

describe('a table of some lines', () => {
  it.each<[string, string[], string, string[]]>([
    ['one digit beside a total that comes out', ['1728', '1680'], '重点领域', ['1680 stated']],
    ['what no digit mends', ['1728', '1893'], '重点领域', []],
    ['no total that comes out', ['1738', '1680'], '重点领域', []],
    ['both come out', ['1728', '1660'], '重点领域', []],
    ['all lines: that is a contradiction', ['1728', '1680'], '单位：件', []],
  ])('%s', (_, totals, caption, expected) => {
    expect(
      askedOf(totals, caption === '单位：件' ? caption : `${caption}情况（单位：件）`),
    ).toEqual(expected)
  })
})
