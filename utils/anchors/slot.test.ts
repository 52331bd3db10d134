import { describe, expect, it } from 'vitest'
import { describePassage } from './describe.ts'
import { resolveAnchor } from './resolve.ts'
import { spanOf, textOf } from './testing.ts'

const lines = [
  '一、成效',
  '全区组建执法队伍，抽调骨干三十人，集中办公运转。',
  '落实三项制度，公示信息完整。',
  '建成联络站点，覆盖全部乡镇。',
]
const original = textOf(lines)
const noted = (words: string) => describePassage(original, spanOf(original, words))
const edited = (from: string, to: string) => textOf(lines.map((line) => line.replace(from, to)))

describe('the slot between the words on either side', () => {
  it('is empty when the words were taken out', () => {
    const now = edited('，抽调骨干三十人', '')
    expect(resolveAnchor(noted('，抽调骨干三十人'), now)).toEqual({
      state: 'removed',
      at: spanOf(now, '，集中办公').start,
    })
  })

  it.each([
    ['other words', '选派能手十八名'],
    ['few words', '若干人'],
    ['as many words as three times theirs and 24', '选'.repeat(3 * 7 + 24)],
  ])('holds %s now', (_, words) => {
    const now = edited('抽调骨干三十人', words)
    expect(resolveAnchor(noted('抽调骨干三十人'), now)).toEqual({
      state: 'changed',
      span: spanOf(now, words),
      now: words,
    })
  })

  it.each([
    ['more was put in than stands in one place', edited('抽调骨干三十人', '选'.repeat(3 * 7 + 25))],
    [
      'the sides have changed places',
      textOf(['分片，集中办公运转。', lines[2]!, lines[0]!, '全区组建执法队伍，']),
    ],
    [
      'a side stands twice',
      textOf([
        ...lines.with(1, lines[1]!.replace('抽调骨干三十人', '选派')),
        '分片，集中办公运转。',
        lines[2]!,
      ]),
    ],
    ['both sides are gone', textOf(['一、成效', '队伍稳定。'])],
  ])('tells nothing when %s', (_, now) => {
    expect(resolveAnchor(noted('抽调骨干三十人'), now).state).toBe('orphan')
  })
})

describe('the slot between the paragraphs on either side', () => {
  it('is empty when the paragraph was taken out', () => {
    const now = textOf(lines.toSpliced(2, 1))
    expect(resolveAnchor(noted('信息完整'), now)).toEqual({
      state: 'removed',
      at: spanOf(now, lines[3]!).start,
    })
  })

  it('tells nothing when another paragraph stands there', () => {
    const now = textOf(lines.with(2, '加强普法宣传，氛围日益浓厚。'))
    expect(resolveAnchor(noted('信息'), now).state).not.toBe('removed')
  })
})
