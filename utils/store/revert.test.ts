import { describe, expect, it } from 'vitest'
import { changedSince, stamped, withoutChange } from './revert.ts'

const found = { state: 'found', span: { start: 1, end: 2 } }
const lost = { state: 'orphan', candidates: [] }
const labelled = (...labels: string[]) => ({ labels })
const labelling = { before: labelled('甲', '乙'), after: labelled('乙', '丙') }
const moved = { before: { anchor: 1, outcome: lost }, after: { anchor: 2, outcome: found } }

const edit = { before: { a: 1, b: 1, revision: 1 }, after: { a: 2, b: 1, c: 3, revision: 2 } }

describe('withoutChange', () => {
  it.each([
    ['takes back the fields the change touched', { a: 2, b: 1, c: 3 }, edit, { a: 1, b: 1 }],
    ['keeps what was done to others since', { a: 2, b: 9, c: 3 }, edit, { a: 1, b: 9 }],
    ['lets revisions grow', { a: 2, c: 3, revision: 7 }, edit, { a: 1, revision: 7 }],
    ['leaves what was done to the same since', { a: 7, b: 1, c: 3 }, edit, { a: 7, b: 1, c: 3 }],
    ['takes back labels as they were', labelled('乙', '丙'), labelling, labelled('甲', '乙')],
    ['keeps labels given since', labelled('乙', '丙', '丁'), labelling, labelled('乙', '丁', '甲')],
    ['keeps labels away that were taken since', labelled('丙'), labelling, labelled('甲')],
    ['takes back what a visit found', { anchor: 2, outcome: lost }, moved, moved.before],
    ['removes what the change made', { a: 1 }, { before: null, after: { a: 1 } }, null],
    ['makes again what it removed', null, { before: { a: 1 }, after: null }, { a: 1 }],
  ])('%s', (_, now, change, row) => {
    expect(withoutChange(now, change)).toEqual(row)
  })
})

describe('changedSince', () => {
  it.each([
    [{ a: 2, c: 3, b: 9, revision: 8 }, edit, false],
    [{ a: 5, c: 3 }, edit, true],
    [null, edit, true],
    [null, { before: { a: 1 }, after: null }, false],
    [{ a: 1 }, { before: { a: 1 }, after: null }, true],
    [{ a: 1 }, { before: null, after: { a: 1 } }, false],
    [{ a: 1, b: 2 }, { before: null, after: { a: 1 } }, true],
    [{ a: 1, outcome: found }, { before: null, after: { a: 1, outcome: null } }, false],
  ])('%j after %j: %s', (now, change, answer) => {
    expect(changedSince(now, change)).toBe(answer)
  })
})

describe('stamped', () => {
  const at = (minute: number) => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`
  it('keeps when the states before were saved, the last thirty of them', () => {
    let row: Record<string, unknown> | null = { revision: 1, updatedAt: at(0) }
    row = stamped(row, at(1))
    expect(row).toEqual({ revision: 2, updatedAt: at(1), past: [at(0)] })
    for (let minute = 2; minute <= 40; minute++) row = stamped(row, at(minute))
    expect(row).toMatchObject({ revision: 41, updatedAt: at(40) })
    expect(row?.past).toEqual(Array.from({ length: 30 }, (_, n) => at(n + 10)))
  })

  it('has no state before the first', () => {
    expect(stamped({ revision: 0, updatedAt: at(0) }, at(1))).toEqual({
      revision: 1,
      updatedAt: at(1),
    })
  })

  it('counts a revision where revisions are counted', () => {
    expect(stamped({ revision: 2 }, 'now')).toEqual({ revision: 3, updatedAt: 'now' })
    expect(stamped({ a: 1 }, 'now')).toEqual({ a: 1 })
    expect(stamped(null, 'now')).toBeNull()
  })
})
