import { expect, it } from 'vitest'
import { subjectOf } from './testing.ts'
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
