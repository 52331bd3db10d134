import { describe, expect, it } from 'vitest'
import { checks } from '../../utils/checks/registry.ts'
import { defineStandard } from '../../utils/report/standard.ts'
import { printChecks } from './print-checks.ts'
import { printStandards } from './print-standards.ts'

describe('printChecks', () => {
  const text = printChecks(checks)

  it('gives each check a chapter with its reasons and voices', () => {
    for (const { id, why, voices } of checks) {
      const chapter = text.split(`## ${id}: `)[1]?.split('\n## ')[0] ?? ''
      expect(chapter).toContain(why.zh)
      expect(chapter).toContain(why.en)
      expect(chapter.match(/^- /gm)).toHaveLength(voices.length)
    }
  })

  it('prints each template in both languages', () => {
    for (const { messages } of checks) {
      for (const { zh, en } of Object.values(messages)) expect(text).toContain(`| ${zh} | ${en} |`)
    }
  })
})

describe('printStandards', () => {
  const norm = {
    act: '《某规定》',
    article: null,
    standing: 'unchecked',
    demands: '说明情况',
  } as const
  const standard = defineStandard({
    id: 'sample',
    title: { zh: '样本报告', en: 'Sample report' },
    source: { act: '《某规定》', article: null, url: null, readOn: '2025-01-01' },
    recognition: { titles: ['^样本|例$'], notTitles: [], leads: [], subjects: [] },
    deadline: { month: 4, day: 1, norm },
    contents: [
      {
        id: 'overview',
        title: { zh: '总体情况', en: 'Overview' },
        required: true,
        norm,
        headings: ['^总体'],
        mentions: ['总体'],
      },
    ],
  })
  const text = printStandards([standard])

  it('prints deadline, contents and norm, and marks articles not yet checked', () => {
    expect(text).toContain('## sample: 样本报告 / Sample report')
    expect(text).toContain('Public by 4月1日')
    expect(text).toMatch(
      /\| overview \| 总体情况 \/ Overview \| yes \| 《某规定》.条号待核.: 说明情况 \|/,
    )
  })

  it('keeps the bars of patterns from ending a cell', () => {
    expect(text).toContain('`^样本\\|例$`')
  })
})
