import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutHardWraps } from './hard-wrap.ts'
import { readFlow } from './read-flow.ts'
import { documentOf, mapFaults, pageOf, plainPage } from './testing.ts'

const paragraphs = [
  '2024年，青砚区坚持以习近平法治思想为指导，认真落实上级关于法治政府建设的决策部署，各项工作取得新的进展。现将有关情况报告如下。',
  '一、主要举措和成效',
  '（一）依法全面履行政府职能。全年办理行政许可12345件，其中网上办理11234件，占91%。开展行政检查2310户次，发现问题1204个，已整改1180个，整改率98%。',
  '（二）健全依法决策机制。全年审查规范性文件23件，提出意见建议86条。新收行政复议案件173件，受理158件，审结149件，其中维持90件、撤销12件、终止47件，未发生因复议引发的行政诉讼败诉案件。',
  '（三）严格规范公正文明执法。制定年度执法检查计划36个，对同一市场主体合并检查872次，减少检查415次；组织执法人员资格考试2次，217人取得执法证件；评查执法案卷186宗，其中优秀112宗、合格69宗、不合格5宗，不合格案卷均已责令整改。',
  '（四）有效预防化解矛盾纠纷。各级人民调解组织调解纠纷2986件，调解成功2951件，涉案金额3124.5万元；法律援助中心受理案件412件，解答咨询5230人次，为困难群众挽回经济损失865万余元。',
  '二、存在的不足和原因',
  '对照法治政府建设的目标要求，我区还存在一些不足：法治意识有待增强，部分干部运用法治思维解决问题的能力不足，主要是学习培训不够深入；基层执法力量薄弱，主要原因是编制不足、人员流动较快。',
  '三、党政主要负责人履行推进法治建设第一责任人职责情况',
  '区委、区政府主要负责人切实履行第一责任人职责，对重要工作亲自部署、重大问题亲自过问，全年主持召开专题会议4次，研究解决问题15个，推动各项任务落到实处。',
  '四、下一年度工作安排',
  '下一步，我区将深入推进依法行政，健全完善制度，加大培训力度，计划举办培训班6期，培训执法人员600人次，努力实现法治政府建设新突破。',
]

/** Lines of so many characters, as a program wraps them. */
const byCount = (size: number) => (text: string) => text.match(new RegExp(`.{1,${size}}`, 'gu'))!

/** Lines of so wide, as print wraps them: digits are half as wide, and no line begins with a closing sign. */
const byWidth = (size: number) => (text: string) => {
  const lines = ['']
  let left = size
  for (const sign of text) {
    const width = /[ -~\xa0]/.test(sign) ? 0.5 : 1
    if (left < width && !/[，。；：、）”]/.test(sign)) {
      lines.push('')
      left = size
    }
    lines[lines.length - 1] += sign
    left -= width
  }
  return lines
}

type Markup = (lines: string[]) => string
const markups: Record<string, Markup> = {
  br: (lines) => `<p>${lines.join('<br>\n')}</p>`,
  'br without white space': (lines) => lines.join('<br/>'),
  paragraphs: (lines) => lines.map((line) => `<p>${line}</p>`).join('\n'),
  'spans in paragraphs': (lines) =>
    lines.map((line) => `<p><span>${line.slice(0, 9)}</span>${line.slice(9)}</p>`).join(''),
  pre: (lines) => `<pre>${lines.join('\n')}</pre>`,
}

const inPage = (body: string) =>
  pageOf(
    `<title>青砚区2024年法治政府建设情况报告</title><h1>青砚区2024年法治政府建设情况报告</h1><div class="TRS_Editor">${body}</div>`,
  )

const signature = ['青砚区人民政府', '2025年3月10日']

/** Lines that only look as if they were wrapped. */
const unwrapped: Record<string, string[]> = {
  'short paragraphs of one length': Array.from(
    { length: 12 },
    (_, at) => `第${at + 1}季度召开法治政府建设工作会议，研究部署重点任务。`,
  ),
  'titles below one another': Array.from(
    { length: 14 },
    (_, at) => `青砚区人民政府关于印发某项工作实施方案的通知（第${at + 11}号）`,
  ),
  'results of a search': Array.from({ length: 10 }, (_, at) => [
    `某某局2024年度法治政府建设情况报告之第${at + 10}篇`,
    '…现将有关情况报告如下：一、主要举措，二、存在的不足…',
  ]).flat(),
  'items of a list, ended by semicolons': Array.from(
    { length: 12 },
    (_, at) => `完成行政执法案卷评查、证件清理、培训考试等任务${at + 10}项；`,
  ),
  'items of a list without a sign at the end': Array.from(
    { length: 12 },
    (_, at) => `召开专题会议，研究部署行政执法、政务公开等任务${at + 10}项`,
  ),
  'headings alone': paragraphs.filter((text) => /^[一二三四]、/.test(text)),
}

it.each(Object.entries(unwrapped))('leaves lines that are whole: %s', (_, lines) => {
  const document = documentOf(`<body>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`)
  const flow = readFlow(document.body)
  expect(withoutHardWraps(flow.lines, flow.sources).map(({ text }) => text)).toEqual(lines)
})

it('reads paragraphs of one sentence that were wrapped', () => {
  const sentences = [
    '开展习近平法治思想学习，全年集中学习18次，举办专题讲座6期，组织应急普法宣传活动9场次，发放各类资料1.6万份，营造了良好氛围。',
    '加强安全生产执法检查，检查企业418家次，发现隐患1306项，整改1289项，实施行政处罚57次，罚款213.4万元。',
    '完善应急预案体系，修订县级预案28个，组织演练46次，参演人员3200余人次，成功处置突发事件11起，未发生较大以上事故。',
    '健全执法监督机制，评查案卷36宗，公示执法信息210条，组织执法人员培训4期，轮训执法骨干160人次，考核合格率保持在较高水平。',
  ]
  expect(
    inPage(markups.br!(sentences.flatMap((text) => byWidth(20)(`　　${text}`)))).article.text.split(
      '\n',
    ),
  ).toEqual(sentences)
})

it('reads a plain text that was wrapped', () => {
  const wrapped = paragraphs.flatMap(byWidth(36))
  expect(plainPage(wrapped.join('\n')).article.text.split('\n')).toEqual(paragraphs)
})

it('leaves a text whose paragraphs are whole, though one column of it is narrow', () => {
  const page = inPage(`<p>${paragraphs.join('</p><p>')}</p>${'<p>青砚区司法局</p>'.repeat(3)}`)
  expect(page.article.text.split('\n').slice(0, paragraphs.length)).toEqual(paragraphs)
})

describe('a text wrapped by hand', () => {
  const sizes = fc.integer({ min: 20, max: 45 })
  const wraps = fc.constantFrom(byCount, byWidth)
  const indents = fc.constantFrom('\u3000\u3000', '', '\u2003\u2003', '\xa0\xa0\xa0\xa0')
  it.each(Object.entries(markups))('is read in whole paragraphs: %s', (_, markup) => {
    fc.assert(
      fc.property(sizes, wraps, indents, (size, wrap, indent) => {
        const wrapped = paragraphs.flatMap((text) => wrap(size)(indent + text))
        const page = inPage(markup([...wrapped, ...signature.map((line) => indent + line)]))
        expect(page.article.text.split('\n')).toEqual([...paragraphs, ...signature])
        expect(mapFaults(page)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})
