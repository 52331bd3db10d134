import { expect, it } from 'vitest'
import { pageOf, prose } from './testing.ts'

/** The cells of a table that are read as numbers, not as heads. */
function numbersIn(rows: string[][]): string[] {
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  const { article } = pageOf(
    `<div id="zoom"><p>${prose(3)}</p><table border="1">${table.join('')}</table><p>${prose(2)}</p></div>`,
  )
  return article.blocks
    .filter(({ cell }) => cell && !cell.head)
    .map(({ start, end }) => article.text.slice(start, end))
}

it.each<[string, string[][], string[]]>([
  [
    'a count of two thousand among others is no year',
    [
      ['类别', '监督户数', '监督户次'],
      ['公共场所', '3127', '4218'],
      ['医疗卫生', '2026', '3577'],
      ['学校', '486', '2019'],
    ],
    ['3127', '4218', '2026', '3577', '486', '2019'],
  ],
  [
    'the only number of its row is a count below a head',
    [
      ['类别', '户数'],
      ['医疗卫生', '2024'],
      ['学校', '486'],
      ['合计', '2510'],
    ],
    ['2024', '486', '2510'],
  ],
  [
    'years side by side head columns',
    [
      ['指标', '2023', '2024'],
      ['行政许可', '120', '136'],
      ['行政处罚', '30', '2024'],
    ],
    ['120', '136', '30', '2024'],
  ],
  [
    'a year alone heads its column',
    [
      ['指标', '2024'],
      ['行政许可', '120'],
      ['行政处罚', '30'],
    ],
    ['120', '30'],
  ],
  [
    'a year alone heads its column below a title, too',
    [['表1'], ['指标', '2024'], ['行政许可', '120'], ['行政处罚', '30']],
    ['120', '30'],
  ],
  [
    'years in a column of their own head rows',
    [
      ['序号', '年份', '件数'],
      ['1', '2023', '120'],
      ['2', '2024', '136'],
    ],
    ['1', '120', '2', '136'],
  ],
  [
    'full-width digits',
    [
      ['指标', '２０２３', '２０２４'],
      ['行政许可', '１２０', '１３６'],
      ['行政处罚', '３０', '２０２０'],
    ],
    ['１２０', '１３６', '３０', '２０２０'],
  ],
  [
    'what no year of a report is',
    [
      ['类别', '户数', '户次'],
      ['医疗卫生', '2046', '1987'],
      ['学校', '486', '702'],
    ],
    ['2046', '1987', '486', '702'],
  ],
])('%s', (_, rows, expected) => {
  expect(numbersIn(rows)).toEqual(expected)
})
