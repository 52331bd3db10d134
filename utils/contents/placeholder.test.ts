import { expect, it } from 'vitest'
import { placeholder } from './placeholder.ts'
import { subjectOf } from './testing.ts'

const sentence = '我局认真开展各项工作,取得积极成效,群众满意度稳步提升。'

function blanksIn(line: string): string[] {
  const subject = subjectOf([sentence, line, sentence])
  return placeholder(subject).map(({ span }) => subject.article.text.slice(span!.start, span!.end))
}

it.each([
  ['全年培训XX次,覆盖全体执法人员。', ['XX']],
  ['20XX年,我局坚持依法行政。', ['20XX年']],
  ['20××年,我局坚持依法行政。', ['20××年']],
  ['办理案件××件,办结××件。', ['××', '××']],
  ['办理案件×件,罚款×万元。', ['×', '×']],
  ['无上述情况(此处略)', ['(此处略)']],
  ['现将某某镇有关情况报告如下。', []],
  ['现将,某某镇有关情况报告如下。', ['某某']],
  ['共审查文件**件。', ['**']],
  ['开展执法培训XX期。', ['XX']],
  ['开展执法培训（ ）期、【】人次。', ['（）', '【】']],
  ['共审查文件____件。', ['____']],
  ['组织学习(待补充)。', ['(待补充)']],
  ['ｘｘ局认真开展工作。', ['ｘｘ']],
  ['现将(单位名称)有关情况报告如下。', ['(单位名称)']],
  [
    '(此处填写存在的主要问题,不少于三条,并逐条分析产生的原因)',
    ['(此处填写存在的主要问题,不少于三条,并逐条分析产生的原因)'],
  ],
])('finds the blanks of %s', (line, blanks) => {
  expect(blanksIn(line)).toEqual(blanks)
})

it.each([
  '当事人张某某不服处罚决定。',
  '罗某诉XX局、XX县XX镇行政处罚案入选典型。',
  '刘×次子与张×家的宅基地纠纷得到化解。',
  '宣传栏长×宽为3×2米。',
  '联系电话130****1234。',
  '网址www.xx.gov.cn可以查询。',
  '平台APP访问量XXL号。',
  '采用“1+N”模式,覆盖3×4平方米。',
  '王××与李××的邻里纠纷得到化解。',
])('leaves %s alone', (line) => {
  expect(blanksIn(line)).toEqual([])
})

it('keeps its ids while the words around stay, and tells places apart', () => {
  const line = '全年各项工作有序推进,共办理各类案件XX件,开展现场检查XX次,没有发生重大问题。'
  const ids = (lines: string[]) => placeholder(subjectOf(lines)).map(({ id }) => id)
  expect(new Set(ids([sentence, line])).size).toBe(2)
  expect(ids([sentence, sentence, line])).toEqual(ids([sentence, line]))
})

it('finds those of the signature', () => {
  const subject = { ...subjectOf([sentence, 'XX市交通运输局']), end: sentence.length }
  expect(placeholder(subject)).toHaveLength(1)
})
