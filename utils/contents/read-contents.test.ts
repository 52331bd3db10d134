import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawBasedGovernment } from '../standards/law-based-government.ts'
import { untestedContents } from './read-contents.ts'
import { contentsOf, did, duty, lack, lead, plan, statuses } from './testing.ts'

describe('statuses', () => {
  it.each([
    [
      'the norm’s order',
      '一、主要举措和成效 / DID / 二、存在的不足和原因 / LACK / 三、党政主要负责人履行第一责任人职责情况 / DUTY / 四、下一步工作安排 / PLAN',
      'PPPP',
    ],
    [
      'a motto before what each chapter is about',
      '一、守正笃行：组织领导全面加强 / DID / 二、刚柔并济：执法质效持续改善 / DID / 三、知责思进：差距短板与成因 / LACK / 四、勇毅前行：2025年的路径与举措 / PLAN',
      'PP-P',
    ],
    [
      'a sentence that owns up beside what was reached',
      '一、健全制度 / DID / 二、规范执法 / DID / 三、看到成绩的同时也要清醒认识到，工作与群众期待相比仍有差距 / LACK / 四、2025年工作安排 / PLAN',
      'PP-P',
    ],
    [
      'two parts, each under a heading without a number',
      '2024年法治政府建设工作总结 / 1、抓学习促提升 / (1)强化思想武装。DID / 2、抓制度促规范 / DID / 2025年工作思路 / PLAN',
      'P--P',
    ],
    [
      'another order',
      '一、履行第一责任人职责情况 / DUTY / 二、主要做法 / DID / 三、下一步打算 / PLAN / 四、存在问题 / LACK',
      'PPPP',
    ],
    [
      'measures spread over themes',
      '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、化解矛盾纠纷 / DID / 四、存在的不足 / LACK / 五、2025年工作安排 / PLAN',
      'PP-P',
    ],
    [
      'a shared heading',
      '一、主要举措和成效 / DID / 二、存在的问题及下一步打算 / LACK / PLAN',
      'PE-E',
    ],
    [
      'a heading shared with a content that has a chapter of its own',
      '一、主要举措 / DID / 二、存在的问题及改进措施 / LACK / 三、2025年工作安排 / PLAN',
      'PP-P',
    ],
    [
      'a chapter that hints at the duty over a section that names it',
      '一、强化领导，压实法治建设责任 / (一)加强学习。 / DID / (二)主要负责人履行第一责任人职责。 / DUTY / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PPEP',
    ],
    [
      'a lead of several clauses',
      '一、主要举措 / 一是扛牢主体责任，履行第一责任人职责。DUTY / 二是规范执法。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PPEP',
    ],
    [
      'decimal numbers',
      '1 主要举措和成效 / 1.1 规范执法 / DID / 2 党政主要负责人履行第一责任人职责情况 / DUTY / 3 存在的不足和原因 / LACK / 4 2025年工作安排 / PLAN',
      'PPPP',
    ],
    [
      'resolves before what the chapter is about',
      '一、主要举措 / DID / 二、坚持问题导向，客观认识不足及成因 / LACK / 三、坚持系统观念，科学谋划2025年工作 / PLAN',
      'PP-P',
    ],
    [
      'chapters that say what they are in their first sentence',
      '一、加强党的领导 / DID / DID / 二、直面差距不松劲 / 对照先进地区,我局工作仍存在不足,原因是人员流动较大。 / 三、久久为功,走深走实 / PLAN',
      'PP-P',
    ],
    [
      'a theme that only names the plan further down',
      '一、加强党的领导 / DID / 二、规范行政执法 / DID / 工作有序推进。PLAN / 三、存在问题 / LACK',
      'PP-M',
    ],
    [
      'chapters numbered 第一，',
      '第一，主要举措和成效。 / DID / 第二，存在的不足和原因。 / LACK / 第三，下一步工作安排。 / PLAN',
      'PP-P',
    ],
    [
      'an embedded section',
      '一、主要举措和成效 / (一)规范执法。 / DID / (二)履行推进法治建设第一责任人职责 / DUTY / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PPEP',
    ],
    [
      'duty in prose only',
      '一、主要举措和成效 / DID / DUTY / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PPMP',
    ],
    [
      'duty as a plan of the plan',
      '一、主要举措和成效 / DID / 二、存在问题 / LACK / 三、下一步打算 / (一)压实第一责任人职责。 / 2025年将继续推动党政主要负责人履行推进法治建设第一责任人职责。',
      'PPMP',
    ],
    [
      'no shortcomings',
      '一、主要举措和成效 / DID / 二、第一责任人职责履行情况 / DUTY / 三、下一步打算 / PLAN',
      'P-PP',
    ],
    [
      'shortcomings without causes',
      '一、主要举措和成效 / DID / 二、存在的不足 / 一是执法力量偏弱;二是普法方式单一。 / 三、下一步打算 / PLAN',
      'PP!-P',
    ],
    [
      'shortcomings tied to what they come of',
      '一、主要举措 / DID / 二、存在的不足 / 执法手段单一。上述不足与信息化投入偏少有直接关系。 / 三、下一步打算 / PLAN',
      'PP-P',
    ],
    [
      'causes in a chapter of their own',
      '一、主要举措 / DID / 二、存在的问题 / 执法力量偏弱,普法方式单一。 / 三、原因分析 / 一些干部认识有偏差。 / 四、下一步打算 / PLAN',
      'PP-P',
    ],
    [
      'no plan',
      '一、主要举措和成效 / DID / 二、存在的问题 / LACK / PP-- / a plan in the last paragraph / 一、主要举措和成效 / DID / 二、存在的问题 / LACK / 下一步,我局将继续加强学习,推动工作再上新台阶。',
      'PP-M',
    ],
    [
      'a plan by its year',
      '一、2024年主要举措 / DID / 二、存在的问题 / LACK / 三、2025年主要举措 / PLAN',
      'PP-P',
    ],
    [
      'the lost second chapter',
      '一、工作开展情况 / DID / 三、存在的问题 / LACK / 四、下一步工作 / PLAN',
      'PP-P',
    ],
    [
      'the first chapter twice',
      '一、工作开展情况 / DID / 一、存在的问题 / LACK / 二、下一步工作 / PLAN',
      'PP-P',
    ],
    [
      'a weak heading that its text confirms',
      '一、主要举措 / (一)压实法治建设责任。 / DUTY / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PPEP',
    ],
    [
      'a weak heading that its text does not confirm',
      '一、主要举措 / (一)压实法治建设责任。 / DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PP-P',
    ],
    [
      'problems set right are no shortcomings',
      '一、主要举措 / (一)存在的问题整改情况。 / 督察反馈的5个问题全部完成整改。 / 二、下一步打算 / PLAN',
      'P--P',
    ],
    [
      'a chapter whose mark slipped',
      '一、主要举措 / DID / 二)存在的问题 / LACK / 三、下一步打算 / PLAN',
      'PP-P',
    ],
    [
      'sections with half a bracket',
      '一、主要举措 / 一)规范执法 / DID / 二)存在的问题 / LACK / 二、下一步打算 / PLAN',
      'PE-P',
    ],
    [
      'sections whose chapter lost its heading',
      '(一)规范执法。DID / (二)化解纠纷。DID / 二、存在的问题 / LACK / 三、工作谋划 / 其一,强化培训。其二,更新装备。',
      'PP-P',
    ],
    [
      'lacks that were worked on',
      '一、主要举措 / 针对执法力量不足的问题,招录执法人员12名。 / 二、下一步打算 / PLAN',
      'P--P',
    ],
    [
      'a last sentence in the words of a heading, above the signature',
      '一、规范行政执法 / DID / 二、强化普法宣传 / DID / 局主要负责人认真履行第一责任人职责。 / 云溪市司法局 / 2025年1月8日',
      'P-M-',
    ],
    [
      'leads and no headings',
      '一是规范执法。DID / 二是化解纠纷。DID / 三是加强宣传。DID / LACK / PLAN',
      'EM-M',
    ],
    [
      'the heads called first responsible in passing',
      '一、主要举措 / (一)加强组织领导。局长为第一责任人。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PPMP',
    ],
    [
      'what a minister does for it, in passing',
      '一、主要举措 / (一)加强组织领导。梁部长多次主持部务会研究部署水运法治工作。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PPMP',
    ],
    [
      'what officials and deputies do for it',
      '一、主要举措 / (一)加强领导。全体干部长期带头学习法治知识,副主任主持法治培训。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PP-P',
    ],
    [
      'another first responsibility',
      '一、主要举措 / (一)守住底线。落实企业安全生产第一责任人职责。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
      'PP-P',
    ],
    [
      'numbers as chapters',
      '1.主要举措和成效 / DID / 2.存在的问题 / LACK / 3.下一步打算 / PLAN',
      'PP-P',
    ],
    [
      'the norm’s fifth content',
      '一、主要举措 / DID / 二、存在的问题 / LACK / 三、下一步打算 / PLAN / 四、其他需要报告的情况 / 无。',
      'PP-P',
    ],
  ])('%s', (_, text, expected) => {
    expect(statuses(text)).toBe(expected)
  })

  it('are all missing from a text about something else', () => {
    const { contents } = contentsOf(['春天来了。', '公园里的花开了。'])
    expect(contents.every(({ status }) => status === 'missing')).toBe(true)
  })

  it('are untested when the text is not on the page', () => {
    expect(untestedContents(lawBasedGovernment).map(({ status }) => status)).toEqual(
      Array(5).fill('untested'),
    )
  })
})

describe('evidence', () => {
  const lines = [lead, '一、主要举措和成效', did, '二、下一步打算', plan]
  const { article, contents } = contentsOf(lines)
  const content = (id: string) => contents.find((one) => one.id === id)!
  const words = (span?: { start: number; end: number }) =>
    span && article.text.slice(span.start, span.end)

  it('is the heading as written', () => {
    expect(content('measures').heading).toBe('一、主要举措和成效')
    expect(words(content('measures').evidence[0])).toBe('一、主要举措和成效')
  })

  it('covers the text below the heading', () => {
    expect(words(content('measures').body[0])?.trim()).toBe(did)
    expect(content('measures').share).toBeCloseTo(did.length / article.text.length, 1)
  })

  it('shows where a missing content would be expected: at the start of a block', () => {
    expect(article.text.slice(content('shortcomings').expectedAt!)).toMatch(/^二、下一步打算/)
    expect(article.text.slice(content('leadership-duty').expectedAt!)).toMatch(/^二、下一步打算/)
  })

  it('expects a missing plan at the end', () => {
    const { article: text, contents: found } = contentsOf([
      lead,
      '一、主要举措',
      did,
      '二、存在问题',
      lack,
    ])
    expect(found.find(({ id }) => id === 'next-year-plan')!.expectedAt).toBe(text.text.length)
  })
})

it('answers for any text, within its bounds', () => {
  const line = fc.constantFrom(
    lead,
    did,
    lack,
    duty,
    plan,
    '一、存在的问题',
    '二、',
    '(一)第一责任人',
    '三、下一步打算',
    '',
    '2025年',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { article, contents } = contentsOf(lines)
      for (const { evidence, body, expectedAt, share, status } of contents) {
        for (const span of [...evidence, ...body]) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(article.text.length)
        }
        expect(expectedAt === null).toBe(status !== 'missing')
        if (expectedAt !== null) {
          const starts = [...article.blocks.map((block) => block.start), article.text.length]
          expect(starts).toContain(expectedAt)
        }
        expect(share).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 60 },
  )
})
