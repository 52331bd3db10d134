import { describe, expect, it } from 'vitest'
import { columnWidths, textWidth } from './column-widths.ts'
import type { DataColumn } from './columns.ts'

const column = (title: string, more: Partial<DataColumn<string>> = {}): DataColumn<string> => ({
  id: title,
  title,
  value: (row) => row,
  width: 60,
  ...more,
})

it.each([
  ['', 0],
  ['年度', 28],
  ['Year', 35],
  ['2024年', 49],
])('%j takes %d pixels', (text, width) => expect(textWidth(text)).toBe(width))

describe('widths of columns', () => {
  const widthOf = (one: DataColumn<string>, rows: string[] = []) => columnWidths([one], rows)[0]!

  it('are what the column asks for, when its title fits', () => {
    expect(widthOf(column('年', { width: 90 }))).toEqual({ least: 90, wished: 90 })
  })

  it('leave no letter of a title out, with an arrow and a funnel beside it', () => {
    const bare = widthOf(column('Contradicted')).least
    expect(bare).toBeGreaterThan(textWidth('Contradicted') * (12 / 14))
    expect(widthOf(column('Contradicted by others')).least).toBe(bare)
    expect(widthOf(column('Contradicted', { filter: 'text' })).least).toBeGreaterThan(bare)
  })

  it('leave room for the words of a choice, up to a limit', () => {
    const choice = column('态', { filter: 'choice' })
    expect(widthOf(choice, ['Submitted']).wished).toBe(textWidth('Submitted') + 14)
    expect(widthOf(choice, ['Submitted'.repeat(9)]).wished).toBe(170)
    expect(widthOf(column('态'), ['Submitted'.repeat(9)]).wished).toBe(60)
  })

  it.each([
    ['a text gives way to others', { filter: 'text', width: 280 }, '', 140],
    [
      'the words of a choice go on in a second line',
      { filter: 'choice' },
      '人民政府司法局街道',
      110,
    ],
    ['short words of a choice keep their line', { filter: 'choice' }, '未处理', 62],
    ['what cannot be broken keeps its width', { width: 140 }, '', 140],
  ] as const)('%s where room is short', (_, more, row, least) => {
    expect(widthOf(column('年', more), [row]).least).toBe(least)
  })
})
