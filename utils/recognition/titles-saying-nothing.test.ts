import { expect, it } from 'vitest'
import { articleOf, factsOf } from '../report/testing.ts'
import { standards } from '../standards/registry.ts'
import { recognise } from './recognise.ts'

const prose = [
  '现将2024年度法治政府建设情况报告如下:',
  '2024年,我局扎实推进依法行政,行政执法质量稳步提升,行政复议工作有序开展。',
  '全年审查合同42件。开展法治政府建设专题培训6场次。办理行政复议案件18件。'.repeat(3),
  '法治政府建设还存在一些不足。下一步,我局将继续努力,不断提高法治政府建设水平。'.repeat(4),
]
const withdrawn = '很抱歉,您访问的信息已被撤回或正在整理,暂时无法浏览。'
const rest = '该信息可能因内容调整而下线。如需查阅年度报告,请提出申请。您可以返回首页。'.repeat(4)

it.each([
  ['a notice with its number', '云溪市水利局公告(2024年第2号)', prose, true],
  ['the name of a file', '3.11改定稿(上网版)', prose, true],
  ['a file with its ending', '法治建设报告0311.docx', prose, true],
  ['another subject', '云溪市水利局2024年防汛工作会议情况', prose, false],
  ['another account', '云溪市2024年度规范性文件备案审查工作情况的报告', prose, false],
  ['a report', '云溪市水利局2024年法治政府建设年度报告', prose, true],
  [
    'a report that was withdrawn',
    '云溪市水利局2024年法治政府建设年度报告',
    [withdrawn, rest],
    false,
  ],
  [
    'a page that moved',
    '云溪市水利局2024年法治政府建设年度报告',
    [
      '可能的原因：旧版栏目的网址已经失效，或者您输入的网址有误，链接也可能不完整。',
      '文件已被调整到别的栏目。',
      '请稍等几秒，系统将自动转到首页。'.repeat(9),
      '您也可以向我们反馈，工作人员将在3个工作日内答复。',
    ],
    false,
  ],
  [
    'a page to sign in',
    '云溪市水利局2024年法治政府建设年度报告',
    ['温馨提示：首次登录请使用初始密码并及时修改。', '如无权限，请联系信息中心。'],
    false,
  ],
  ['a page with a picture', '云溪市水利局2024年法治政府建设年度报告', ['点击图片放大。'], true],
  [
    'a report under words of its portal',
    '云溪市水利局2024年法治政府建设年度报告',
    ['您访问的页面即将离开本站,是否继续?', ...prose],
    true,
  ],
  [
    'a report with a file for members only',
    '云溪市水利局2024年法治政府建设年度报告',
    ['附件请登录后查看。', ...prose],
    true,
  ],
  [
    'a report that is read aloud to few',
    '云溪市水利局2024年法治政府建设年度报告',
    ['抱歉,您的浏览器不支持朗读。', ...prose.slice(0, 2)],
    true,
  ],
  [
    'a report that speaks of what was withdrawn',
    '云溪市水利局2024年法治政府建设年度报告',
    [...prose, '全年清理网站栏目,失实信息已撤回,过期页面已下线。'],
    true,
  ],
])('%s', (_, title, lines, expected) => {
  const facts = factsOf({ title, url: 'https://slj.yunxi.gov.cn/a.html' })
  expect(recognise(facts, articleOf(lines), [], standards, null).isReport).toBe(expected)
})

it.each([
  ['云溪市2024年度规范性文件备案审查工作情况的报告', 'title-of-other-report'],
  ['云溪市水利局2024年度法制工作总结', 'title-of-something-else'],
  ['云溪市水利局2024年度贯彻落实法治工作情况', 'title-of-something-else'],
])('%s is a %s', (title, id) => {
  const { grounds } = recognise(factsOf({ title }), articleOf(prose), [], standards, null)
  expect(grounds.map((one) => one.id).filter((one) => one.startsWith('title-of'))).toEqual([id])
})
