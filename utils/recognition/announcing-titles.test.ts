import { expect, it } from 'vitest'
import { plainPage } from '../pages/testing.ts'
import { factsOf } from '../report/testing.ts'
import { standards } from '../standards/registry.ts'
import { recognise } from './recognise.ts'

const words =
  '全年依法行政水平稳步提升，法治政府建设扎实推进，行政执法更加规范，行政复议案件依法办结，规范性文件审查从严。'.repeat(
    4,
  )
const chapters = [
  '一、法治政府建设主要举措和成效',
  words,
  '二、存在的不足和原因',
  '基层执法力量不足，主要原因是培训不够。',
  '三、履行推进法治建设第一责任人职责情况',
  words,
  '四、2024年主要安排',
  '继续推进法治政府建设。',
]
const told = [
  '报告从五个方面介绍了法治政府建设情况，依法行政、行政执法、行政复议、规范性文件审查都有新进展。',
  words,
]

// Ministries print the report itself under the title of its news; others only tell of it.
it.each([
  ['the report itself', '云溪部发布2023年法治政府建设年度报告', chapters, true],
  ['what others say of it', '云溪部发布2023年法治政府建设年度报告', told, false],
  ['a plan', '云溪部发布2023年法治政府建设工作要点', chapters, false],
  ['a year’s figures', '云溪部发布2023年法治政府建设十大案例报告', chapters, false],
])('a title that announces above %s', (_, title, lines, report) => {
  const { article, outline } = plainPage(lines.join('\n'))
  const facts = factsOf({ title, url: 'https://www.yunxi.gov.cn/a.html' })
  expect(recognise(facts, article, outline, standards).isReport).toBe(report)
})
