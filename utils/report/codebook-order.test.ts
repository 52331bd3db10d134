import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inHierarchy } from './codebook.ts'
import { droppedBefore, movedBy } from './codebook-order.ts'
import { type Label, plainColor } from './label.ts'

const label = (name: string, order: number, parent: string | null = null): Label => ({
  name,
  description: '',
  color: plainColor,
  order,
  parent,
  shortcut: null,
})
const book = [
  label('甲', 1),
  label('甲一', 2, '甲'),
  label('甲二', 3, '甲'),
  label('乙', 4),
  label('丙', 5),
]
const shown = (labels: Label[]) =>
  inHierarchy(labels)
    .map(({ label: { name }, depth }) => '·'.repeat(depth) + name)
    .join(' ')

it.each([
  ['乙', -1, '乙 甲 ·甲一 ·甲二 丙'],
  ['甲', 1, '乙 甲 ·甲一 ·甲二 丙'],
  ['甲一', 1, '甲 ·甲二 ·甲一 乙 丙'],
  ['甲一', -1, '甲 ·甲一 ·甲二 乙 丙'],
  ['丙', 1, '甲 ·甲一 ·甲二 乙 丙'],
  ['丙', -1, '甲 ·甲一 ·甲二 丙 乙'],
  ['无', 1, '甲 ·甲一 ·甲二 乙 丙'],
] as const)('%s moved by %i: %s', (name, by, after) => {
  expect(shown(movedBy(book, name, by))).toBe(after)
})

it.each([
  ['丙', '甲', '丙 甲 ·甲一 ·甲二 乙'],
  ['丙', '甲二', '甲 ·甲一 ·丙 ·甲二 乙'],
  ['甲一', '丙', '甲 ·甲二 乙 甲一 丙'],
  ['甲', '甲二', '甲 ·甲一 ·甲二 乙 丙'],
  ['甲', '丙', '乙 甲 ·甲一 ·甲二 丙'],
])('%s dropped before %s: %s', (name, target, after) => {
  expect(shown(droppedBefore(book, name, target))).toBe(after)
})

it('loses no label, whatever is moved where', () => {
  const names = fc.constantFrom(...book.map(({ name }) => name))
  const moves = fc.array(fc.tuple(names, fc.oneof(names, fc.constantFrom(1 as const, -1 as const))))
  fc.assert(
    fc.property(moves, (done) => {
      const after = done.reduce<Label[]>(
        (labels, [name, to]) =>
          typeof to === 'string' ? droppedBefore(labels, name, to) : movedBy(labels, name, to),
        book,
      )
      expect(after.map(({ name }) => name)).toEqual(book.map(({ name }) => name))
      expect(shown(after).replaceAll('·', '').split(' ').sort()).toEqual(
        book.map(({ name }) => name).sort(),
      )
    }),
  )
})
