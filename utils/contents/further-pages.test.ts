import { describe, expect, it } from 'vitest'
import { contentFindings } from './content-findings.ts'
import { beforeFurtherPages } from './further-pages.ts'
import { contentsOf, did, lack, noFacts, plan, subjectOf } from './testing.ts'

const first = ['一、主要举措', did, '二、存在的不足', '执法力量不足。']
const nextPage = 'https://www.yunxi.gov.cn/a/1_2.html'

function read(lines: string[]) {
  const { article, contents } = contentsOf(lines)
  return beforeFurtherPages(contents, article)
}

const statuses = (lines: string[]) =>
  read(lines)
    .filter(({ required }) => required)
    .map(({ status }) => status)

describe('before further pages', () => {
  it('leaves untested what the page does not give', () => {
    expect(statuses(first)).toEqual(['present', 'present', 'untested', 'untested'])
    expect(statuses([...first, '下一步，我局将继续努力。'])).toEqual([
      'present',
      'present',
      'untested',
      'untested',
    ])
  })

  it('asks for no causes where the text of the shortcomings goes on', () => {
    const causes = (lines: string[]) => read(lines).flatMap(({ missing }) => missing)
    expect(causes(first)).toEqual([])
    expect(causes([...first, '三、下一步打算', plan])).toEqual(['causes'])
  })

  it('says once that pages are left, and accuses nobody', () => {
    const found = (lines: string[]) =>
      contentFindings(subjectOf([], { contents: read(lines), page: { ...noFacts, nextPage } })).map(
        ({ rule, severity }) => [rule, severity],
      )
    expect(found(first)).toEqual([['untested', 'notice']])
    const whole = [...first, lack, '三、第一责任人职责履行情况', did, '四、下一步打算', plan]
    expect(found(whole)).toEqual([])
  })
})
