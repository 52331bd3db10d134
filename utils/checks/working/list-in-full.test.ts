import { describe, expect, it } from 'vitest'
import { judgedAt } from '../testing.ts'

const asked = (text: string) => judgedAt(text).remarks.some(({ id }) => id === 'second-look')

describe('a part with two digits exchanged', () => {
  it.each([
    '行政处罚【486件】,其中普通程序案件312件、简易程序案件147件。',
    '提出建议【1365条】,其中立法类486条、执法类612条、普法类276条。',
  ])('gets a second look: %s', (text) => expect(asked(text)).toBe(true))

  it.each([
    // Other numbers are among it as well.
    '行政处罚【486件】,其中普通程序案件312件、简易程序案件137件。',
    '提出建议【1465条】,其中立法类486条、执法类612条、普法类276条。',
  ])('and other distances none: %s', (text) => expect(asked(text)).toBe(false))
})

describe('a list that', () => {
  it.each<[string, boolean, string]>([
    [
      'a change follows',
      true,
      '接待群众【2.14万人次】,线上1.26万人次、线下0.98万人次,同比增加0.23万人次。',
    ],
    [
      'another number follows',
      false,
      '接待群众【2.14万人次】,线上1.26万人次、线下0.98万人次,预约0.23万人次。',
    ],
  ])('%s: %s', (_, expected, text) => expect(asked(text)).toBe(expected))
})
