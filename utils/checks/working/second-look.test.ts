import { expect, it } from 'vitest'
import { judgedAt, mentionAt } from '../testing.ts'
import { sum } from './combine.ts'
import { type Doubt, deservesLook } from './second-look.ts'

/** Whether 【the total】 deserves a look beside the sum of the numbers before it. */
function looked(text: string, telling: Doubt['telling']): boolean {
  const { passage, mention } = mentionAt(text)
  const working = sum(passage.mentions.filter(({ order }) => order < mention.order))
  if (!working) throw new Error('no numbers before the mark')
  return deservesLook(mention, { ...working, telling })
}

it.each([
  ['one digit', '有120件、206件，共【336件】。', true],
  ['two beside each other exchanged', '有120件、206件，共【362件】。', true],
  ['two apart exchanged', '有120件、202件，共【223件】。', false],
  ['two digits', '有120件、206件，共【337件】。', false],
  ['the first digit, far off', '有120件、206件，共【626件】。', false],
  ['a digit more', '有820件、176件，共【1996件】。', false],
  ['not at all', '有120件、206件，共【326件】。', false],
  ['but for its rounding', '有1.24万元、2.6万元，共【3.8万元】。', false],
  ['of few the next', '有12件、26件，共【40件】。', true],
  ['of few one further', '有12件、26件，共【41件】。', false],
  ['tenths', '有1.20万元、2.60万元，共【3.90万元】。', true],
  ['about', '有120件、206件，共约【336件】。', false],
  ['parts about', '有近120件、206件，共【336件】。', false],
])('is near: %s', (_, text, near) => {
  expect(looked(text, 'near')).toBe(near)
})

it('is worth a look however far it is off, where that is said', () => {
  expect(looked('有120件、206件，共【662件】。', 'any')).toBe(true)
  expect(looked('有近120件、206件，共【662件】。', 'any')).toBe(false)
})

it.each<[string, string, boolean]>([
  [
    'a rate of an earlier sentence’s number',
    '新收5422件，增长3.2%。受理3129件，受理率【57.41%】。',
    true,
  ],
  ['that rate as it is', '新收5422件，增长3.2%。受理3129件，受理率【57.71%】。', false],
  ['two digits', '新收5422件，增长3.2%。受理3129件，受理率【58.41%】。', false],
  [
    'two beside each other exchanged',
    '新收5422件，增长3.2%。受理3129件，受理率【75.71%】。',
    false,
  ],
  [
    'evened out',
    '检查300次，其中城管100次，占33.3%；市监100次，占33.3%；应急100次，占【33.4%】。',
    false,
  ],
  ['a whole percent', '新收5422件，增长3.2%。受理3129件，受理率【59%】。', false],
  ['about', '新收5422件，增长3.2%。受理3129件，受理率约【57.41%】。', false],
  [
    'a share of the number named',
    '收到投诉612件。其他略。涉及商品145件，占投诉总量的【23.9%】。',
    true,
  ],
  ['numbers told in 万', '新收5.42万件，增长3.2%。受理3.13万件，受理率【57.15%】。', false],
])('a stroke of the pen off: %s', (_, text, expected) => {
  expect(judgedAt(text).remarks.some(({ id }) => id === 'second-look')).toBe(expected)
})
