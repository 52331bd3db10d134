import { expect, it } from 'vitest'
import { occurrences, onlyOccurrence } from './occurrences.ts'

it.each([
  ['办结三件办结五件', '办结', 9, [0, 4]],
  ['办结三件办结五件办结', '办结', 2, [0, 4]],
  ['哈哈哈', '哈哈', 9, [0, 1]],
  ['办结', '受理', 9, []],
  ['办结', '', 9, []],
])('%s holds %s', (text, words, most, places) => {
  expect(occurrences(text, words, most)).toEqual(places)
})

it.each([
  ['办结三件', '三件', 2],
  ['三件三件', '三件', null],
  ['办结三件', '五件', null],
])('%s holds %s once', (text, words, place) => expect(onlyOccurrence(text, words)).toBe(place))
