import { describe, expect, it } from 'vitest'
import { readPage } from '../../utils/pages/read-page.ts'
import { reviewPage } from '../../utils/review.ts'
import { standards } from '../../utils/standards/registry.ts'
import { openDocument } from '../review/open-document.ts'
import { printReview } from './print-review.ts'

const text = `青砚区人民政府2024年法治政府建设情况报告
一、2024年法治政府建设的主要举措和成效
全年办理行政处罚案件480件，其中适用简易程序144件，占35%。群众满意度达98.6%。
二、存在的不足
部分人员能力不足。
三、2025年主要安排
加强学习。`

function printed(): string {
  const document = openDocument(Buffer.from(text), true, null)
  const page = readPage(document, null)
  return printReview(reviewPage(page, { standards, overruling: 'report' }))
}

describe('printReview', () => {
  it('tells who reports, what is there and what is missing', () => {
    const words = printed()
    expect(words).toContain('青砚区人民政府 · 2024')
    expect(words).toMatch(/具备 present {2}主要举措和成效 {2}← 一、2024年/)
    expect(words).toMatch(/具备 present {2}存在的不足和原因 （缺少 lacks: causes）/)
    expect(words).toMatch(/缺失 missing {2}第一责任人职责履行情况/)
  })

  it('shows a contradiction with its arithmetic and its place', () => {
    const words = printed()
    expect(words).toContain('自相矛盾 contradicted: 1')
    expect(words).toMatch(/144\/480 = 30%\n.*144件，占【35%】/)
  })
})
