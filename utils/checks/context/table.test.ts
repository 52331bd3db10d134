import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { gridOf, isAnyTotalHead, isDividing, isGrandHead, isTotalHead } from './table.ts'
import { linesOf } from './table-lines.ts'

const table = {
  rows: [
    ['单位', '受理', '备注'],
    ['公安局', '60件', '见附件'],
    ['其中:派出所', '20件', '—'],
    ['司法局', '40件', ''],
    ['合计', '【100件】', ''],
  ],
}

describe('heads', () => {
  it.each([
    '合计',
    '总 计',
    '小计',
    '(七)总计',
    '合计(件)',
    '全市合计',
    '全年总计',
    '总合计',
    '全部合计',
  ])('%s names a total', (head) => expect(isTotalHead(head)).toBe(true))
  it.each(['总计划', '会计', '总数据量', '', '乡镇小计', '罚没合计', '全市'])(
    '%s names none',
    (head) => expect(isTotalHead(head)).toBe(false),
  )
  it.each(['乡镇小计', '12个部门合计', '本年合计', '罚没合计(万元)', '全市', '合计'])(
    '%s names a total of some lines',
    (head) => expect(isAnyTotalHead(head)).toBe(true),
  )
  it.each(['会计', '全市单位', '统计'])('%s names no total at all', (head) =>
    expect(isAnyTotalHead(head)).toBe(false),
  )
  it('tells subtotals and dividing lines', () => {
    expect(isGrandHead('小计')).toBe(false)
    expect(isGrandHead('总计')).toBe(true)
    expect(isDividing('其中:派出所')).toBe(true)
  })
})

describe('grids', () => {
  it('place figures by row and column and remember cells nobody can read', () => {
    const { passage, mention } = mentionAt([table])
    const grid = gridOf(passage, mention)
    expect([...(grid?.columns.get(1)?.keys() ?? [])]).toEqual([1, 2, 3, 4])
    expect(grid?.opaque.map((cell) => cell.row)).toEqual([1])
  })

  it('leave dividing lines out of the sum, and the line open', () => {
    const { passage, mention } = mentionAt([table])
    const grid = gridOf(passage, mention)
    const [line] = grid ? linesOf(grid, mention) : []
    expect(line?.readings[0]?.map((part) => part.figure.text)).toEqual(['60件', '40件'])
    expect(line?.flat).toBe(false)
  })

  it('are for tables only', () => {
    const { passage, mention } = mentionAt('合计【100件】')
    expect(gridOf(passage, mention)).toBeNull()
  })
})
