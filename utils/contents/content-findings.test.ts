import { expect, it } from 'vitest'
import { citeNorm } from '../report/norm.ts'
import { contentFindings } from './content-findings.ts'
import { subjectOf } from './testing.ts'

const report = [
  '现将2024年度法治政府建设情况报告如下:',
  '一、主要举措和成效',
  '审查合同42件,局长履行推进法治建设第一责任人职责,主持学法4次。',
  '二、存在的问题',
  '执法力量偏弱,普法方式单一。',
]

it('tells what is missing, only mentioned, or without its causes', () => {
  const found = contentFindings(subjectOf(report))
  expect(found.map(({ rule, severity }) => `${rule}:${severity}`)).toEqual([
    'shortcomings-causes:warning',
    'leadership-duty-mentioned:warning',
    'next-year-plan-missing:error',
  ])
  expect(found.at(-1)).toMatchObject({ span: null, content: 'next-year-plan' })
  expect(found.at(-1)!.expectedAt).not.toBeNull()
  for (const { norm } of found) expect(norm && citeNorm(norm)).toContain('条号待核')
})

it('is advice only to street offices', () => {
  const subject = subjectOf(report)
  const identity = { ...subject.identity, issuer: '南门街道办事处' }
  expect(contentFindings({ ...subject, identity }).map(({ severity }) => severity)).toEqual([
    'notice',
    'notice',
    'warning',
  ])
})

it('gives the same ids when the words around change', () => {
  const ids = (lines: string[]) => contentFindings(subjectOf(lines)).map(({ id }) => id)
  expect(ids([...report, '执法装备也有待更新。'])).toEqual(ids(report))
})

it('says once that nothing was checked', () => {
  const found = contentFindings({ ...subjectOf(report), attachmentOnly: true })
  expect(found).toMatchObject([{ rule: 'untested', severity: 'notice' }])
})

it('finds nothing in a complete report', () => {
  const complete = [
    ...report.slice(0, 4),
    '由于人员流动较大,执法力量偏弱。',
    '三、第一责任人职责履行情况',
    '局长主持研究法治工作4次。',
    '四、下一步打算',
    '2025年继续加强学习。',
  ]
  expect(contentFindings(subjectOf(complete))).toEqual([])
})
