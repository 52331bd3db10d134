import { describe, expect, it } from 'vitest'
import { isAbstract } from './abstract.ts'
import { noFacts, pageOf } from './testing.ts'

const body = '全区各部门坚持依法行政，健全工作机制，持续提升法治政府建设水平。'.repeat(20)
const attachments = [{ title: '情况报告.docx', url: 'https://www.qingyan.gov.cn/a.docx' }]

function isOne(title: string, lines: string[], files = attachments): boolean {
  return isAbstract({ ...noFacts, title, attachments: files }, pageOf(lines).article)
}

describe('an abstract', () => {
  it.each<[string, string[]]>([
    ['情况报告（摘要）', [body]],
    ['情况报告', ['情况报告（节选）', body]],
    ['情况报告', [body, '报告全文详见附件。']],
    ['情况报告', [body, '报告全文请点击附件下载。']],
  ])('%s %#', (title, lines) => {
    expect(isOne(title, lines)).toBe(true)
    expect(isOne(title, lines, [])).toBe(false)
  })

  it.each<[string, string[]]>([
    ['情况报告', [body]],
    ['情况报告', [body, '公开全文4篇。']],
    ['情况报告', [body, '报告全文详见附件。', body]],
  ])('is not %s %#', (title, lines) => {
    expect(isOne(title, lines)).toBe(false)
  })
})
