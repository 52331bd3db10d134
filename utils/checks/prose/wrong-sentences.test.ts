import { describe, expect, it } from 'vitest'
import { accusations } from '../testing.ts'
import { wrongLists } from './wrong-lists.ts'
import { wrong } from './wrong-years.ts'

const sentences = [wrong, wrongLists]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => line.split(' | '))

describe('sentences with a wrong number', () => {
  it('are many', () => expect(sentences.length).toBeGreaterThan(140))

  it.each(sentences)('%s: %s', (sentence, proof) => {
    expect(accusations(sentence ?? '')).toEqual([proof])
  })
})
