import { describe, expect, it } from 'vitest'
import type { Anchor } from '../report/anchor.ts'
import { describePassage } from './describe.ts'
import { resolveAnchor, resolving } from './resolve.ts'
import { spanOf, textOf } from './testing.ts'

const unit = (name: string, count: number, rate: string) =>
  `${name}全年受理各类矛盾纠纷${count}件，调解成功${count - 3}件，调解成功率${rate}，群众满意度持续提升，法治建设氛围日益浓厚。`
const lines = [
  '2024年，我区深入推进法治政府建设，现将有关情况报告如下。',
  '一、主要举措和成效',
  unit('东街街道', 211, '98.6%'),
  unit('西街街道', 305, '99.0%'),
  unit('南湾镇', 127, '97.6%'),
  '区政府召开常务会议学法4次。各部门严格落实行政执法三项制度。',
  '二、存在的不足和原因',
  '基层执法力量仍然薄弱，主要原因是编制不足。',
  '三、下一步工作打算',
  '各部门严格落实行政执法三项制度。加强行政复议规范化建设。',
]
const original = textOf(lines)
const without = (...at: number[]) => textOf(lines.filter((_, line) => !at.includes(line)))
const replaced = (at: number, from: string, to: string) =>
  textOf(lines.map((line, index) => (index === at ? line.replace(from, to) : line)))
const anchorOn = (words: string, nth = 0) => describePassage(original, spanOf(original, words, nth))

describe('resolveAnchor on words', () => {
  it.each([
    '调解成功率99.0%',
    '4次',
    '受理各类矛盾纠纷127件',
    '法治',
    '二、存在的不足和原因',
    lines[3]!,
  ])('finds %s on the unchanged text', (words) => {
    const span = spanOf(original, words)
    expect(resolveAnchor(describePassage(original, span), original)).toEqual({
      state: 'found',
      span,
    })
  })

  it('says removed when a paragraph among look-alikes is gone, never its twin', () => {
    const now = without(3)
    for (const words of ['受理各类矛盾纠纷305件', '99.0%', '西街街道全年受理']) {
      expect(resolveAnchor(anchorOn(words), now).state).toMatch(/removed|orphan/)
    }
    const common = describePassage(original, spanOf(original, '群众满意度持续提升', 1))
    const outcome = resolveAnchor(common, now)
    expect(outcome.state).not.toBe('found')
    expect(outcome.state).not.toBe('changed')
  })

  it('says changed, with what stands there now, when a figure was corrected', () => {
    const now = replaced(3, '99.0%', '98.9%')
    const outcome = resolveAnchor(anchorOn('99.0%'), now)
    expect(outcome).toMatchObject({ state: 'changed', now: '98.9%' })
  })

  it('finds a figure whose neighbour was corrected', () => {
    const now = replaced(3, '305件', '306件')
    expect(resolveAnchor(anchorOn('99.0%'), now)).toEqual({
      state: 'found',
      span: spanOf(now, '99.0%'),
    })
  })

  it('finds words in another width, with spaces and zero-width characters between', () => {
    const now = textOf(
      lines.map((line) => line.replace('98.6%', '９８．６％').replace('矛盾', '矛 \u200b盾')),
    )
    const outcome = resolveAnchor(anchorOn('受理各类矛盾纠纷211件'), now)
    expect(outcome).toMatchObject({ state: 'found' })
    expect(resolveAnchor(anchorOn('98.6%'), now)).toEqual({
      state: 'found',
      span: spanOf(now, '９８．６％'),
    })
  })

  it('tells two equal sentences apart by where they stand', () => {
    const second = describePassage(
      original,
      spanOf(original, '各部门严格落实行政执法三项制度。', 1),
    )
    const now = without(5)
    expect(resolveAnchor(second, now)).toEqual({
      state: 'found',
      span: spanOf(now, '各部门严格落实行政执法三项制度。'),
    })
    const first = anchorOn('各部门严格落实行政执法三项制度。')
    expect(resolveAnchor(first, now).state).not.toBe('found')
  })

  it('does not move a note from a deleted heading to words in prose', () => {
    const now = textOf(
      lines
        .filter((_, at) => at !== 6)
        .map((line) => line.replace('编制不足', '存在的不足和原因是编制')),
    )
    expect(resolveAnchor(anchorOn('存在的不足和原因'), now).state).toMatch(/removed|orphan|changed/)
    expect(resolveAnchor(anchorOn('存在的不足和原因'), now).state).not.toBe('found')
  })

  it('follows a telling paragraph that was moved', () => {
    const moved = textOf([...lines.slice(0, 5), ...lines.slice(6, 8), lines[5]!, ...lines.slice(8)])
    const words = '区政府召开常务会议学法4次。各部门严格落实'
    expect(resolveAnchor(anchorOn(words), moved)).toEqual({
      state: 'found',
      span: spanOf(moved, words),
    })
  })
})

describe('resolveAnchor on the report', () => {
  it.each([
    ['next year’s report', { issuer: '青砚区人民政府', year: 2025 }, 'other-document'],
    ['another body’s report', { issuer: '临沅县人民政府', year: 2024 }, 'other-document'],
    ['the fuller name of the body', { issuer: '云溪市青砚区人民政府', year: 2024 }, 'found'],
    ['a page that does not say', { issuer: null, year: null }, 'found'],
  ])('on %s', (_, identity, state) => {
    expect(resolveAnchor(anchorOn('98.6%'), textOf(lines, identity)).state).toBe(state)
  })

  it('keeps a note on a missing content while it is missing', () => {
    const anchor: Anchor = { kind: 'absence', report: original.identity, content: 'shortcomings' }
    const content = (status: 'missing' | 'present') => ({
      ...original,
      contents: [
        { id: 'shortcomings', status, evidence: [spanOf(original, '二、存在的不足和原因')] },
      ],
    })
    expect(resolveAnchor(anchor, content('missing'))).toEqual({ state: 'found', span: null })
    expect(resolveAnchor(anchor, content('present'))).toMatchObject({
      state: 'changed',
      now: '二、存在的不足和原因',
    })
  })

  it('answers in the order of the anchors', () => {
    const anchors = ['98.6%', '99.0%', '97.6%'].map((words) => anchorOn(words))
    const starts = [...resolving(anchors, original)].map((o) =>
      o.state === 'found' ? o.span?.start : null,
    )
    expect(starts).toEqual(
      ['98.6%', '99.0%', '97.6%'].map((words) => spanOf(original, words).start),
    )
  })
})
