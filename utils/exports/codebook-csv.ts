import { inHierarchy } from '../report/codebook.ts'
import type { Label } from '../report/label.ts'
import { toCsv, type WrittenColumn } from './csv.ts'
import { column, defineGrain } from './grains/grain.ts'

/** codebook.csv: one row a code, in the codebook's order. */
export const codebook = defineGrain<Label[], Label>({
  id: 'codebook',
  version: 1,
  means: { zh: '一行一个标签', en: 'a code of the codebook' },
  columns: [
    column('code', 'text', '标签名', 'name of the code', ({ name }) => name),
    column('description', 'text', '何时使用', 'when it is used', ({ description }) => description),
    column('color', 'text', '颜色，#rrggbb', 'colour, #rrggbb', ({ color }) => color),
    column('order', 'integer', '次序', 'place in the codebook', ({ order }) => order),
    column('parent', 'text', '上级标签名', 'name of the code above it', ({ parent }) => parent),
    column('shortcut', 'integer', '快捷数字键', 'digit that gives it', ({ shortcut }) => shortcut),
  ],
  rows: (labels) => [...labels].sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1)),
})

const tagColumns: WrittenColumn<Label>[] = [
  { name: 'tag', cell: ({ name }) => name },
  { name: 'description', cell: ({ description }) => description },
  { name: 'color', cell: ({ color }) => color },
  { name: 'parent', cell: ({ parent }) => parent },
  { name: 'shortcut', cell: ({ shortcut }) => shortcut },
]

/** The codebook as coding packages read it: `tag,description` first, then what only some know. Read by readTags(). */
export function tagsCsv(labels: Label[]): string {
  return toCsv(
    tagColumns,
    inHierarchy(labels).map(({ label }) => label),
  )
}
