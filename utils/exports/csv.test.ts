import { describe, expect, it } from 'vitest'
import { csvHead, toCsv } from './csv.ts'
import { fromCsv } from './testing.ts'

const columns = [
  { name: 'a', cell: (row: [unknown, unknown]) => row[0] as string | number | null },
  { name: 'b', cell: (row: [unknown, unknown]) => row[1] as string | number | null },
]

describe('toCsv', () => {
  it.each([
    [[['x', 'y']], '"x","y"\r\n'],
    [[['含"引号"', '逗,号']], '"含""引号""","逗,号"\r\n'],
    [[[null, 0]], '"","0"\r\n'],
    [[['=1+1', -5]], '"\'=1+1","-5"\r\n'],
    [[['\ud83d', '一\n二']], '"\ufffd","一\n二"\r\n'],
    [[], ''],
  ] as [[unknown, unknown][], string][])('%j', (rows, lines) => {
    expect(toCsv(columns, rows)).toBe(`\uFEFF"a","b"\r\n${lines}`)
  })

  it('has a head of its own', () => expect(csvHead(columns)).toBe('\uFEFF"a","b"\r\n'))
})

describe('fromCsv', () => {
  it('takes mark and guards off and leaves empty lines out', () => {
    expect(fromCsv('\uFEFFa,b\r\n\'=1,"\uFEFF二"\r\n\r\n3,4\r\n')).toEqual({
      rows: [
        { a: '=1', b: '\uFEFF二' },
        { a: '3', b: '4' },
      ],
      problems: [],
    })
  })

  it('names the line of a row with too few cells', () => {
    const { problems } = fromCsv('a,b\r\n1,2\r\n3\r\n')
    expect(problems.map(({ line }) => line)).toEqual([3])
  })
})
