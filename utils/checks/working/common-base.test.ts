import { expect, it } from 'vitest'
import { judgedAt } from '../testing.ts'

/** What is asked about 【the share】; nothing where nothing is. */
function asked(text: string): string {
  const look = judgedAt(text).remarks.find(({ id }) => id === 'second-look')
  return /[\d./()%]+=[\d.%]+/.exec(look?.text.zh ?? '')?.[0] ?? ''
}

it.each<[string, string, string]>([
  [
    'of another number than all others',
    '投诉较多的依次为：服装1108件，占比28.07%；食品946件，占比【21.42%】；家居540件，占比13.68%；交通331件，占比8.39%。',
    '946/(1108/28.07%)=23.9659%',
  ],
  [
    'the same, numbered, and the total named',
    '投诉较多的为：（1）服装1108件，占投诉总数的28.07%；（2）食品946件，占【21.42%】；（3）家居540件，占13.68%；（4）交通331件，占8.39%。',
    '946/(1108/28.07%)=23.9659%',
  ],
  [
    'of the same number',
    '投诉较多的依次为：服装1108件，占比28.07%；食品946件，占比【23.97%】；家居540件，占比13.68%；交通331件，占比8.39%。',
    '',
  ],
  [
    'among others, one of which is wrong',
    '投诉较多的依次为：服装1108件，占比28.07%；食品946件，占比21.42%；家居540件，占比【13.68%】；交通331件，占比8.39%。',
    '',
  ],
  [
    'beside two others',
    '投诉较多的依次为：服装1108件，占比28.07%；食品946件，占比【21.42%】；家居540件，占比13.68%。',
    '',
  ],
  [
    'of something else, half as large',
    '投诉较多的依次为：服装1108件，占比28.07%；食品946件，占比【11.42%】；家居540件，占比13.68%；交通331件，占比8.39%。',
    '',
  ],
  [
    'of a total of its own',
    '投诉较多的依次为：服装1108件，占商品的28.07%；食品946件，占全部的【21.42%】；家居540件，占商品的13.68%；交通331件，占商品的8.39%。',
    '',
  ],
  [
    'in a list within the list',
    '投诉较多的依次为：服装1108件，占比28.07%；其中童装946件，占比【21.42%】；家居540件，占比13.68%；交通331件，占比8.39%。',
    '',
  ],
])('a share %s', (_, text, expected) => {
  expect(asked(text)).toBe(expected)
})
