import { describe, expect, it } from 'vitest'
import { type DataColumn, definitionsOf, holdsAll, searchText } from './columns.ts'

interface Row {
  issuer: string | null
  year: number
}
const columns: DataColumn<Row>[] = [
  { id: 'issuer', title: 'Issuer', value: ({ issuer }) => issuer, width: 100, filter: 'text' },
  {
    id: 'year',
    title: 'Year',
    value: ({ year }) => year,
    width: 50,
    filter: 'choice',
    numeric: true,
  },
]

describe('search', () => {
  it.each([
    ['青砚', true],
    ['2024 青砚', true],
    ['青砚 2023', false],
    ['QINGYAN', false],
    ['', true],
  ])('%j: %s', (search, found) => {
    expect(holdsAll(searchText(columns, { issuer: '青砚区', year: 2024 }), search)).toBe(found)
  })

  it('looks over capitals and empty cells', () => {
    expect(holdsAll(searchText(columns, { issuer: 'AbC', year: 1 }), 'aBc')).toBe(true)
    expect(holdsAll(searchText(columns, { issuer: null, year: 1 }), 'null')).toBe(false)
  })
})

describe('filters', () => {
  const cell = (value: unknown, each = [value]) =>
    ({ getValue: () => value, getUniqueValues: () => each }) as never
  const filter = definitionsOf(columns)[0]!.filterFn as unknown as (
    row: never,
    id: string,
    wanted: unknown,
  ) => boolean

  it.each([
    ['青砚区', '砚', true],
    ['青砚区', '城', false],
    [null, 'x', false],
    [2024, ['2024', '2023'], true],
    [null, [''], true],
    [2024, [], false],
  ])('%j fits %j: %s', (value, wanted, answer) => {
    expect(filter(cell(value), 'any', wanted)).toBe(answer)
  })

  it.each([
    ['one of its values', ['甲'], true],
    ['all of them as they are listed, as views saved before have it', ['甲、乙'], true],
    ['none of its values', ['丙'], false],
    ['a part of one', ['甲、'], false],
  ])('finds a cell of several values by %s', (_, wanted, answer) => {
    expect(filter(cell('甲、乙', ['甲', '乙']), 'any', wanted)).toBe(answer)
  })

  it.each([
    [{ labels: ['甲', '乙'] }, ['甲', '乙']],
    [{ labels: [] }, ['']],
  ])('offers of %j each value for choosing', (row, offered) => {
    const labels: DataColumn<{ labels: string[] }> = {
      id: 'labels',
      title: 'Labels',
      value: ({ labels }) => labels.join('、'),
      each: ({ labels }) => labels,
      width: 100,
      filter: 'choice',
    }
    expect(definitionsOf([labels])[0]!.getUniqueValues?.(row, 0)).toEqual(offered)
  })
})
