import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../report/page.ts'
import { articleOf, factsOf } from '../report/testing.ts'
import { standards } from '../standards/registry.ts'
import { recognise } from './recognise.ts'

const title = '云溪市司法局2024年度法治政府建设情况报告'
const prose = [
  '2024年,我局扎实推进依法行政,行政执法质量稳步提升,行政复议工作有序开展。',
  '现将2024年度法治政府建设情况报告如下:',
  '全年审查合同42件。开展法治政府建设专题培训6场次。办理行政复议案件18件。',
  '法治政府建设还存在一些不足。下一步,我局将继续努力,不断提高法治政府建设水平。'.repeat(4),
]
const plain = [
  '春天来了,公园里的花开了。市民纷纷前来赏花。园林部门加强了管护。欢迎大家前来。'.repeat(6),
]
const pdf = (name: string) => ({ title: name, url: 'http://www.yunxi.gov.cn/a.pdf' })

function recognised(
  facts: Partial<PageFacts>,
  lines: string[],
  overruling: 'report' | 'not-report' | null = null,
) {
  return recognise(factsOf(facts), articleOf(lines), [], standards, overruling)
}

describe('recognise', () => {
  it.each<[string, Partial<PageFacts>, string[], string]>([
    ['title and text', { title }, prose, 'report'],
    ['a title in the text', {}, [title, ...prose], 'report'],
    ['a number before the title', { title: `[云司发〔2025〕7号]${title}` }, prose, 'report'],
    ['a tag before the title', { title: `[权威发布]${title}` }, prose, 'report'],
    ['a telling tag before it', { title: `【图解】${title}` }, prose, 'no report'],
    [
      'a title over two lines of the text',
      {},
      ['云溪市司法局', '2024年度法治政府建设情况报告', ...prose],
      'report',
    ],
    [
      'a title of the tab with the site behind it',
      { title: `${title}_部门文件_云溪市人民政府`, titleFrom: 'tab' },
      prose,
      'report',
    ],
    [
      'a column’s name for a title, the real one in a field',
      { title: '部门文件', fields: { 名称: title } },
      prose,
      'report',
    ],
    [
      'what others saw on a visit',
      { title: '关于法治政府建设情况的报告' },
      ['现将视察情况报告如下:', ...prose.slice(2)],
      'no report',
    ],
    [
      'a contestant’s view of itself',
      { title: '云溪市法治政府建设情况报告' },
      ['我市对照法治政府建设示范指标体系开展自评,现将有关情况报告如下:', ...prose.slice(2)],
      'no report',
    ],
    [
      'the plan of the next half-year',
      { title: '云溪市司法局法治政府建设工作情况' },
      [...prose, '三、下半年工作打算', '加强执法培训。'],
      'no report',
    ],
    [
      'what a body found checking itself',
      { title: '云溪市司法局2024年法治政府建设自查报告' },
      ['现将自查情况报告如下:', ...prose.slice(2)],
      'report',
    ],
    [
      'a weak title that the text carries',
      { title: '云溪市水利局2024年依法行政工作报告' },
      prose,
      'report',
    ],
    [
      'a weak title and another text',
      { title: '云溪市水利局2024年依法行政工作报告' },
      plain,
      'no report',
    ],
    [
      'a good title above another text',
      { title: '市司法局:做好法治政府建设年度报告公开工作' },
      plain,
      'no report',
    ],
    [
      'a full title over one paragraph',
      { title: '青石镇2024年法治政府建设工作报告' },
      [
        '2024年,我镇法治政府建设稳步推进:一是加强领导,成立专班;二是规范执法,检查33次;三是化解矛盾,调处纠纷141件;四是抓实普法,宣讲26场,覆盖3200人次,群众法治意识不断增强,各项工作有序开展。工作中还存在人员少等问题。2025年,我镇将继续努力,推进基层治理法治化,打造平安乡镇,不断增强人民群众的获得感幸福感安全感。',
      ],
      'report',
    ],
    [
      'a full title of something else over a text that touches the subject',
      { title: '青石镇2024年乡村振兴工作报告' },
      prose,
      'no report',
    ],
    [
      'a report in a file',
      { title, attachments: [pdf('附件:云溪市司法局2024年法治政府建设情况报告.pdf')] },
      [],
      'file',
    ],
    [
      'a report handed on by a letter, in a file',
      {
        title: '云溪市人民政府关于印发《云溪市2024年法治政府建设情况报告》的通知',
        attachments: [pdf('云溪市2024年法治政府建设情况报告.pdf')],
      },
      ['各县人民政府,市政府各部门:', '现将《云溪市2024年法治政府建设情况报告》印发给你们。'],
      'file',
    ],
    [
      'a report announced, in a file',
      { title: '关于公布云溪市2024年法治政府建设情况报告的公告', attachments: [pdf('报告.pdf')] },
      ['现予公布。'],
      'file',
    ],
    [
      'a full title and no words: an image',
      { title, url: 'http://www.yunxi.gov.cn/1.html' },
      [],
      'file',
    ],
    [
      'a report on several years',
      { title: '云溪市法治政府建设工作情况总结报告' },
      ['现将2021年至2025年我市法治政府建设情况总结报告如下:', ...prose.slice(2)],
      'no report',
    ],
    [
      'a tab whose title holds a span of years',
      {
        title: '云溪市贯彻实施《法治政府建设实施纲要(2021—2025年)》情况的总结报告 - 云溪市人民政府',
        titleFrom: 'tab',
      },
      prose,
      'no report',
    ],
    [
      'a letter that asks for reports',
      { title: '关于报送2024年度法治政府建设情况报告的函' },
      ['根据工作安排,请各单位于1月15日前报送2024年度法治政府建设情况报告。', ...prose.slice(2)],
      'no report',
    ],
    [
      'a column of such reports',
      {
        title: '法治政府建设年度报告',
        url: 'http://www.yunxi.gov.cn/',
        breadcrumbs: ['法治政府建设'],
      },
      [],
      'no report',
    ],
    [
      'a list of such reports',
      { title: '2024年法治政府建设年度报告' },
      ['水', '电', '路'].map((x) => `云溪市${x}务局2024年法治政府建设情况报告`),
      'no report',
    ],
    [
      'files of three bodies',
      {
        title: '云溪市2024年法治政府建设年度报告',
        attachments: ['水', '电', '路'].map((x) => pdf(`${x}务局2024年法治政府建设情况报告.pdf`)),
      },
      [],
      'no report',
    ],
    [
      'a full title over a long text in the words of its field alone, in a column of notices',
      {
        title: '云溪市残联2024年度法治政府建设情况报告',
        titleFrom: 'headline',
        column: '通知公告',
        url: 'http://www.yunxi.gov.cn/1.html',
      },
      ['办理残疾人证3210件。发放辅具180件。走访家庭412户。'.repeat(6)],
      'report',
    ],
    [
      'a letter to everybody',
      { title: '关于2024年度法治政府建设情况的报告(致社会各界的一封信)' },
      ['各位居民朋友:', ...prose],
      'report',
    ],
    ['questions on reports', { title: '法治政府建设年度报告应知应会题库' }, prose, 'no report'],
    [
      'a report in three formats',
      {
        title,
        attachments: [
          pdf(`${title}.pdf`),
          pdf('法治政府建设情况报告（OFD版）'),
          pdf('法治政府建设情况报告（可编辑）'),
        ],
      },
      [],
      'file',
    ],
    [
      'files of three years',
      {
        title: '云溪市司法局法治政府建设年度报告',
        attachments: [2022, 2023, 2024].map((y) => pdf(`云溪市司法局${y}年法治政府建设报告.pdf`)),
      },
      [],
      'no report',
    ],
    [
      'what one person did, under a title that might be a body’s',
      { title: '云溪市司法局法治政府建设述法' },
      [
        '2024年,我作为局长,带头学法。现将本人一年来的法治政府建设述法情况报告如下:',
        ...prose.slice(2),
      ],
      'no report',
    ],
    [
      'a notice with a form to fill in',
      {
        title: '关于报送2024年度法治政府建设情况报告的通知',
        attachments: [pdf('法治政府建设年度报告模板.docx')],
      },
      [],
      'no report',
    ],
    ['an interpretation of a report', { title: `《${title}》解读` }, prose, 'no report'],
    ['another subject', { title: '云溪市2024年国民经济和社会发展统计公报' }, plain, 'no report'],
    ['an empty page', {}, [], 'no report'],
  ])('takes %s', (_, facts, lines, expected) => {
    const { isReport, attachmentOnly, standard, grounds } = recognised(facts, lines)
    const said = isReport ? (attachmentOnly ? 'file' : 'report') : 'no report'
    expect(said, grounds.map(({ id, weight }) => `${id} ${weight}`).join(', ')).toBe(expected)
    expect(standard).toBe(isReport ? 'law-based-government' : null)
  })

  it('finds the standard a page is a report of', () => {
    const facts = { title: '云溪市水利局2024年度行政执法统计年报' }
    const figures =
      '行政许可164件。行政处罚26件。行政检查1260次。行政强制2件。以上数据按规定公开。'.repeat(5)
    expect(recognised(facts, [figures])).toMatchObject({
      isReport: true,
      standard: 'administrative-enforcement-statistics',
    })
  })

  it('tells why, in both languages', () => {
    for (const { text } of recognised({ title }, prose).grounds) {
      expect(text.zh).not.toBe('')
      expect(text.en).not.toBe('')
    }
  })

  it('quotes what announces a report as it is printed', () => {
    const lead = '根据《规定》(2019年)要求,现将我局2024年度法治政府建设工作情况报告如下:'
    const said = recognised({ title: '今日要闻' }, [lead, ...prose]).grounds
    expect(said.map(({ text }) => text.zh).join('\n')).toContain(
      '“…据《规定》（2019年）要求，现将我局2024年度法治政府建设工作情况报告如下：”',
    )
  })

  it('obeys a person, and still tells its grounds', () => {
    expect(recognised({ title: '今日要闻' }, plain, 'report')).toMatchObject({
      isReport: true,
      standard: 'law-based-government',
      attachmentOnly: false,
      grounds: [
        { id: 'overruled' },
        ...recognised({ title: '今日要闻' }, plain).grounds.map(({ id }) => ({ id })),
      ],
    })
    expect(recognised({ title }, prose, 'not-report')).toMatchObject({
      isReport: false,
      standard: null,
    })
  })

  it('knows no report without a standard', () => {
    expect(recognise(factsOf({ title }), articleOf(prose), [], [])).toMatchObject({
      isReport: false,
      grounds: [],
    })
  })
})
