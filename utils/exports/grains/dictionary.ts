import { column, type DescribedTable, defineGrain, type Grain, type GrainColumn } from './grain.ts'

interface Row {
  grain: DescribedTable
  described: GrainColumn<never>
  place: number
}

/** The column dictionary of some tables, made of the same definitions their columns are written by. */
export function dictionary(grains: readonly DescribedTable[]): Grain<null> {
  return defineGrain<null, Row>({
    id: 'dictionary',
    version: 1,
    means: { zh: '一行一列', en: 'a column of a table' },
    columns: [
      column('file', 'text', '文件', 'file', ({ grain }) => `${grain.id}.csv`),
      column(
        'place',
        'integer',
        '列的次序，从 1 起',
        'place of the column, from 1',
        (row) => row.place,
      ),
      column('column', 'text', '列名', 'name of the column', ({ described }) => described.name),
      column(
        'type',
        'text',
        'text 文字，integer 整数，number 数，moment 时间，day 日期，list 以 | 相连，json JSON 值',
        'text, integer, number, moment (ISO 8601 with offset), day (ISO 8601), list (joined by |), json',
        ({ described }) => described.type,
      ),
      column(
        'meaning_zh',
        'text',
        '中文说明',
        'what it holds, in Chinese',
        ({ described }) => described.means.zh,
      ),
      column(
        'meaning_en',
        'text',
        '英文说明',
        'what it holds, in English',
        ({ described }) => described.means.en,
      ),
    ],
    rows: () =>
      grains.flatMap((grain) =>
        grain.columns.map((described, index) => ({ grain, described, place: index + 1 })),
      ),
  })
}
