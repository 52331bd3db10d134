import { describe, expect, it } from 'vitest'
import { sayings } from './testing.ts'

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
