import { describe, expect, it } from 'vitest'
import { sayings } from '../testing.ts'
import { disputes } from './true-disputes.ts'
import { services } from './true-services.ts'

const sentences = [disputes, services].flatMap((table) => table.trim().split('\n'))

describe('true sentences', () => {
  it('are many', () => expect(sentences.length).toBeGreaterThan(290))

  it.each(sentences)('accuses nobody: %s', (sentence) => {
    expect(sayings(sentence).filter((said) => said.includes('≠'))).toEqual([])
  })
})
