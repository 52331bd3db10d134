import { expect, it } from 'vitest'
import { noFacts, subjectOf } from './testing.ts'
import { titleMissing } from './title-missing.ts'

it.each([
  ['a page', { ...noFacts, url: 'http://www.yunxi.gov.cn/a.html' }, 'warning'],
  ['a saved page that names its site', { ...noFacts, site: '云溪市人民政府' }, 'warning'],
  ['a plain text, which may have lost it', noFacts, 'notice'],
])('warns about %s', (_, page, severity) => {
  expect(titleMissing(subjectOf([], { title: null, page }))).toMatchObject([
    { rule: 'title-missing', severity },
  ])
})

it('is silent when there is a title', () => {
  expect(titleMissing(subjectOf([]))).toEqual([])
})
