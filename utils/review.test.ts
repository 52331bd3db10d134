import { describe, expect, it } from 'vitest'
import { pageOf } from './contents/testing.ts'
import { reviewSchema } from './report/review.ts'
import { reviewPage } from './review.ts'
import { standards } from './standards/registry.ts'

const lines = [
  '云溪市司法局2024年度法治政府建设情况报告',
  '2024年,我局扎实推进各项工作。现将2024年度法治政府建设情况报告如下:',
  '一、主要举措和成效',
  '全年审查合同42件。复议案件由40件增加到60件,增长80%。法治满意度提升12%。累计培训500余人次。',
  '二、存在的不足和原因',
  '一是执法力量还不足。由于人员流动较大,部分工作衔接不畅。',
  '三、党政主要负责人履行推进法治建设第一责任人职责情况',
  '局主要负责人主持党组会专题研究法治工作4次。要求执法人员每年培训不少于60学时。',
  '四、下一步工作安排',
  '2025年,我局将继续加强合法性审查,持续提升行政执法质量。',
  '云溪市司法局',
  '2025年1月20日',
]

const review = (text: string[], overruling: 'report' | 'not-report' | null = null) =>
  reviewPage(pageOf(text), { standards, overruling })

describe('reviewPage', () => {
  const said = review(lines)

  it('gives a whole review by the schema', () => {
    expect(reviewSchema.safeParse(said).error).toBeUndefined()
  })

  it('puts every figure into the content it stands in, and counts them there', () => {
    const at = (text: string) => said.figures.find((figure) => figure.text === text)?.content
    expect(at('42件')).toBe('measures')
    expect(at('4次')).toBe('leadership-duty')
    for (const { id, figures } of said.contents) {
      expect(figures).toBe(said.figures.filter(({ content }) => content === id).length)
    }
  })

  it('finds what the page’s own numbers disprove and what a reader cannot check', () => {
    const found = said.findings.filter(({ figure }) => figure !== null)
    const rules = found.map(({ figure, rule, severity }) => [
      said.figures[figure!]!.text,
      rule,
      severity,
    ])
    expect(rules).toContainEqual(['80%', 'contradicted', 'error'])
    expect(rules).toContainEqual(['12%', 'unverifiable-no-baseline', 'warning'])
    expect(rules).toContainEqual(['不少于60学时', 'unverifiable-bound', 'notice'])
    for (const { message } of found) {
      expect(message.zh).toMatch(/^“.+”./)
      expect(message.en).toMatch(/^“.+” ./)
    }
  })

  it('leaves the signature out of the contents', () => {
    const plan = said.contents.find(({ id }) => id === 'next-year-plan')!
    const words = plan.body.map(({ start, end }) => said.article.text.slice(start, end)).join('')
    expect(words).toContain('行政执法质量')
    expect(words).not.toContain('2025年1月20日')
  })

  it('keeps the ids of findings whose words stay when others change', () => {
    const longer = [...lines.slice(0, 3), '组织学习会议4场。', ...lines.slice(3)]
    const ids = new Set(review(longer).findings.map(({ id }) => id))
    const kept = said.findings.filter(({ id }) => ids.has(id))
    expect(kept.length).toBe(said.findings.length)
  })

  it('has nothing to say about a page that is no report', () => {
    const news = review(['春天来了,公园里的花开了50%。', '市民纷纷前来赏花。'])
    expect(news).toMatchObject({
      recognition: { isReport: false, standard: null },
      contents: [],
      figures: [],
      findings: [],
      timeliness: 'unknown',
    })
  })

  it('obeys a person', () => {
    expect(review(lines, 'not-report').findings).toEqual([])
    const taken = review(['春天来了,公园里的花开了。', '市民纷纷前来赏花。'], 'report')
    expect(taken.contents.map(({ status }) => status)).toEqual(Array(5).fill('missing'))
  })

  it('answers for an empty page', () => {
    expect(review([])).toMatchObject({ recognition: { isReport: false }, findings: [] })
  })
})
