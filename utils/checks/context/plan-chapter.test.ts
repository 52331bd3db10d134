import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../testing.ts'
import { isPlanned } from './plan-chapter.ts'

/** Lines of a report, | between them, with the figures that stand among plans. */
const reports: [string, string[]][] = [
  ['一、工作成效|办结率95%。|二、下一步工作打算|办结率达到98%。', ['98%']],
  ['三、2025年工作安排。培训3期，合格率95%。|培训4期。', ['3期', '95%', '4期']],
  ['下一步工作打算|办结率达到98%。|一、成效|办结率95%。', ['98%']],
  ['四、存在的问题及下一步打算|(一)存在的问题|持证率82%。|(二)下一步打算|持证率达到95%。', ['95%']],
  ['五、不足与下一年度安排|持证率82%。', []],
  ['二、2024年度工作计划完成情况|完成26项。', []],
  ['(一)谋划下一步重点|培训3期。|(二)健全机制|培训4期。', ['3期']],
  ['五、不足|下一步，我局将把出庭率提高到95%。|培训3期。', ['95%']],
  ['一、2024年成效|五、不足|2025年，我县重点抓好以下工作：一是提速20%以上。', ['20%以上']],
  ['2024年，我县重点抓好以下工作：一是提速20%以上。', []],
  ['一、2024年成效|培训3期。|二、2025年重点工作|培训4期。', ['4期']],
  ['一、2024年重点工作|培训3期。', []],
  ['一、2024年法治建设重点任务落实|培训3期。', []],
  ['2023年报告|一、2024年工作目标完成|培训3期。', []],
  ['2024年，我县将法治建设纳入考核，权重8%。', []],
]

describe('chapters that tell what is to come', () => {
  it.each(reports)('%s', (text, expected) => {
    const { passage, mentions } = mentionsIn(text.replaceAll('|', '\n'))
    const planned = mentions.filter((one) => isPlanned(passage, one))
    expect(planned.map(({ figure }) => figure.text)).toEqual(expected)
  })
})
