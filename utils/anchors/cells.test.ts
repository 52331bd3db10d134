import { describe, expect, it } from 'vitest'
import { fitsCell } from './cells.ts'
import { describePassage } from './describe.ts'
import { resolveAnchor } from './resolve.ts'
import { tableOf } from './testing.ts'

const rows = [
  { name: '道路运输', values: ['12', '36件'] },
  { name: '水路运输', values: ['12', '7件'] },
]
const heads = ['行政处罚', '行政检查']
const original = tableOf(rows, heads)
const anchorOn = (name: string, column: number) =>
  describePassage(original.text, original.cell(name, column))

describe('notes in table cells', () => {
  it('go with their heads when columns change places', () => {
    const swapped = tableOf(
      rows.map(({ name, values }) => ({ name, values: values.toReversed() })),
      heads.toReversed(),
    )
    expect(resolveAnchor(anchorOn('水路运输', 0), swapped.text)).toEqual({
      state: 'found',
      span: swapped.cell('水路运输', 1),
    })
  })

  it('say what their cell says now', () => {
    const corrected = tableOf([rows[0]!, { name: '水路运输', values: ['13', '7件'] }], heads)
    expect(resolveAnchor(anchorOn('水路运输', 0), corrected.text)).toEqual({
      state: 'changed',
      span: corrected.cell('水路运输', 0),
      now: '13',
    })
  })

  it('never go to the same number under other heads', () => {
    const shorter = tableOf([rows[0]!], heads)
    expect(resolveAnchor(anchorOn('水路运输', 0), shorter.text).state).toMatch(/removed|orphan/)
  })

  it('are told apart by nothing where two rows have one name', () => {
    const twice = tableOf([...rows, { name: '水路运输', values: ['12', '9件'] }], heads)
    expect(resolveAnchor(anchorOn('水路运输', 0), twice.text).state).not.toBe('changed')
  })

  it('are found in one of two rows of a name where what stands on one side is the same', () => {
    const rowsNow = (first: string) =>
      tableOf(
        [
          { name: '道路运输', values: ['3', first] },
          { name: '水路运输', values: ['12', '7件'] },
          { name: '水路运输', values: ['12', '9件'] },
        ],
        heads,
      )
    const before = rowsNow('36件')
    const now = rowsNow('37件')
    const { start, end } = before.cell('水路运输', 0)
    expect(resolveAnchor(describePassage(before.text, { start, end }), now.text)).toEqual({
      state: 'found',
      span: { start, end },
    })
  })

  it.each([
    ['一', '二', '三'],
    ['（一）', '（二）', '（三）'],
    ['1.', '2.', '3.'],
    ['第1', '第2', '第3'],
    ['①', '②', '③'],
    ['１．', '２．', '３．'],
  ])('are not held where they are by rows that are counted: %s', (first, second, third) => {
    const counted = (values: string[]) =>
      tableOf(
        values.map((value, at) => ({ name: [first, second, third][at]!, values: [value, '无'] })),
        ['完成', '备注'],
      )
    const before = counted(['是', '否'])
    const anchor = describePassage(before.text, before.cell(first, 0))
    // The row stands one further down; what stands in its place says the same of something else.
    const now = counted(['是', '是', '否'])
    expect(resolveAnchor(anchor, now.text).state).toMatch(/orphan|ambiguous/)
  })

  it('on a head are not carried to whatever else stands at the head', () => {
    const single = tableOf([rows[0]!], heads)
    const { start } = single.cell('道路运输', 0)
    const anchor = describePassage(single.text, { start: start - 5, end: start - 1 })
    expect(anchor).toMatchObject({ passage: { exact: '道路运输', cell: { rowHead: '' } } })
    const now = tableOf([{ name: '铁路', values: ['4', '5件'] }], ['许可', '检查'])
    expect(resolveAnchor(anchor, now.text).state).toBe('orphan')
  })

  it('know their heads in another width', () => {
    const wide = tableOf(
      rows.map(({ name, values }) => ({ name: `${name} `, values })),
      heads.map((head) => ` ${head}`),
    )
    expect(resolveAnchor(anchorOn('水路运输', 1), wide.text)).toEqual({
      state: 'found',
      span: wide.cell('水路运输 ', 1),
    })
  })

  it('fit any place that is no cell, and cells with the same heads', () => {
    const anchor = anchorOn('道路运输', 0)
    const passage = 'passage' in anchor ? anchor.passage : null
    const { article } = original.text
    const fits = (name: string, column: number) =>
      fitsCell(passage!, original.cell(name, column), article)
    expect([fits('道路运输', 0), fits('道路运输', 1), fits('水路运输', 0)]).toEqual([
      true,
      false,
      false,
    ])
    expect(fitsCell(passage!, { start: 0, end: 2 }, article)).toBe(true)
    expect(fitsCell(passage!, { start: 0, end: article.text.length }, article)).toBe(true)
    expect(fitsCell({ ...passage!, cell: null }, original.cell('水路运输', 0), article)).toBe(true)
  })
})
