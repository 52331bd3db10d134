import { describe, expect, it } from 'vitest'
import type { Interval } from '../report/figure.ts'
import { figuresIn } from './testing.ts'

function shown(interval: Interval | null | undefined): string {
  if (!interval) return 'none'
  const { low, high, lowOpen, highOpen } = interval
  return `${lowOpen ? '(' : '['}${low ?? '-∞'}, ${high ?? '∞'}${highOpen ? ')' : ']'}`
}

function only(text: string) {
  return figuresIn(text)[0]
}

describe('intervals of written numbers', () => {
  it.each([
    ['办结率38.5%。', '[769/20, 771/20]', '[77/2, 193/5)'],
    ['投资1.2亿元。', '[115000000, 125000000]', '[120000000, 130000000)'],
    ['办理40件。', '[79/2, 81/2]', '[40, 41)'],
    ['惠及3万人。', '[25000, 35000]', '[30000, 40000)'],
    ['办理三百件。', '[599/2, 601/2]', '[300, 301)'],
    ['占两成。', '[15, 25]', '[20, 30)'],
    ['占六成五。', '[129/2, 131/2]', '[65, 66)'],
    ['三分之二的案件。', '[2/3, 2/3]', '[2/3, 2/3]'],
    ['增幅为-3.2%。', '[-13/4, -63/20]', '(-33/10, -16/5]'],
    ['每村5至10名。', '[5, 10]', '[5, 10]'],
  ])('%s', (text, rounded, truncated) => {
    expect([shown(only(text)?.rounded), shown(only(text)?.truncated)]).toEqual([rounded, truncated])
  })

  it.each([
    ['罚款315.2余万元。', '[3152000, 3153000)'],
    ['发放500余件。', '[500, 600)'],
    ['发放520余件。', '[520, 530)'],
    ['惠及3万余人。', '[30000, 40000)'],
    ['收到近500件。', '(450, 500)'],
    ['走访约500户。', '(450, 550)'],
    ['走访500户左右。', '(450, 550)'],
    ['办理超过3000件。', '(3000, ∞]'],
    ['办理3000件以上。', '[3000, ∞]'],
    ['培训不少于60学时。', '[60, ∞]'],
    ['编制不超过15名。', '[-∞, 15]'],
    ['办理不足100件。', '[-∞, 100)'],
    ['化解数十起。', '[10, 100)'],
    ['走访上百家。', '[100, ∞]'],
    ['涉及十几个部门。', '[10, 20]'],
    ['约谈两三次。', '[2, 3]'],
  ])('%s under either rounding', (text, interval) => {
    expect(shown(only(text)?.rounded)).toBe(interval)
    expect(shown(only(text)?.truncated)).toBe(interval)
  })

  it('gives a rank without a number none', () => {
    expect(shown(only('工作走在全省前列。')?.rounded)).toBe('none')
  })
})

it.each([
  ['办结率38.5%。', '1/10'],
  ['投资1.2亿元。', '10000000'],
  ['办理40件。', '1'],
  ['办理三百件。', '1'],
  ['办理两千件。', '1000'],
  ['占三成。', '10'],
  ['三分之二的案件。', null],
])('one step of the last digit: %s %s', (text, step) => {
  expect(only(text)?.step).toBe(step)
})
