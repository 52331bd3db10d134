import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Article, Cell } from '../report/article.ts'
import { extractFigures } from './extract-figures.ts'

/** An article of one table cell. */
function cellOf(text: string, cell: Partial<Cell>): Article {
  const place = {
    table: 0,
    row: 1,
    column: 1,
    head: false,
    rowHead: '',
    columnHead: '',
    caption: '',
  }
  const block = { start: 0, end: text.length, tagLevel: null, emphasis: false, listItem: false }
  return { text, blocks: [{ ...block, cell: { ...place, ...cell } }] }
}

function read(text: string, cell: Partial<Cell>) {
  return extractFigures(cellOf(text, cell)).figures.map(
    (figure) =>
      `${figure.text}=${figure.exact && new Fraction(figure.exact)} ${figure.unit} ${figure.kind}`,
  )
}

describe('numbers alone in a cell', () => {
  it.each<[string, Partial<Cell>, string[]]>([
    ['1234', { columnHead: '受理(件)' }, ['1234=1234 件 count']],
    ['1,234', { columnHead: '受理（件）' }, ['1,234=1234 件 count']],
    ['46.5', { columnHead: '金额(万元)' }, ['46.5=465000 元 amount']],
    ['46.5', { columnHead: '金额（单位：万元）' }, ['46.5=465000 元 amount']],
    ['46.5', { columnHead: '金额/万元' }, ['46.5=465000 元 amount']],
    ['46.5', { columnHead: '罚款金额（亿元）' }, ['46.5=4650000000 元 amount']],
    ['12', { columnHead: '数量', caption: '单位:件' }, ['12=12 件 count']],
    ['12', { columnHead: '数量', caption: '表2 行政处罚情况 单位：件、万元' }, ['12=12 件 count']],
    ['3.5', { columnHead: '罚没金额', caption: '单位：件、万元' }, ['3.5=35000 元 amount']],
    ['98.5', { columnHead: '办结率(%)' }, ['98.5=98.5 % percentage']],
    ['98.5', { columnHead: '办结率' }, ['98.5=98.5 % percentage']],
    ['98.5%', { columnHead: '办结率' }, ['98.5%=98.5 % percentage']],
    ['56', { columnHead: '案件数（件）', rowHead: '市场监管' }, ['56=56 件 count']],
    ['56', { columnHead: '2024年', rowHead: '收案(件)' }, ['56=56 件 count']],
    ['2024', { columnHead: '2024年', rowHead: '收案(件)' }, ['2024=2024 件 count']],
    ['56', { columnHead: '人数' }, ['56=56 人 count']],
    ['56', { columnHead: '件数' }, ['56=56 件 count']],
    ['0', { columnHead: '总计', rowHead: '予以公开' }, ['0=0 null count']],
    ['-12', { columnHead: '增减(%)' }, ['-12=-12 % percentage']],
    ['-12.5%', { columnHead: '增减' }, ['-12.5%=-12.5 % percentage']],
    ['5个工作日', { columnHead: '办理时间' }, ['5个工作日=5 个工作日 duration']],
    ['56件', { columnHead: '受理' }, ['56件=56 件 count']],
    ['56 件', { columnHead: '受理' }, ['56 件=56 件 count']],
    ['12件、300万元', { columnHead: '处罚' }, ['12件=12 件 count', '300万元=3000000 元 amount']],
    ['１２', { columnHead: '受理（件）' }, ['１２=12 件 count']],
    ['95.6', { columnHead: '得分' }, ['95.6=95.6 分 score']],
    ['3', { columnHead: '排名' }, ['3=3 null rank']],
    ['120', { columnHead: '2024年度', rowHead: '受理' }, ['120=120 null count']],
    ['5', { columnHead: '办理时间(天)' }, ['5=5 天 duration']],
    ['1.2万', { columnHead: '金额(元)' }, ['1.2万=12000 元 amount']],
    ['约120', { columnHead: '受理(件)' }, ['约120=120 件 count']],
    ['300余', { columnHead: '受理(件)' }, ['300余=300 件 count']],
    ['95%以上', { columnHead: '办结率' }, ['95%以上=95 % percentage']],
    ['34859', { rowHead: '38447 电话', columnHead: '数量' }, ['34859=34859 null count']],
    ['1,204', { rowHead: '1月', columnHead: '电话' }, ['1,204=1204 null count']],
    [
      '12.5',
      { rowHead: '平均办理时间(工作日)', columnHead: '2024年' },
      ['12.5=12.5 工作日 duration'],
    ],
  ])('%s under %o', (text, cell, expected) => {
    expect(read(text, cell)).toEqual(expected)
  })
})

describe('cells that name and do not state', () => {
  it.each<[string, Partial<Cell>]>([
    ['1234', { head: true, columnHead: '受理(件)' }],
    ['3', { columnHead: '序号' }],
    ['2024', { columnHead: '年份' }],
    ['2023', { columnHead: '' }],
    ['02312345678', { columnHead: '联系电话' }],
    ['2024-03-15', { columnHead: '发布日期' }],
    ['云政发〔2024〕12号', { columnHead: '文号' }],
    ['-', { columnHead: '受理(件)' }],
    ['02312345678', { rowHead: '联系电话' }],
    ['8221456', { columnHead: '电话' }],
    ['12345', { rowHead: '电话' }],
    ['4567', { columnHead: '联系电话' }],
    ['20240315', { columnHead: '发布时间' }],
    ['614800', { rowHead: '邮编' }],
    ['', { columnHead: '受理(件)' }],
    ['无', { columnHead: '受理(件)' }],
    ['一、本年新收政府信息公开申请数量', { columnHead: '' }],
    ['(三)1.属于国家秘密', { columnHead: '' }],
    ['100000000000000000000', { columnHead: '编号' }],
  ])('%s under %o', (text, cell) => {
    const { figures, unclassified } = extractFigures(cellOf(text, cell))
    expect(figures).toEqual([])
    expect(unclassified).toEqual([])
  })
})

it('names a cell by its heads', () => {
  const { figures } = extractFigures(cellOf('12', { columnHead: '受理(件)', rowHead: '行政复议' }))
  expect(figures[0]?.noun).toBe('行政复议 受理(件)')
})
