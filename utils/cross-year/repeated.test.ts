import { describe, expect, it } from 'vitest'
import { articleOf } from '../checks/testing.ts'
import { repeatedText } from './repeated.ts'

const compare = (now: string, before: string) => repeatedText(articleOf(now), articleOf(before))
const one = '深入推进行政执法体制改革，完善行政裁量权基准制度，全年开展执法培训24场。'
const other = '持续优化法治化营商环境，推动惠企政策直达快享，为经营主体减负增效。'

describe('repeatedText', () => {
  it.each([
    ['the same text', one + other, one + other, 1],
    ['other numbers', one.replace('24', '31'), one, 1],
    ['other punctuation and white space', one.replace('，', ', '), one, 1],
    ['another text', one, other, 0],
    ['a word changed', one.replace('深入', '扎实'), one, 1],
    [
      'half of it rewritten',
      one,
      '深入推进行政执法体制改革，强化重点领域监督检查，组织业务骨干交流。',
      0,
    ],
    ['only phrases too short to say anything', '特此报告。', '特此报告。', 0],
    ['nothing', '', one, 0],
    ['nothing before', one, '', 0],
  ])('%s', (_, now, before, share) => {
    expect(compare(now, before).share).toBe(share)
  })

  it('counts by characters and tells where the repeated sentences stand', () => {
    const { share, sentences, of, spans } = compare(`${other}${one}`, `报告如下。${one}`)
    expect([sentences, of]).toEqual([1, 2])
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
    expect(spans).toEqual([{ start: other.length, end: other.length + one.length }])
  })

  it('joins neighbours', () => {
    expect(compare(one + other, one + other).spans).toHaveLength(1)
  })
})
