import { describe, expect, it } from 'vitest'
import { alike, type ConflictSide, sideChosen } from '../../../../utils/report/transfer.ts'
import { sideOfAll, takenOf, withOne } from './conflict-choice.ts'

const names = ['annotations 2', 'annotations 3', 'decisions 9']

describe('a choice among three conflicts', () => {
  it.each<[ConflictSide, [number, ConflictSide][], ConflictSide[], ConflictSide | null]>([
    ['ours', [], ['ours', 'ours', 'ours'], 'ours'],
    ['theirs', [], ['theirs', 'theirs', 'theirs'], 'theirs'],
    ['ours', [[1, 'theirs']], ['ours', 'theirs', 'ours'], null],
    ['theirs', [[0, 'ours']], ['ours', 'theirs', 'theirs'], null],
    ['ours', [[1, 'ours']], ['ours', 'ours', 'ours'], 'ours'],
    [
      'ours',
      [
        [1, 'theirs'],
        [1, 'ours'],
      ],
      ['ours', 'ours', 'ours'],
      'ours',
    ],
    [
      'ours',
      [
        [0, 'theirs'],
        [1, 'theirs'],
        [2, 'theirs'],
      ],
      ['theirs', 'theirs', 'theirs'],
      'theirs',
    ],
    [
      'ours',
      [
        [0, 'theirs'],
        [1, 'theirs'],
        [2, 'theirs'],
        [1, 'ours'],
      ],
      ['theirs', 'ours', 'theirs'],
      null,
    ],
  ])('%s, then %j: %j', (all, steps, sides, ofAll) => {
    const choice = steps.reduce((now, [at, side]) => withOne(now, names[at]!, side, 3), alike(all))
    expect(names.map((name) => sideChosen(choice, name))).toEqual(sides)
    expect(sideOfAll(choice)).toBe(ofAll)
    expect(takenOf(choice, 3)).toBe(sides.filter((side) => side === 'theirs').length)
  })

  it('leaves those that are not listed to what is said of all', () => {
    const choice = names.reduce((now, name) => withOne(now, name, 'theirs', 4), alike('ours'))
    expect([sideOfAll(choice), sideChosen(choice, 'labels 400')]).toEqual([null, 'ours'])
    expect(takenOf(choice, 4)).toBe(3)
  })
})
