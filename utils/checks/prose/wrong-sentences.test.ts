import { describe, expect, it } from 'vitest'
import { accusations } from '../testing.ts'
import { wrong } from './wrong-years.ts'

const sentences = wrong
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))

describe('sentences with a wrong number', () => {
  it('are many', () => expect(sentences.length).toBeGreaterThan(70))

  it.each(sentences)('%s: %s', (sentence, proof) => {
    expect(accusations(sentence ?? '')).toEqual([proof])
  })
})
