import { describe, expect, it } from 'vitest'
import { compareYears } from './compare-years.ts'
import { earlier, reviewOf } from './testing.ts'

const compare = (now: string, before: string) =>
  compareYears(reviewOf(now, 2024), reviewOf(before, 2023), earlier)

/** What is said in one line each: "agrees growth (135-120)/120 = 12.5%". */
const sayings = (now: string, before: string) =>
  compare(now, before).judgements.map(
    ({ verdict, claim, formula, recomputed }) => `${verdict} ${claim} ${formula} = ${recomputed}`,
  )

const before120 = '2023年，全区办理行政复议案件120件，比上年有所增加。'
const now135 = '全区办理行政复议案件135件'

describe('claims about last year', () => {
  it.each<[string, string, string, string[]]>([
    [
      'growth that fits',
      `${now135}，同比增长12.5%。`,
      before120,
      ['agrees growth (135-120)/120 = 12.5%'],
    ],
    [
      'growth a little off',
      `${now135}，较上年增长12.5%。`,
      '全区办理行政复议案件119件。',
      ['differs growth (135-119)/119 = 13.445%'],
    ],
    [
      'growth rounded half-up',
      '全区办理行政复议案件125件，同比增长5.0%。',
      '全区办理行政复议案件119件。',
      ['agrees growth (125-119)/119 = 5.042%'],
    ],
    [
      'growth that does not fit',
      `${now135}，同比增长15%。`,
      before120,
      ['differs growth (135-120)/120 = 12.5%'],
    ],
    [
      'a fall called a rise',
      '全区办理行政复议案件105件，同比增长12.5%。',
      before120,
      ['differs growth (105-120)/120 = -12.5%'],
    ],
    [
      'a fall',
      '全区办理行政复议案件105件，比2023年下降12.5%。',
      before120,
      ['agrees growth (120-105)/120 = 12.5%'],
    ],
    [
      'an increment that fits',
      `${now135}，比上年增加15件。`,
      before120,
      ['agrees increment 135-120 = 15件'],
    ],
    [
      'an increment that does not',
      `${now135}，比上年增加25件。`,
      before120,
      ['differs increment 135-120 = 15件'],
    ],
    [
      'last year’s value that fits',
      `${now135}，上年同期120件。`,
      before120,
      ['agrees baseline 120 = 120件'],
    ],
    [
      'last year’s value that does not',
      `${now135}，上年同期118件。`,
      before120,
      ['differs baseline 120 = 120件'],
    ],
    [
      'from last year’s to this year’s',
      '全区办理行政复议案件由上年的118件增至135件。',
      before120,
      ['differs baseline 120 = 120件'],
    ],
    [
      'money',
      '全区减免企业税费1.35亿元，同比增长12.5%。',
      '全区减免企业税费1.2亿元。',
      ['agrees growth (1.35亿-1.2亿)/1.2亿 = 12.5%'],
    ],
    [
      'other words for the whole',
      '我区办理行政复议案件135件，同比增长15%。',
      before120,
      ['differs growth (135-120)/120 = 12.5%'],
    ],
    [
      'words on the same matter before',
      '加强行政复议规范化建设，全年收到行政复议申请135件，同比增长15%。',
      '行政复议主渠道作用明显，收到行政复议申请120件。',
      ['differs growth (135-120)/120 = 12.5%'],
    ],
    [
      'the year named twice',
      '我区2024年共收到行政复议申请16件，相较于2023年同比上升45.45%。',
      '全区收到行政复议申请11件。',
      ['agrees growth (16-11)/11 = 45.4545%'],
    ],
    [
      'compared in other words',
      `${now135}（与去年同期相比增长12.5%）。`,
      before120,
      ['agrees growth (135-120)/120 = 12.5%'],
    ],
    [
      'nearly the same words',
      '全区共受理行政复议案件135件，同比增长15%。',
      before120,
      ['remark growth (135-120)/120 = 12.5%'],
    ],
    [
      'carried over and fits',
      '行政复议案件上年结转12件，新收123件。',
      '行政复议案件结转下年12件。',
      ['agrees carried-over 12 = 12件'],
    ],
    [
      'carried over and does not fit',
      '行政复议案件上年结转15件，新收123件。',
      '行政复议案件未办结12件。',
      ['differs carried-over 12 = 12件'],
    ],
  ])('%s', (_, now, before, expected) => {
    expect(sayings(now, before)).toEqual(expected)
  })
})

describe('silence and remarks where a reader could not be sure', () => {
  it.each<[string, string, string]>([
    ['another unit', `${now135}，同比增长15%。`, '全区办理行政复议案件120宗。'],
    ['another scope', `${now135}，同比增长15%。`, '市本级办理行政复议案件120件。'],
    ['part of the year', '上半年全区办理行政复议案件135件，同比增长15%。', before120],
    ['part of last year', `${now135}，同比增长15%。`, '截至11月底，全区办理行政复议案件120件。'],
    [
      'an office named before',
      '区司法局强化监督，全区办理行政复议案件135件，同比增长15%。',
      before120,
    ],
    [
      'one campaign',
      '开展行政复议专项行动，收到行政复议申请135件，同比增长15%。',
      '收到行政复议申请120件。',
    ],
    ['open in November', '行政复议案件上年结转15件。', '截至11月底，行政复议案件未办结12件。'],
    [
      'two numbers last year',
      `${now135}，同比增长15%。`,
      `${before120}\n2023年，全区办理行政复议案件100件。`,
    ],
    ['last year’s plan', `${now135}，同比增长15%。`, '下一年工作安排\n全区办理行政复议案件120件。'],
    ['against another year', `${now135}，比2020年增长15%。`, before120],
    ['no comparison named', `${now135}，增长15%。`, before120],
    [
      'several at once',
      '全区办理行政复议案件135件、应诉案件20件，同比分别增长15%、3%。',
      before120,
    ],
    ['words that name nothing', '全年共办理135件，同比增长15%。', '全年共办理120件。'],
    ['a part of something', `其中行政处罚案件135件，同比增长15%。`, '其中行政处罚案件120件。'],
    [
      'what the page itself disproves',
      '全区办理行政复议案件由上年的100件增加到135件，同比增长15%。',
      '全区查处违法建设行为120件。',
    ],
    [
      'carried over by two businesses',
      '行政复议、行政诉讼案件上年结转15件。',
      '行政复议案件结转下年12件。',
    ],
    ['carried over to another year', '行政复议案件上年结转15件。', '行政复议案件结转2025年12件。'],
  ])('%s', (_, now, before) => {
    expect(sayings(now, before)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['approximate now', '全区办理行政复议案件约135件，同比增长30%。', before120],
    ['approximate before', `${now135}，同比增长30%。`, '全区办理行政复议案件近120件。'],
    [
      'so far apart that it is another quantity',
      `${now135}，同比增长15%。`,
      '全区办理行政复议案件12件。',
    ],
  ])('no finding: %s', (_, now, before) => {
    expect(compare(now, before).findings).toEqual([])
  })

  it('says nothing of a report on another year than the one before', () => {
    const now = reviewOf(`${now135}，同比增长15%。`, 2024)
    expect(compareYears(now, reviewOf(before120, 2022), earlier).judgements).toEqual([])
    expect(
      compareYears(reviewOf(now135, 2024), reviewOf(before120, 2023), earlier).findings,
    ).toEqual([])
  })
})

describe('findings', () => {
  it('name the document and the words they rest on, and stay the same over reruns', () => {
    const now = `${now135}，同比增长15%。`
    const [finding] = compare(now, before120).findings
    expect(finding).toMatchObject({
      rule: 'last-year-growth',
      severity: 'warning',
      kind: 'figure',
      content: 'measures',
    })
    expect(finding!.message.zh).toContain('全区办理行政复议案件120件')
    expect(finding!.message.zh).toContain('2023年度《青砚区人民政府2023年度法治政府建设情况报告》')
    expect(finding!.message.en).toContain('(135-120)/120 = 12.5%')
    expect(now.slice(finding!.span!.start, finding!.span!.end)).toBe('15%')
    expect(compare(`甲。${now}`, before120).findings[0]!.id).not.toBe('')
    expect(compare(now, before120).findings[0]!.id).toBe(finding!.id)
  })
})
