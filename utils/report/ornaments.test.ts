import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutOrnaments } from './ornaments.ts'

it.each([
  ['●做法成效', '做法成效'],
  ['▎短板弱项', '短板弱项'],
  ['【履职情况】', '履职情况'],
  ['——明年打算', '明年打算'],
  ['PART.02工作亮点', '工作亮点'],
  ['Part3短板', '短板'],
  ['Ⅲ.不足之处', '不足之处'],
  ['IV.明年打算', '明年打算'],
  ['B.履职情况', '履职情况'],
  ['贰·履职情况', '履职情况'],
  ['04/明年打算', '明年打算'],
  ['3丨短板弱项', '短板弱项'],
  ['★基本情况★', '基本情况'],
  ['3项重点工作情况', '3项重点工作情况'],
  ['2024年主要举措', '2024年主要举措'],
  ['《纲要》落实情况', '《纲要》落实情况'],
  ['“第一责任人”履职情况', '“第一责任人”履职情况'],
  ['(2024年度)工作情况', '(2024年度)工作情况'],
  ['A股公司监管情况', 'A股公司监管情况'],
  ['成效与举措|MeasuresandAchievements', '成效与举措'],
  ['2025年安排(Outlookfor2025)', '2025年安排(Outlookfor2025)'],
  ['问题与不足Challenges', '问题与不足'],
  ['推广应用APP情况', '推广应用APP情况'],
  ['——', '——'],
  ['', ''],
])('%s reads %s', (label, words) => {
  expect(withoutOrnaments(label)).toBe(words)
})

it('takes away from the ends only, and never everything', () => {
  fc.assert(
    fc.property(fc.string(), (label) => {
      const words = withoutOrnaments(label)
      expect(label).toContain(words)
      expect(words === '').toBe(label === '')
    }),
  )
})
