import { describe, expect, it } from 'vitest'
import { ImportProblem } from '../../report/transfer.ts'
import { csvRows } from './csv-rows.ts'

const all = (text: string) => [...csvRows(text)].flat().map(({ line, cells }) => [line, ...cells])

describe('rows of a CSV text', () => {
  it.each<[string, unknown[][]]>([
    ['', []],
    ['甲,乙', [[1, '甲', '乙']]],
    [
      '甲,乙\r\n丙,丁\r\n',
      [
        [1, '甲', '乙'],
        [2, '丙', '丁'],
      ],
    ],
    [
      '甲,乙\n\n,\n丙,丁\n',
      [
        [1, '甲', '乙'],
        [4, '丙', '丁'],
      ],
    ],
    [
      '甲,"一\n二"\n丙,丁',
      [
        [1, '甲', '一\n二'],
        [3, '丙', '丁'],
      ],
    ],
    [
      '"甲","一\r\n\r\n二"\r\n"丙","丁"\r\n',
      [
        [1, '甲', '一\r\n\r\n二'],
        [4, '丙', '丁'],
      ],
    ],
    ['甲,"说""好"""', [[1, '甲', '说"好"']]],
    [
      '甲;乙\n丙,丁;戊\n',
      [
        [1, '甲', '乙'],
        [2, '丙,丁', '戊'],
      ],
    ],
    [
      '甲\t乙\n1;2,3\t4',
      [
        [1, '甲', '乙'],
        [2, '1;2,3', '4'],
      ],
    ],
    // As many of one as of the other: a comma is what CSV means.
    [
      '甲,乙;丙\n丁,戊;己',
      [
        [1, '甲', '乙;丙'],
        [2, '丁', '戊;己'],
      ],
    ],
    // Only the head tells: the semicolons of a comment do not.
    [
      '甲,乙\n丙,一；二;三;四',
      [
        [1, '甲', '乙'],
        [2, '丙', '一；二;三;四'],
      ],
    ],
    [
      '甲\n丙;丁;戊',
      [
        [1, '甲'],
        [2, '丙;丁;戊'],
      ],
    ],
  ])('%j', (text, rows) => expect(all(text)).toEqual(rows))

  it.each([
    ['"甲', 1],
    ['甲,乙\n"丙,丁\n戊,己\n', 2],
    ['甲,乙\n丙,"一\n二"\n丁,"戊\n\n\n', 4],
  ])('a quote that never ends is refused with its line: %j', (text, line) => {
    expect(() => all(text)).toThrow(ImportProblem)
    expect(() => all(text)).toThrow(expect.objectContaining({ line }))
  })
})

describe('a text longer than one slice', () => {
  const comment = `“引号”""${'长'.repeat(900)}\n第二行`
  const row = (n: number, said = comment) => `"n${n}","${said}"\r\n`
  const rows = (count: number) => Array.from({ length: count }, (_, n) => row(n)).join('')
  const readAs = comment.replace('""', '"')

  it('comes in parts, every row once and with its line', () => {
    const parts = [...csvRows(`"编号","批注"\r\n${rows(2500)}`)]
    expect(parts.length).toBeGreaterThan(2)
    const [head, ...found] = parts.flat()
    expect(head).toEqual({ line: 1, cells: ['编号', '批注'] })
    expect(found).toHaveLength(2500)
    expect(found.filter(({ cells }, n) => cells[0] !== `n${n}` || cells[1] !== readAs)).toEqual([])
    expect(found.filter(({ line }, n) => line !== 2 + 2 * n)).toEqual([])
  })

  it('may have a row that is longer than a slice itself', () => {
    const long = `${'长'.repeat(1_400_000)}\n`
    expect(
      all(`${rows(3)}${row(3, long)}${row(4)}`).map(([line, id, said]) => [
        line,
        id,
        String(said).length,
      ]),
    ).toEqual([
      [1, 'n0', readAs.length],
      [3, 'n1', readAs.length],
      [5, 'n2', readAs.length],
      [7, 'n3', long.length],
      [9, 'n4', readAs.length],
    ])
  })

  it('names the line of a quote that never ends far behind', () => {
    const text = `${rows(1200)}"n","没有结束\n\n`
    expect(() => all(text)).toThrow(expect.objectContaining({ line: 2401 }))
  })
})
