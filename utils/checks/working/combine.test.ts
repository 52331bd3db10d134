import { describe, expect, it } from 'vitest'
import { decimal } from '../arithmetic/rational.ts'
import type { Mention } from '../context/mention.ts'
import { mentionAt } from '../testing.ts'
import {
  balance,
  change,
  difference,
  quotient,
  share,
  shareOfParts,
  shareOfRest,
  shareOfSum,
  sum,
} from './combine.ts'
import type { Working } from './evidence.ts'

const figuresOf = (text: string) => mentionAt(`【1件】:${text}`).passage.mentions.slice(1)

/** formula = value [what the operands may stand for] of operands. */
function told(working: Working | null): string | null {
  if (!working) return null
  const { value, range } = working.result
  const ends = [range.low, range.high].map((end) => (end ? decimal(end, 4) : '∞'))
  const [left, right] = [range.lowOpen ? '(' : '[', range.highOpen ? ')' : ']']
  const texts = working.operands.map(({ figure }) => figure.text).join(' ')
  return `${working.formula} = ${decimal(value, 4)} ${left}${ends.join(', ')}${right} of ${texts}`
}

type Combined = (figures: Mention[]) => Working | null
const two =
  (combine: (a: Mention, b: Mention) => Working | null): Combined =>
  ([a, b]) =>
    combine(a!, b!)

describe('numbers combined', () => {
  it.each<[string, Combined, string, string | null]>([
    ['a share', two(share), '33件,40件', '33/40 = 82.5 [82.5, 82.5] of 33件 40件'],
    [
      'a share of amounts',
      two(share),
      '0.3亿元,1.2亿元',
      '0.3亿/1.2亿 = 25 (19.2308, 34.7826) of 0.3亿元 1.2亿元',
    ],
    ['a quotient', two(quotient), '80件,40件', '80/40 = 2 [2, 2] of 80件 40件'],
    [
      'what came in less what went out',
      (all) => balance(all.slice(0, 2), all.slice(2)),
      '12件,50件,40件,8件',
      '12+50-40-8 = 14 [14, 14] of 12件 50件 40件 8件',
    ],
    [
      'a balance of rounded numbers',
      ([a, ...out]) => balance([a!], out),
      '1.2亿元,0.3亿元',
      '1.2亿-0.3亿 = 90000000 (75000000, 105000000) of 1.2亿元 0.3亿元',
    ],
    ['a balance with nothing taken off', ([a]) => balance([a!], []), '12件', null],
    ['a share of nothing', two(share), '33件,0件', null],
    [
      'a share of two together',
      ([a, ...some]) => shareOfSum(a!, some),
      '33件,40件,20件',
      '33/(40+20) = 55 [55, 55] of 33件 40件 20件',
    ],
    ['a share of nothing together', ([a, ...some]) => shareOfSum(a!, some), '33件,0件,0件', null],
    [
      'two together as a share',
      (all) => shareOfParts(all.slice(0, -1), all.at(-1)!),
      '3件,2件,40件',
      '(3+2)/40 = 12.5 [12.5, 12.5] of 3件 2件 40件',
    ],
    [
      'one alone as a share',
      (all) => shareOfParts(all.slice(0, -1), all.at(-1)!),
      '3件,40件',
      '3/40 = 7.5 [7.5, 7.5] of 3件 40件',
    ],
    ['parts of nothing', (all) => shareOfParts(all.slice(0, -1), all.at(-1)!), '3件,2件,0件', null],
    [
      'what is left',
      two(shareOfRest),
      '24件,1200件',
      '(1200-24)/1200 = 98 [98, 98] of 24件 1200件',
    ],
    ['nothing left', two(shareOfRest), '24件,24件', '(24-24)/24 = 0 [0, 0] of 24件 24件'],
    ['less than nothing left', two(shareOfRest), '25件,24件', null],
    [
      'a rise',
      two((a, b) => change(a, b, false)),
      '40件,55件',
      '(55-40)/40 = 37.5 [37.5, 37.5] of 55件 40件',
    ],
    [
      'a fall',
      two((a, b) => change(a, b, true)),
      '40件,25件',
      '(40-25)/40 = 37.5 [37.5, 37.5] of 40件 25件',
    ],
    [
      'a rise called a fall',
      two((a, b) => change(a, b, true)),
      '40件,55件',
      '(40-55)/40 = -37.5 [-37.5, -37.5] of 40件 55件',
    ],
    ['a rise from nothing', two((a, b) => change(a, b, false)), '0件,55件', null],
    [
      'a rise of amounts',
      two((a, b) => change(a, b, false)),
      '4万元,5万元',
      '(5万-4万)/4万 = 25 (-10, 71.4286) of 5万元 4万元',
    ],
    ['a difference', two(difference), '55件,40件', '55-40 = 15 [15, 15] of 55件 40件'],
    [
      'a difference of amounts',
      two(difference),
      '5万元,4万元',
      '5万-4万 = 10000 (-5000, 25000) of 5万元 4万元',
    ],
    ['a sum', sum, '3件,2件,40件', '3+2+40 = 45 [45, 45] of 3件 2件 40件'],
    ['a sum of one', sum, '3件', '3 = 3 [3, 3] of 3件'],
    ['a sum of none', sum, '', null],
  ])('%s of %#', (_, combine, text, wanted) => {
    expect(told(combine(figuresOf(text)))).toBe(wanted)
  })

  const numberless = (mention: Mention): Mention => ({ ...mention, reading: null })

  it.each<[string, (a: Mention, b: Mention, c: Mention) => Working | null]>([
    ['a share', (a, b) => share(a, b)],
    ['a share of two', (a, b, c) => shareOfSum(a, [b, c])],
    ['two as a share', (a, b, c) => shareOfParts([a, b], c)],
    ['what is left', (a, b) => shareOfRest(a, b)],
    ['a quotient', (a, b) => quotient(a, b)],
    ['a rise', (a, b) => change(a, b, false)],
    ['a difference', (a, b) => difference(a, b)],
    ['a sum', (a, b) => sum([a, b])],
  ])('%s is none when a number is not told', (_, combine) => {
    const [a, b, c] = figuresOf('33件,40件,20件') as [Mention, Mention, Mention]
    expect(combine(a, b, c)).not.toBeNull()
    expect(combine(numberless(a), b, c)).toBeNull()
    expect(combine(a, numberless(b), c)).toBeNull()
    expect(combine(numberless(a), numberless(b), numberless(c))).toBeNull()
  })
})
