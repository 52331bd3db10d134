import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../testing.ts'
import { goesOutAgain, hasLevels, standsBesideAnother } from './list-structure.ts'

/** The number at an index as a total, and so many behind it as its parts. */
function listIn(text: string, at = 0, size = 9) {
  const { passage, mentions } = mentionsIn(text)
  const [total, ...parts] = mentions.slice(at, at + size + 1)
  if (!total) throw new Error(`no number at ${at} in ${text}`)
  return { passage, total, parts }
}

describe('levels of a list', () => {
  it.each([
    ['检查320家，其中发现问题86家，立案12家，其余74家责令改正。', true],
    ['调解1260起，其中婚姻420起，邻里360起，疑难86起，其他480起。', true],
    ['清理168件，其中废止23件，失效14件，修改9件，有效135件。', false],
    ['抽查60卷，其中合格56卷，不合格6卷。', false],
  ])('%s: %s', (text, levels) => {
    const { total, parts } = listIn(text)
    expect(hasLevels(total, parts)).toBe(levels)
  })

  it('are seen wherever some that stand together are too many', () => {
    const some = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 900 }), fc.nat(), (kinds, twice, at) => {
        const total = kinds.reduce((sum, kind) => sum + kind, 0)
        const parts = kinds.toSpliced(at % (kinds.length + 1), 0, twice)
        const list = listIn(`共${total}件,${parts.map((part) => `甲${part}件`).join('、')}。`)
        expect(hasLevels(list.total, list.parts)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('what stands beside a list', () => {
  it.each([
    ['检查企业120家、个体户360家，其中合格330家，不合格150家。', 1, true],
    ['检查企业120家，个体户360家，其中合格330家，不合格150家。', 1, false],
    ['检查360家，其中合格330家，不合格150家。', 0, false],
  ])('%s, at %i: another total %s', (text, at, beside) => {
    const { passage, total } = listIn(text, at)
    expect(standsBesideAnother(passage, total)).toBe(beside)
  })

  it.each([
    ['罚没860万元，罚款820万元，没收86万元，返还当事人46万元。', true],
    ['罚没860万元，罚款820万元，没收86万元，返还当事人16万元。', false],
    ['罚没860万元，罚款820万元，没收86万元，上缴国库46万元。', false],
  ])('%s: goes out again %s', (text, out) => {
    const { passage, total, parts } = listIn(text, 0, 2)
    expect(goesOutAgain(passage, total, parts)).toBe(out)
  })
})
