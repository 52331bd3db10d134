import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../report/fold.ts'
import { headingPhraseSize, isHeadingPhrase, numberedHeading } from './heading-line.ts'
import { numberingOf } from './numbering.ts'

type Row = [line: string, kind: string, words: string, runIn: boolean]

const headings: Row[] = [
  ['一、主要举措和成效', 'chapter', '主要举措和成效', false],
  ['一、主要举措和成效。', 'chapter', '主要举措和成效', false],
  ['一、主要举措和成效：', 'chapter', '主要举措和成效', false],
  ['一、主要举措和成效；', 'chapter', '主要举措和成效', false],
  [
    '三、主要负责人履行第一责任人职责，加强法治政府建设的有关情况；',
    'chapter',
    '主要负责人履行第一责任人职责，加强法治政府建设的有关情况',
    false,
  ],
  ['一．主要举措和成效', 'chapter', '主要举措和成效', false],
  ['一. 主要举措和成效', 'chapter', '主要举措和成效', false],
  ['一，主要举措和成效', 'chapter', '主要举措和成效', false],
  ['四，2025年工作打算', 'chapter', '2025年工作打算', false],
  ['第一部分　主要举措和成效；', 'part', '主要举措和成效', false],
  [
    '1、2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    'item',
    '2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    false,
  ],
  [
    '三、2024年度党政主要负责人履行第一责任人职责，加强法治政府建设的有关情况。局长述法1次。',
    'chapter',
    '2024年度党政主要负责人履行第一责任人职责，加强法治政府建设的有关情况',
    true,
  ],
  ['一：主要举措和成效', 'chapter', '主要举措和成效', false],
  ['二、述成绩：法治政府建设主要成效', 'chapter', '述成绩：法治政府建设主要成效', false],
  ['三、问题：执法力量不足', 'chapter', '问题', true],
  ['一、 主要举措和成效', 'chapter', '主要举措和成效', false],
  ['十一、其他需要报告的情况', 'chapter', '其他需要报告的情况', false],
  ['二十、附则事项', 'chapter', '附则事项', false],
  ['壹、工作情况', 'chapter', '工作情况', false],
  ['第一、加强组织领导', 'chapter', '加强组织领导', false],
  ['第一篇章：这一年，法治有“力度”', 'part', '这一年，法治有“力度”', false],
  ['叁　差在什么地方，为什么差', 'chapter', '差在什么地方，为什么差', false],
  ['第一部分 工作开展情况', 'part', '工作开展情况', false],
  ['第一部分：工作开展情况', 'part', '工作开展情况', false],
  ['第二章 存在的不足', 'part', '存在的不足', false],
  ['第3部分 下一步打算', 'part', '下一步打算', false],
  ['二、2025年工作打算', 'chapter', '2025年工作打算', false],
  ['四、2025年推进法治政府建设的主要安排', 'chapter', '2025年推进法治政府建设的主要安排', false],
  ['二、全年工作开展情况', 'chapter', '全年工作开展情况', false],
  [
    '三、党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    'chapter',
    '党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    false,
  ],
  [
    '三、2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    'chapter',
    '2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    false,
  ],
  ['一、主要举措和成效。2024年，我区坚持依法行政。', 'chapter', '主要举措和成效', true],
  ['一、主要举措和成效（一）加强党的领导。全区坚持学法。', 'chapter', '主要举措和成效', true],
  ['（一）坚持党的领导', 'section', '坚持党的领导', false],
  ['(一)加强组织领导.成立领导小组,年内召开会议4次.', 'section', '加强组织领导', true],
  ['(二)规范行政行为.', 'section', '规范行政行为', false],
  ['(三)推行“3.0版”服务', 'section', '推行“3.0版”服务', false],
  [
    '(一)提高重视程度,统筹推进法治建设工作。一是强化能力。',
    'section',
    '提高重视程度,统筹推进法治建设工作',
    true,
  ],
  [
    '（二）全面落实“三项制度”，规范行政执法。全年组织评查。',
    'section',
    '全面落实“三项制度”，规范行政执法',
    true,
  ],
  ['（一）加强党的领导：全区坚持学法，提升素养。', 'section', '', false],
  ['（一）、加强党的领导', 'section', '加强党的领导', false],
  ['（一） 加强党的领导', 'section', '加强党的领导', false],
  ['一）强化组织领导', 'section', '强化组织领导', false],
  ['（一、强化组织领导', 'section', '强化组织领导', false],
  ['〔一〕强化组织领导', 'section', '强化组织领导', false],
  ['【三】强化组织领导', 'section', '强化组织领导', false],
  ['㈠强化组织领导', 'section', '强化组织领导', false],
  ['﹙二﹚强化组织领导', 'section', '强化组织领导', false],
  ['（十二）强化组织领导', 'section', '强化组织领导', false],
  ['（三）打造12个示范点', 'section', '打造12个示范点', false],
  ['1.加强组织领导', 'item', '加强组织领导', false],
  ['1．加强组织领导', 'item', '加强组织领导', false],
  ['１．加强组织领导', 'item', '加强组织领导', false],
  ['1、加强组织领导。全局坚持学法。', 'item', '加强组织领导', true],
  ['1，加强组织领导', 'item', '加强组织领导', false],
  ['1. 加强组织领导', 'item', '加强组织领导', false],
  ['4. 2025年工作安排', 'item', '2025年工作安排', false],
  ['4.2025年工作安排', 'item', '2025年工作安排', false],
  ['⒈加强组织领导', 'item', '加强组织领导', false],
  ['（1）健全学法制度', 'bracket', '健全学法制度', false],
  ['(1)健全学法制度。组织学法。', 'bracket', '健全学法制度', true],
  ['1）健全学法制度', 'bracket', '健全学法制度', false],
  ['⑴健全学法制度', 'bracket', '健全学法制度', false],
  ['①健全学法制度', 'circle', '健全学法制度', false],
  ['❷健全学法制度', 'circle', '健全学法制度', false],
  ['（二）關於黨政主要負責人履行職責情況', 'section', '關於黨政主要負責人履行職責情況', false],
]

const noHeadings: string[] = [
  '2024年，全区坚持依法行政，取得新的进展。',
  '2024年度法治政府建设情况',
  '3次会议专题研究法治建设。',
  '12345热线受理群众诉求，按时办结。',
  '12月4日开展宪法宣传。',
  '1.5亿元资金用于基层治理。',
  '12.4国家宪法日活动',
  '4·15国家安全教育日',
  '8小时以外也有服务',
  '100%完成整改',
  '三、四季度分别召开推进会议。',
  '百、千亿级产业集群建设',
  '第一、二季度工作有序推进',
  '第一书记履职到位',
  '一、二级响应启动及时',
  '一、二、三产业协调发展',
  '一是加强组织领导。',
  '二是完善制度，强化落实。',
  '首先，要提高认识。',
  '第一，加强领导。',
  '第一责任人职责落实到位',
  '第一时间回应群众关切',
  '第三方评估结果良好',
  '第二次全体会议召开',
  '第十二条规定的情形',
  '十四五规划稳步实施',
  '十九届六中全会精神',
  '二十届三中全会精神',
  '一网通办水平提升',
  '一件事一次办改革',
  '一站式服务更优',
  '三项制度落实到位',
  '两个责任压紧压实',
  '五届人大三次会议',
  '（2025年1月20日）',
  '（征求意见稿）',
  '（注：数据截至年底）',
  '（联系人：张三）',
  '（一）2024年，全区共办理行政复议案件，全部按期审结。',
  '（一）2024年，全区坚持依法行政，推进法治政府建设工作',
  '（一）根据上级部署，全区召开会议研究部署有关工作任务并推动落实到位',
  '1.开展执法检查35次，发现问题17个。',
  '一、受理申请46件；',
  '一、坚持党的领导；',
  '1.受理申请46件；',
  '2.完善工作机制；',
  '（1）受理申请46件。',
  '1.《青砚区行政执法监督办法》',
  '3.责任单位：区司法局、区财政局',
  '一、',
  '（一）',
  '1.',
  '',
  '“七五”普法圆满收官',
  '1+8示范试点',
  '2—3个工作日办结',
  '1、2024年，我局组织执法人员参加培训，提升了执法水平。',
  `（一）${'坚持依法行政'.repeat(12)}`,
]

describe('numbered headings', () => {
  it.each(headings.filter(([, , words]) => words))('%s', (line, kind, words, runIn) => {
    const folded = fold(line)
    const heading = numberedHeading(folded)
    expect(heading?.numbering.kind).toBe(kind)
    expect(line.slice(heading!.numbering.size, heading!.end)).toBe(words)
    expect(heading!.bodyAt !== null).toBe(runIn)
  })

  it.each(noHeadings)('not: %s', (line) => {
    expect(numberedHeading(fold(line))).toBeNull()
  })

  it.each([
    ['十二、', 12],
    ['二十、', 20],
    ['二十一、', 21],
    ['（十）', 10],
    ['③', 3],
    ['⑸', 5],
    ['㈣', 4],
    ['12.', 12],
    ['第三部分', 3],
    ['叁、', 3],
    ['二是', 2],
    ['十一是', 11],
  ])('%s counts %i', (numbering, value) => {
    expect(numberingOf(fold(`${numbering}加强领导`))?.value).toBe(value)
  })

  it('answers any line in time that grows with its length', () => {
    const parts = fc.constantFrom(
      '一',
      '、',
      '（',
      '）',
      '1',
      '.',
      '，',
      '。',
      '年',
      '是',
      '第',
      ' ',
      '法治',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 300 }), (array) => {
        const line = fold(array.join(''))
        const heading = numberedHeading(line)
        if (heading) expect(heading.end).toBeGreaterThan(heading.numbering.size)
      }),
    )
    for (const sign of ['一', '(', '1', '第', ' ', '、', '20'])
      numberedHeading(sign.repeat(100_000))
  })
})

describe('headings without a number', () => {
  it.each([
    '主要举措和成效',
    '存在的问题及原因',
    '存在的主要问题：',
    '下一步工作打算',
    '下一年度推进法治政府建设的主要安排',
    '党政主要负责人履行推进法治建设第一责任人职责情况',
    '2025年工作计划',
    '法治政府建设工作情况',
    '不足和原因分析',
    '工作亮点',
    '今后努力方向',
    '第一责任人履职情况',
    '党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    '【存在的问题及原因】',
    '★ 下一步工作打算 ★',
  ])('%s', (line) => {
    expect(isHeadingPhrase(fold(line))).toBe(true)
  })

  it.each([
    '具体情况如下：',
    '特此报告',
    '现将有关情况报告如下：',
    '青砚区人民政府',
    '2025年3月12日',
    '（盖章）',
    '单位：件',
    '全年办理复议案件46件的情况',
    '存在的问题。',
    '法治政府建设情况是：',
    '打印',
    '工作',
    '联系电话：12345',
    '《法治政府建设实施纲要》实施情况',
    '市人民政府：',
  ])('not: %s', (line) => {
    expect(isHeadingPhrase(fold(line))).toBe(false)
  })
})

describe('the words of a heading that a text opens with', () => {
  it.each<[string, string]>([
    ['存在的不足和原因总体上看,还有差距', '存在的不足和原因'],
    [
      '2024年推进法治政府建设工作的主要举措和成效我局',
      '2024年推进法治政府建设工作的主要举措和成效',
    ],
    ['第一责任人履行职责情况局长、书记', '第一责任人履行职责情况'],
    ['下一步工作打算', '下一步工作打算'],
    ['扎实开展普法宣传,成效明显', ''],
    ['', ''],
  ])('%s', (text, words) => {
    expect(text.slice(0, headingPhraseSize(text))).toBe(words)
  })
})
