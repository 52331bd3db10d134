import { expect, it } from 'vitest'
import { readPage } from '../pages/read-page.ts'
import { documentOf } from '../pages/testing.ts'
import { standards } from '../standards/registry.ts'
import { recognise } from './recognise.ts'

const report = [
  '东溪区2024年度法治政府建设情况报告',
  '2024年，东溪区扎实推进法治政府建设。现将有关情况报告如下。',
  '一、主要举措和成效',
  '全年审查行政规范性文件16件，办理行政复议案件41件，行政执法水平稳步提升。',
  '二、存在的不足和原因',
  '基层执法力量还不够强，主要原因是编制有限。',
  '三、党政主要负责人履行推进法治建设第一责任人职责情况',
  '区委、区政府主要负责同志专题研究法治政府建设工作7次。',
  '四、下一年度主要安排',
  '继续深化法治政府建设示范创建。',
]
const letter = [
  '各镇人民政府，区政府各部门：',
  '现将《东溪区2024年度法治政府建设情况报告》印发给你们，请认真抓好落实。',
  '东溪区人民政府',
  '2025年3月2日',
]
const forms = ['关于报送年度报告的要求', '请于2025年1月20日前报送。', '报送方式：电子邮件。']

it.each<[string, string, string[], boolean]>([
  [
    'a letter and the report below it',
    '东溪区人民政府关于印发《东溪区2024年度法治政府建设情况报告》的通知',
    [...letter, ...report],
    true,
  ],
  [
    'the report’s title over letter and report',
    '东溪区2024年度法治政府建设情况报告',
    [...letter, ...report],
    true,
  ],
  [
    'a letter alone',
    '关于认真做好东溪区2024年度法治政府建设情况报告的通知',
    [...letter, ...forms],
    false,
  ],
  [
    'a notice with the form of a report below it',
    '关于报送2024年度法治政府建设情况报告的通知',
    ['各镇人民政府：', ...forms, ...report],
    false,
  ],
])('%s', (_, title, lines, isReport) => {
  const body = lines.map((line) => `<p>${line}</p>`).join('')
  const page = readPage(
    documentOf(`<body><h1>${title}</h1><div id="zoom">${body}</div></body>`),
    null,
  )
  const answer = recognise(page.facts, page.article, page.outline, standards)
  expect(answer.isReport, answer.grounds.map(({ id }) => id).join(' ')).toBe(isReport)
})
