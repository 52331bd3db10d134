import { describe, expect, it } from 'vitest'
import { extractFigures } from '../figures/extract-figures.ts'
import { judgeFigures } from './judge-figures.ts'
import { articleOf, judged, judgedAt, type TestText } from './testing.ts'

/** Verdict and main reason as one word: "unverifiable/no-base". */
function said(text: TestText): string {
  const { verdict, reasons } = judgedAt(text)
  return [verdict, ...reasons].join('/')
}

describe('judgeFigures', () => {
  it.each([
    ['办理建议【393件】。', 'stated'],
    ['公开信箱累计受理问题【近600件】。', 'unverifiable/approximate/open-period'],
    ['公开信箱累计受理问题近600件,按期办结率【100%】。', 'unverifiable/no-base'],
    ['满意率达【98%以上】。', 'unverifiable/approximate/no-base'],
    ['政务信息得分896分,首次突破800分、同比增长【34%】。', 'unverifiable/no-baseline'],
    ['行政机关负责人出庭应诉率【不低于95%】。', 'unverifiable/bound'],
    ['共27件,其中2件一审,【25件】二审。', 'stated'],
    ['以【全市第一】的成绩通过创建。', 'unverifiable/no-source'],
    ['在全市绩效考核中位列【全市第一】。', 'stated'],
    ['事项由40个缩减至25个,压缩【37.5%】。', 'recomputed'],
    ['事项由40个缩减至25个,压缩【38%】。', 'recomputed'],
    ['事项由40个缩减至25个,压缩【39%】。', 'contradicted'],
    ['事项由【40个】缩减至25个,压缩39%。', 'stated'],
  ])('%s: %s', (text, wanted) => expect(said(text)).toBe(wanted))

  it('answers for every figure, in the order given, whatever that is', () => {
    const article = articleOf('共27件,其中2件一审,25件二审,满意率98%。')
    const { figures } = extractFigures(article)
    const forwards = judgeFigures(article, figures)
    const backwards = judgeFigures(article, [...figures].reverse())
    expect(backwards.map((one) => one.verdict).reverse()).toEqual(
      forwards.map((one) => one.verdict),
    )
    expect(forwards[0]?.evidence?.operands).toEqual([1, 2])
    expect(backwards.at(-1)?.evidence?.operands).toEqual([2, 1])
    expect(judgeFigures(article, [])).toEqual([])
  })

  it('reads full-width digits and punctuation alike', () => {
    expect(said('事项由40个缩减至25个，压缩【37.5％】。')).toBe('recomputed')
  })

  it('names the check that decided and leaves evidence to be followed by eye', () => {
    const one = judgedAt('事项由40个缩减至25个,压缩【39%】。')
    expect(one).toMatchObject({
      check: 'change-rate',
      evidence: { formula: '(40-25)/40', recomputed: '37.5%', operandTexts: ['40个', '25个'] },
    })
    expect(one.remarks[0]?.text).toEqual({
      zh: '按(40-25)/40应为37.5%，文中写作39%。',
      en: '(40-25)/40 gives 37.5%; the text says 39%.',
    })
  })

  it('keeps a remark on a figure that is plainly stated', () => {
    const one = judgedAt('全年受理行政复议申请116件。\n同时,全年受理行政复议申请【118件】。')
    expect(one.verdict).toBe('stated')
    expect(one.remarks.map(({ id }) => id)).toEqual(['repeated-otherwise'])
  })

  it('survives what no report holds', () => {
    for (const text of [
      '',
      '\n\n',
      '0件占0件的0%。',
      '由0件增至5件,增长100%。',
      '(((其中5件占',
      '%%%',
    ]) {
      expect(() => judged(text)).not.toThrow()
    }
  })
})

describe('words without end', () => {
  it.each([
    '达到',
    '分别为',
    '保持在',
    '今年的',
    '时限',
    '超过',
    '占',
    '占比例',
    '率',
    '(',
    ')',
    '余',
    '、',
    '增减',
    '其中',
    '2024年',
    '办结',
    '《',
  ])('%s', (word) => {
    for (const size of [60, 4000]) {
      const run = word.repeat(size)
      const texts = [
        `办结率${run}5%`,
        `由5件${run}6件,${run}增长${run}20%`,
        `共5件${run},占${run}5%${run}。`,
      ]
      for (const text of texts) expect(judged(text).length).toBeGreaterThan(0)
    }
  })
})

describe('lists without end', () => {
  /** Operations grow with the text, not with its square: counted by how often a figure's words are read. */
  function reads(text: string): number {
    const article = articleOf(text)
    const { figures } = extractFigures(article)
    let count = 0
    const watched = figures.map((figure) => ({
      ...figure,
      get kind() {
        count++
        return figure.kind
      },
    }))
    expect(judgeFigures(article, watched)).toHaveLength(figures.length)
    return count / Math.max(1, figures.length)
  }

  it.each([
    ['parts', '共受理9件,其中', '甲7件,'],
    ['totals', '', '共受理7件,其中2件、5件,'],
    ['shares', '共受理9件,其中', '7件,占7%,'],
    ['rates', '', '受理7件,成功5件,成功率71%,'],
    ['changes', '', '由7件增至9件,增长28.6%,'],
    ['series', '分别为', '7件、'],
    ['sentences', '', '全年受理案件7件。其中5件。'],
  ])('%s', (_, head, repeated) => {
    const small = reads(head + repeated.repeat(100))
    const large = reads(head + repeated.repeat(1000))
    expect(large).toBeLessThan(small * 1.5 + 50)
  })
})
