import { describe, expect, it } from 'vitest'
import { plainColor } from '../../report/label.ts'
import { readCodebook } from './read-codebook.ts'

const read = (...lines: string[]) => {
  const parts = [...readCodebook(lines.join('\n'))]
  return {
    rows: parts.flatMap(({ rows }) => rows),
    rejected: parts.flatMap(({ rejected }) => rejected),
  }
}
const stamp = 'heyue-codebook/1'

describe('codebook.csv read again', () => {
  it('takes every column as it stands', () => {
    const { rows } = read(
      'format,code,description,color,order,parent,shortcut',
      `${stamp}, 缺基数 ,只给出比例,#c92a2a,7, 数据存疑 ,3`,
    )
    expect(rows).toEqual([
      {
        line: 2,
        table: 'labels',
        row: {
          name: '缺基数',
          description: '只给出比例',
          color: '#c92a2a',
          order: 7,
          parent: '数据存疑',
          shortcut: 3,
        },
        unreadable: false,
        fields: ['name', 'description', 'color', 'order', 'parent', 'shortcut'],
      },
    ])
  })

  it('counts the codes where the file has no order, and colours them plainly', () => {
    const { rows } = read('format,code', `${stamp},甲`, '', `${stamp},乙`)
    expect(rows.map(({ line, row }) => ({ line, ...row }))).toMatchObject([
      { line: 2, name: '甲', description: '', color: plainColor, order: 1 },
      { line: 4, name: '乙', description: '', color: plainColor, order: 2 },
    ])
  })

  it.each([
    ['neither', `${stamp},甲,,`, []],
    ['a parent alone', `${stamp},甲,乙,`, ['parent']],
    ['a digit alone', `${stamp},甲,,4`, ['shortcut']],
    ['both', `${stamp},甲,乙,4`, ['parent', 'shortcut']],
  ])('leaves what is here where the file says nothing of it: %s', (_, line, told) => {
    const { rows } = read('format,code,parent,shortcut', line)
    expect(rows[0]?.fields).toEqual(['name', 'description', 'color', 'order', ...told])
  })

  it.each([
    ['a colour that is none', `${stamp},甲,红,1,`, 'color'],
    ['a place that is no number', `${stamp},甲,,第一,`, 'order'],
    ['a digit beyond nine', `${stamp},甲,,1,10`, 'shortcut'],
    ['no name', `${stamp},  ,#c92a2a,1,`, 'name'],
    ['too few cells', `${stamp},甲`, null],
  ])('names %s and takes the others', (_, line, field) => {
    const { rows, rejected } = read('format,code,color,order,shortcut', line, `${stamp},乙,,2,`)
    expect(rejected).toMatchObject([{ line: 2, table: 'labels', field }])
    expect(rejected[0]?.reason.zh).toMatch(/\p{Script=Han}/u)
    expect(rows).toMatchObject([{ line: 3, row: { name: '乙' } }])
  })

  it.each([
    ['without the names', ['format,description', `${stamp},甲`], /缺少列：code/],
    ['without the stamp', ['code,description', '甲,乙'], /缺少列：format/],
    ['without either', ['a,b', '甲,乙'], /缺少列：format, code。/],
    ['of another kind', ['format,code', 'heyue-notes/1,甲'], /heyue-notes\/1/],
    ['of a newer release', ['format,code', `${stamp},甲`, 'heyue-codebook/2,乙'], /请先更新核阅/],
  ])('refuses a table %s', (_, lines, words) => {
    expect(() => read(...lines)).toThrow(
      expect.objectContaining({
        text: expect.objectContaining({ zh: expect.stringMatching(words) }),
      }),
    )
  })

  it('names the line of the row that bears another stamp', () => {
    expect(() => read('format,code', `${stamp},甲`, 'heyue-codebook/2,乙')).toThrow(
      expect.objectContaining({ line: 3 }),
    )
    expect(() => read('format,description', `${stamp},甲`)).toThrow(
      expect.objectContaining({ line: 1 }),
    )
  })

  it('takes the columns in any order, with spaces about their names', () => {
    expect(read('color , code,format', `#c92a2a,甲,${stamp}`).rows[0]?.row).toMatchObject({
      name: '甲',
      color: '#c92a2a',
    })
  })
})
