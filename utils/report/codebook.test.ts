import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  branchOf,
  digitOf,
  inHierarchy,
  labelOfDigit,
  recoded,
  sameName,
  toggled,
} from './codebook.ts'
import { type Label, labelSchema, plainColor } from './label.ts'

const label = (name: string, order: number, more: Partial<Label> = {}): Label => ({
  name,
  description: '',
  color: plainColor,
  order,
  parent: null,
  shortcut: null,
  ...more,
})

it('reads labels that an earlier release wrote', () => {
  const old = { name: '亮点', description: '', color: '#2b8a3e', order: 5 }
  expect(labelSchema.parse(old)).toMatchObject({ parent: null, shortcut: null })
})

describe('inHierarchy', () => {
  it('puts labels below their parents, in their order', () => {
    const labels = [label('丙', 3), label('乙', 2, { parent: '丙' }), label('甲', 1)]
    expect(inHierarchy(labels).map(({ label: { name }, depth }) => [name, depth])).toEqual([
      ['甲', 0],
      ['丙', 0],
      ['乙', 1],
    ])
  })

  it('shows every label once, whatever the parents are', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'absent')
    const parents = fc.array(fc.option(names), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(parents, (given) => {
        const labels = given.map((parent, at) => label('abcde'[at]!, at, { parent }))
        const shown = inHierarchy(labels).map(({ label: { name } }) => name)
        expect(shown.sort().join('')).toBe('abcde')
      }),
    )
  })
})

it('knows what is below a label, even in circles', () => {
  const labels = [
    label('甲', 1, { parent: '乙' }),
    label('乙', 2, { parent: '甲' }),
    label('丙', 3),
  ]
  expect([...branchOf(labels, '甲')].sort()).toEqual(['乙', '甲'])
  expect([...branchOf(labels, '丙')]).toEqual(['丙'])
})

describe('digits', () => {
  it('give the labels that have them', () => {
    const labels = [label('甲', 1, { shortcut: 7 }), label('乙', 2)]
    expect(labelOfDigit(labels, 7)?.name).toBe('甲')
    expect(labelOfDigit(labels, 1)).toBeNull()
    expect([digitOf(labels, '甲'), digitOf(labels, '乙')]).toEqual([7, null])
  })

  it('count the labels where none has one', () => {
    const labels = [label('乙', 2), label('甲', 1)]
    expect(labelOfDigit(labels, 1)?.name).toBe('甲')
    expect(labelOfDigit(labels, 3)).toBeNull()
  })
})

describe('recoded', () => {
  it.each([
    [['甲'], ['甲'], ['乙'], ['乙']],
    [['甲', '乙'], ['甲'], ['乙'], ['乙']],
    [['丙', '甲', '乙'], ['甲', '乙'], ['丁'], ['丙', '丁']],
    [['甲', '丙'], ['甲'], [], ['丙']],
    [['丙'], ['甲'], ['乙'], ['丙']],
    [['甲'], ['甲'], ['乙', '丙'], ['乙', '丙']],
  ])('%s from %s to %s is %s', (names, from, to, result) => {
    expect(recoded(names, new Set(from), to)).toEqual(result)
  })

  it('never names a label twice and keeps the others', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    fc.assert(
      fc.property(some, some, some, (names, from, to) => {
        const after = recoded(names, new Set(from), to)
        expect(new Set(after).size).toBe(after.length)
        const others = names.filter((name) => !from.includes(name))
        expect(others.filter((name) => !after.includes(name))).toEqual([])
      }),
    )
  })
})

it('toggles twice to where it was', () => {
  expect(toggled(['甲'], '乙')).toEqual(['甲', '乙'])
  expect(toggled(toggled(['甲'], '乙'), '乙')).toEqual(['甲'])
})

it.each([
  ['数据A', '数据ａ', true],
  [' 亮点', '亮点 ', true],
  ['亮点', '难点', false],
])('%j and %j are one name: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same)
})
