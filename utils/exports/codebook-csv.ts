import type { Label } from '../report/label.ts'
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
  ],
  rows: (labels) => [...labels].sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1)),
})

/** The codebook in one piece. */
export function codebookCsv(labels: Label[]): string {
  return codebook.head + codebook.write(labels, { toolVersion: '', offsetMinutes: 0 }).text
}
