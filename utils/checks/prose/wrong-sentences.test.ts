import { describe, expect, it } from 'vitest'
import { accusations } from '../testing.ts'
import { wrongBases } from './wrong-bases.ts'
import { wrongCourses } from './wrong-courses.ts'
import { wrongLists } from './wrong-lists.ts'
import { wrongMeasures } from './wrong-measures.ts'
import { wrongParts } from './wrong-parts.ts'
import { wrong } from './wrong-years.ts'

const sentences = [wrong, wrongLists, wrongCourses, wrongMeasures, wrongParts, wrongBases]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => line.split(' | '))

describe('sentences with a wrong number', () => {
  it('are many', () => expect(sentences.length).toBeGreaterThan(237))

  it.each(sentences)('%s: %s', (sentence, proof) => {
    expect(accusations(sentence ?? '')).toEqual([proof])
  })
})
