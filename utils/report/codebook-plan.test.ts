import { expect, it } from 'vitest'
import { planCodebook } from './codebook-plan.ts'
import type { Label } from './label.ts'

const ours: Label[] = [
  { name: '数据A', description: '', color: '#c92a2a', order: 4, parent: null, shortcut: 1 },
  { name: '空泛', description: '套话', color: '#5f3dc4', order: 7, parent: null, shortcut: null },
]

it.each([
  [{ name: '空泛' }, 'same', [], null],
  [{ name: '空泛', description: '套话' }, 'same', [], null],
  [
    { name: '空泛', description: '空话', color: '#000000' },
    'changed',
    ['description', 'color'],
    null,
  ],
  [{ name: '空泛', parent: '数据A' }, 'changed', ['parent'], null],
  [{ name: '新', description: '' }, 'new', [], null],
  [{ name: '数据ａ' }, 'conflicting', [], '数据A'],
  [{ name: '空泛', shortcut: 1 }, 'conflicting', ['shortcut'], '数据A'],
  [{ name: '数据A', shortcut: 1 }, 'same', [], null],
] as const)('%j is %s', (given, outcome, fields, other) => {
  const [plan] = planCodebook(ours, [given])
  expect(plan).toMatchObject({ outcome, with: other })
  expect([...plan!.fields].sort()).toEqual([...fields].sort())
})

it('puts new labels behind the others, in the order of the file', () => {
  const plans = planCodebook(ours, [{ name: '乙' }, { name: '空泛' }, { name: '甲' }])
  expect(plans.map(({ label: { name, order } }) => [name, order])).toEqual([
    ['乙', 8],
    ['空泛', 7],
    ['甲', 9],
  ])
})
