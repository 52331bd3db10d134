import { expect, it } from 'vitest'
import { did, subjectOf } from './testing.ts'
import { titleYear } from './title-year.ts'

const span = { start: 3, end: 9 }

it.each<[string, number | null, number | null, string[]]>([
  ['agrees', 2024, 2024, []],
  ['is silent in the text', 2024, null, []],
  ['is missing in the title', null, 2024, ['title-year-missing:notice']],
  ['differs', 2023, 2024, ['title-year-differs:warning']],
])('when the year %s', (_, title, text, expected) => {
  const subject = subjectOf([], { title: { text: '报告', span }, titleYear: title, textYear: text })
  const found = titleYear(subject)
  expect(found.map(({ rule, severity }) => `${rule}:${severity}`)).toEqual(expected)
  for (const finding of found) expect(finding.span).toEqual(span)
})

it('leaves a missing title to its own rule', () => {
  expect(titleYear(subjectOf([], { title: null, titleYear: null }))).toEqual([])
})

it('takes any year in a title for one', () => {
  const title = { text: '水务局二〇二四年法治工作总结', span: null }
  expect(titleYear(subjectOf([], { title, titleYear: null }))).toEqual([])
})

it.each([
  ['一、2023年推进法治政府建设的基本情况', ['一、2023年推进法治政府建设的基本情况']],
  ['一、2024年推进法治政府建设的基本情况', []],
  ['一、2023年以来推进法治政府建设的主要举措', []],
  ['一、2023年至2024年法治政府建设工作情况', []],
  ['一、2023年法治督察反馈问题整改工作情况', []],
  ['一、主要举措和成效', []],
])('reads which year the first chapter is of: %s', (heading, expected) => {
  const subject = subjectOf([heading, did, '二、存在的不足和原因', '培训不够，主要原因是人手少。'])
  const found = titleYear(subject).map(({ span }) =>
    subject.article.text.slice(span!.start, span!.end),
  )
  expect(found).toEqual(expected)
})
