import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainPage, prose } from '../testing.ts'
import { decimalNumbering } from './decimal-numbering.ts'

it.each([
  ['1.1完善决策机制', 'bracket', 1, 3],
  ['2.3 加强行政执法', 'bracket', 3, 4],
  ['1.2.4、健全制度', 'circle', 4, 6],
  ['1主要举措及成效', 'item', 1, 1],
  ['3存在的不足和原因', 'item', 3, 1],
  ['4 2025年工作安排', 'item', 4, 2],
  ['01做法成效', 'item', 1, 2],
  ['02/问题短板', 'item', 2, 3],
  ['03—2025年展望', 'item', 3, 3],
  ['01成效与举措', 'item', 1, 2],
  ['02第一责任人履职| Leadership Accountability', 'item', 2, 2],
  ['2丨主要问题和不足', 'item', 2, 2],
])('%s', (text, kind, value, size) => {
  expect(decimalNumbering(text)).toMatchObject({ kind, value, size })
})

it.each([
  '1.5万人参加培训',
  '2.3亿元资金到位',
  '3项重点工作情况',
  '12月份工作安排',
  '5大举措和成效',
  '2024年主要举措和成效',
  '42025年工作安排',
  '1.2.3',
  '1.1',
  '7主持会议研究',
  '05月20日举行活动',
  '01号文件印发后',
  '03月起施行',
  '05时30分到达现场',
  '0731热线办结率达到',
  '03一年来开展执法检查。共查处案件',
  '2·26专案进展',
  '',
])('%s has none', (text) => {
  expect(decimalNumbering(text)).toBeNull()
})

it('trusts a line that is set apart', () => {
  expect(decimalNumbering('3短板弱项', true)).toMatchObject({ kind: 'item', value: 3, size: 1 })
  expect(decimalNumbering('3短板弱项')).toBeNull()
  expect(decimalNumbering('3项制度落实', true)).toBeNull()
})

it('ranks points below numbers', () => {
  const body = prose()
  const lines = [body, '1 主要举措和成效', '1.1 完善机制', body, '1.2 严格执法', body]
  const page = plainPage([...lines, '2 存在的不足和原因', body].join('\n'))
  expect(page.outline.map(({ level, label }) => `${level} ${label}`)).toEqual([
    '1 主要举措和成效',
    '2 完善机制',
    '2 严格执法',
    '1 存在的不足和原因',
  ])
})

it('answers for any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const found = decimalNumbering(`${before}1.${after}`)
      expect(found === null || found.size > 0).toBe(true)
    }),
  )
})
