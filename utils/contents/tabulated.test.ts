import { expect, it } from 'vitest'
import { pageOf, prose } from '../pages/testing.ts'
import { reviewPage } from '../review.ts'
import { standards } from '../standards/registry.ts'

/** The status of each content of a report in which a table stands below some measures. */
function statusesWith(table: string): string {
  const page = pageOf(
    `<h1>青砚区2024年法治政府建设情况报告</h1><div id="zoom"><p>一、主要举措和成效</p><p>${prose(4)}</p>${table}</div>`,
  )
  const { contents } = reviewPage(page, { standards, overruling: null })
  return contents
    .filter(({ required }) => required)
    .map(({ status, heading }) => (status === 'embedded' ? `embedded: ${heading}` : status))
    .join(', ')
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const heads = (...cells: string[]) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`
const lacking = '三个镇的执法人员少，装备陈旧。'
const planned = '把案卷评查做到每季度一次。'

it.each([
  [
    'a caption in the first row',
    `<table border="1"><tr><td colspan="3">表二 存在的不足</td></tr>${row('序', '事项', '说明')}${row('1', '执法力量', lacking)}${row('2', '装备', lacking)}</table>`,
    'present, embedded: 表二存在的不足, missing, missing',
  ],
  [
    'rows',
    `<table border="1">${row('事项', '说明', '备注')}${row('存在的不足', lacking, '无')}${row('下一步打算', planned, '无')}</table>`,
    'present, embedded: 存在的不足, missing, embedded: 下一步打算',
  ],
  [
    'a line above it',
    `<p>表二 存在的不足</p><table border="1">${row('序', '事项', '说明')}${row('1', '执法力量', lacking)}${row('2', '装备', lacking)}</table>`,
    'present, embedded: 表二存在的不足, missing, missing',
  ],
  [
    'the first of two, and not what stands between',
    `<table border="1"><tr><td colspan="3">表二 存在的不足</td></tr>${row('1', '执法力量', lacking)}${row('2', '装备', lacking)}</table><p>${prose(2)}</p><table border="1">${row('事项', '说明', '备注')}${row('存在的不足', lacking, '无')}${row('下一步打算', planned, '无')}</table>`,
    'present, embedded: 表二存在的不足, missing, embedded: 下一步打算',
  ],
  [
    'columns, where two are so named',
    `<table border="1">${heads('事项', '存在的不足', '下一步打算')}${row('执法', lacking, planned)}${row('普法', lacking, planned)}</table>`,
    'present, embedded: 存在的不足, missing, embedded: 下一步打算',
  ],
  [
    'no single column, as lists of problems have',
    `<table border="1">${heads('事项', '存在的不足', '责任单位的意见')}${row('执法', lacking, planned)}${row('普法', lacking, planned)}</table>`,
    'present, missing, missing, missing',
  ],
  [
    'nothing, where only figures stand below the name',
    `<table border="1">${row('类别', '存在的不足', '件数')}${row('执法', '3个', '5')}${row('普法', '2个', '7')}</table>`,
    'present, missing, missing, missing',
  ],
])('a table names contents by %s', (_, table, expected) => {
  expect(statusesWith(table)).toBe(expected)
})
