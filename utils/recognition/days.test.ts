import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, isDateLine, shortYearIn, yearsIn } from './days.ts'

it.each([
  ['2025年1月23日', '2025-01-23'],
  ['二〇二五年一月二十三日', '2025-01-23'],
  ['二○二五年十二月三十一日', '2025-12-31'],
  ['二0二五年三月十日', '2025-03-10'],
  ['2025-03-01', '2025-03-01'],
  ['2025.3.1', '2025-03-01'],
  ['2025 年 3 月 1 日', '2025-03-01'],
  ['２０２５年３月１日', '2025-03-01'],
  ['云溪市司法局2025年2月8日', '2025-02-08'],
  ['2025年13月1日', null],
  ['2025年2月40日', null],
  ['法治政府', null],
])('%s is %s', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

it.each([
  ['2025年1月23日', true],
  ['(2025年1月23日)', true],
  ['二〇二五年一月二十三日', true],
  ['2025年1月23日召开会议', false],
  ['2025年', false],
])('%s is a date line: %s', (text, expected) => {
  expect(isDateLine(text)).toBe(expected)
})

describe('yearsIn', () => {
  it.each([
    ['云溪市2024年法治政府建设情况报告', [2024]],
    ['2024年工作总结和2025年工作计划', [2024, 2025]],
    ['法治政府建设年度报告(2024)', [2024]],
    ['二〇二四年度', [2024]],
    ['《纲要(2021—2025年)》', []],
    ['〔2021〕33号', []],
  ])('%s names %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years)
  })

  it.each([
    ['青峦岭林场24年法治政府建设情况报告', 2024],
    ['县统计局25年度推进法治政府建设工作报告', 2025],
    ['云溪市2024年法治政府建设情况报告', null],
    ['云溪市近20年法治政府建设情况报告', null],
    ['十年磨一剑：云溪市10年法治政府建设回顾', null],
    ['云溪市20年来法治政府建设情况报告', null],
    ['法治政府建设年度报告', null],
  ])('%s is of %s where it shortens the year', (title, year) => {
    expect(shortYearIn(title)).toBe(year)
  })

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => Array.isArray(yearsIn(text)) && dayIn(text) !== ''),
    )
  })
})
