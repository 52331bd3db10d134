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
  const widthOf = (one: DataColumn<string>, rows: string[] = []) => columnWidths([one], rows)[0]

  it('are what the column asks for, when its title fits', () => {
    expect(widthOf(column('年', { width: 90 }))).toBe(90)
  })

  it('leave no letter of a title out, with an arrow and a funnel beside it', () => {
    const bare = widthOf(column('Contradicted'))!
    expect(bare).toBeGreaterThan(textWidth('Contradicted'))
    expect(widthOf(column('Contradicted', { filter: 'text' }))).toBeGreaterThan(bare)
  })

  it('leave room for the words of a choice, up to a limit', () => {
    const choice = column('态', { filter: 'choice' })
    expect(widthOf(choice, ['Submitted'])).toBe(textWidth('Submitted') + 18)
    expect(widthOf(choice, ['Submitted'.repeat(9)])).toBe(170)
    expect(widthOf(column('态'), ['Submitted'.repeat(9)])).toBe(60)
  })
})
