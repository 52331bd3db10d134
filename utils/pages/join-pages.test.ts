import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { joinPages } from './join-pages.ts'
import { readPage } from './read-page.ts'

const filler =
  '各部门认真履行职责，法治政府建设各项任务有序推进，群众满意度持续提升，营商环境不断优化。'
const pageOf = (...lines: string[]) => {
  const html = `<title>青砚区2024年法治政府建设情况报告</title><div class="TRS_Editor">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`
  return readPage(new JSDOM(html).window.document, 'http://www.qingyanqu.gov.cn/a.html')
}
const first = pageOf('一、主要举措和成效', `${filler}全年受理申请73件。`)
const second = pageOf('二、存在的不足和原因', `${filler}主要原因是力量不足。`)

describe('joinPages', () => {
  const joined = joinPages(first, [second])

  it('reads the texts one behind the other, under one outline', () => {
    expect(joined.article.text).toBe(`${first.article.text}\n${second.article.text}`)
    expect(joined.outline.filter(({ level }) => level === 1).map(({ label }) => label)).toEqual([
      '主要举措和成效',
      '存在的不足和原因',
    ])
    for (const block of joined.article.blocks) {
      expect(joined.article.text.slice(block.start, block.end)).not.toContain('\n')
    }
  })

  it('has places for the words on the screen only', () => {
    const here = joined.article.text.indexOf('73件')
    const there = joined.article.text.indexOf('力量不足')
    expect(joined.map.rangesOf({ start: here, end: here + 3 }).map(String)).toEqual(['73件'])
    expect(joined.map.rangesOf({ start: there, end: there + 4 })).toEqual([])
  })

  it('is the page itself when nothing follows', () => {
    expect(joinPages(first, [])).toBe(first)
  })
})
