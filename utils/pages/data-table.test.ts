import { describe, expect, it } from 'vitest'
import { mapFaults, pageOf, prose } from './testing.ts'

const a = `${prose(2)}甲。`
const b = `${prose(2)}乙。`

describe('tables', () => {
  const rows = (cells: string[][]) =>
    cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const cellsOf = (html: string) =>
    pageOf(
      `<body><div id="zoom"><p>${a}</p>${html}<p>${b}</p></div></body>`,
    ).article.blocks.flatMap(({ cell }) => (cell ? [cell] : []))

  it('with texts in their cells are texts, headed by what is asked at the left', () => {
    const html = `<table border="1">${rows([
      ['序号', '事项', '内容'],
      ['1', '上年度主要举措<br>和成效', `<p>${prose(4)}丙。</p>`],
      ['2', '存在的短板', `<p>${prose(4)}丁。</p>`],
    ])}</table>`
    const page = pageOf(`<body><div id="zoom"><p>${a}</p>${html}<p>${b}</p></div></body>`)
    expect(mapFaults(page)).toEqual([])
    expect(page.article.blocks.every(({ cell }) => cell === null)).toBe(true)
    expect(page.outline.map(({ label }) => label)).toEqual(['上年度主要举措和成效', '存在的短板'])
  })

  it('have no heads in rows of numbers with a remark', () => {
    const cells = cellsOf(
      `<table border="1">${rows([
        ['单位', '案件'],
        ['甲局', '30 ①'],
        ['乙局', '20'],
        ['丙局', '5'],
      ])}</table>`,
    )
    expect(cells.at(-1)).toMatchObject({ rowHead: '丙局', columnHead: '案件' })
  })

  it('of data give cells with their heads', () => {
    const html = `<p>表1 行政执法情况</p><p>单位：件</p><table border="1">${rows([
      ['类别', '2023年', '2024年'],
      ['行政许可', '120', '136'],
      ['行政处罚', '<p>3</p>', '5'],
    ])}</table>`
    const cells = cellsOf(html)
    expect(cells).toHaveLength(9)
    expect(cells.at(-1)).toEqual({
      table: 0,
      row: 2,
      column: 2,
      head: false,
      rowHead: '行政处罚',
      columnHead: '2024年',
      caption: '表1行政执法情况 单位：件',
    })
    expect(cells.map(({ head }) => head)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      false,
    ])
  })

  it('with heads over several rows and columns', () => {
    const html = `<table border="1"><tr><td colspan="4">表2 复议情况</td></tr><tr><td rowspan="2">机关</td><td colspan="2">结果</td><td rowspan="2">总计</td></tr><tr><td>维持</td><td>纠正</td></tr>${rows(
      [
        ['区政府', '12', '3', '15'],
        ['区公安局', '2', '0', '2'],
      ],
    )}</table>`
    const cell = cellsOf(html).find(({ row, column }) => row === 3 && column === 2)
    expect(cell).toMatchObject({
      rowHead: '区政府',
      columnHead: '结果 纠正',
      caption: `${''}表2复议情况`,
    })
  })

  it('paragraphs of a cell are one block', () => {
    const page = pageOf(
      `<body><div id="zoom"><p>${a}</p><table border="1">${rows([
        ['<p>项</p><p>目</p>', '件数'],
        ['<p>行政</p><p>许可</p>', '12'],
        ['处罚', '3'],
      ])}</table><p>${b}</p></div></body>`,
    )
    expect(page.article.text).toContain('\n项目\n件数\n行政许可\n12\n')
    expect(mapFaults(page)).toEqual([])
  })

  it('are the article where a page has no running text', () => {
    const table = `<table border="1">${rows([
      ['项目', '区公安局', '区城管局'],
      ['行政许可', '120', '36'],
      ['行政处罚', '3', '5'],
    ])}</table>`
    const html = `<ul><li><a>首页</a></li></ul><table><tr><td><a>栏目</a></td><td><h1>青砚区2024年行政执法统计年报</h1><p>发布时间：2025-01-30</p>${table}<p>打印 关闭</p></td></tr></table><p>主办单位：青砚区</p>`
    const { article, facts } = pageOf(`<body>${html}</body>`)
    expect(article.text).toBe('项目\n区公安局\n区城管局\n行政许可\n120\n36\n行政处罚\n3\n5')
    expect(article.blocks.every(({ cell }) => cell !== null)).toBe(true)
    expect(facts.title).toBe('青砚区2024年行政执法统计年报')
  })

  it('with paragraphs for cells are text', () => {
    const form = (filling: string) =>
      cellsOf(
        `<table border="1">${rows([
          ['序号', '项目', '内容'],
          ...['举措', '不足', '安排'].map((name, at) => [`${at + 1}`, name, filling]),
        ])}</table>`,
      ).length
    expect(form(prose(3))).toBe(0)
    expect(form('印发方案')).toBe(12)
  })

  it('of layout are passed through', () => {
    expect(cellsOf(`<table>${rows([[a, b]])}</table>`)).toEqual([])
    expect(cellsOf(`<table border="1">${rows([[`${a}${b}`], [`${b}${a}`]])}</table>`)).toEqual([])
    expect(
      cellsOf(
        `<table>${rows([
          ['', `${a}`],
          ['', `${b}`],
        ])}</table>`,
      ),
    ).toEqual([])
  })
})
