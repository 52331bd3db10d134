import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import { sameValue } from './same-value.ts'

const given = (table: string, row: Record<string, unknown>, fields: string[] | null = null) => ({
  line: 2,
  table,
  row,
  fields,
  unreadable: false,
})
const at = (hour: number) => `2026-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`
const note = (revision: number, hour: number, comment = '甲') => ({
  id: 'n',
  revision,
  updatedAt: at(hour),
  comment,
  outcome: null,
})
const decision = (hour: number, says: string, reviewer = '林') => ({
  decision: says,
  reviewer,
  decidedAt: at(hour),
})

describe('compare', () => {
  it.each([
    ['no row of ours', note(1, 1), null, 'new'],
    ['the same', note(2, 2), note(2, 2), 'same'],
    [
      'another outcome of the anchor',
      { ...note(2, 2), outcome: { state: 'orphan' } },
      note(2, 2),
      'same',
    ],
    ['more edits, later', note(3, 3, '乙'), note(2, 2), 'newer'],
    ['fewer edits, earlier', note(1, 1, '乙'), note(2, 2), 'older'],
    ['fewer edits, later', note(2, 4, '乙'), note(3, 3), 'conflicting'],
    ['more edits, earlier', note(4, 1, '乙'), note(3, 3), 'conflicting'],
    ['as many edits, apart', note(2, 2, '乙'), note(2, 2), 'conflicting'],
  ])('a note: %s', (_, theirs, ours, outcome) => {
    expect(compare(given('annotations', theirs), ours).outcome).toBe(outcome)
  })

  it.each([
    ['later, the same person', decision(3, 'confirmed'), decision(2, 'dismissed'), 'newer'],
    ['earlier, the same person', decision(1, 'confirmed'), decision(2, 'dismissed'), 'older'],
    [
      'later, another person, another word',
      decision(3, 'confirmed', '周'),
      decision(2, 'dismissed'),
      'conflicting',
    ],
    [
      'later, another person, the same word',
      decision(3, 'confirmed', '周'),
      decision(2, 'confirmed'),
      'newer',
    ],
    [
      'another person, ours still open',
      decision(3, 'confirmed', '周'),
      decision(2, 'open'),
      'newer',
    ],
  ])('a decision: %s', (_, theirs, ours, outcome) => {
    expect(compare(given('decisions', theirs), ours).outcome).toBe(outcome)
  })

  it.each([
    ['labels', { name: '甲', color: '#111111' }, { name: '甲', color: '#222222' }, 'conflicting'],
    ['settings', { key: 'settings', value: 1 }, { key: 'settings', value: 2 }, 'older'],
    ['settings', { key: 'settings', value: 1 }, null, 'older'],
    ['drafts', { savedAt: at(3) }, { savedAt: at(2) }, 'newer'],
    ['views', { id: 'v', name: '甲' }, { id: 'v', name: '乙' }, 'conflicting'],
  ])('%s', (table, theirs, ours, outcome) => {
    expect(compare(given(table, theirs), ours).outcome).toBe(outcome)
  })

  it('takes of a row from a table only what the table knows', () => {
    const ours = { ...note(1, 1), anchor: { kind: 'span' }, quote: '原文' }
    const theirs = { ...note(2, 2, '乙'), anchor: { kind: 'page' } }
    const { outcome, write } = compare(
      given('annotations', theirs, ['comment', 'revision', 'updatedAt']),
      ours,
    )
    expect(outcome).toBe('newer')
    expect(write).toEqual({ ...ours, comment: '乙', revision: 2, updatedAt: at(2) })
  })

  it('joins what two coders say of being done', () => {
    const ours = {
      documentId: 'd',
      first: '林',
      second: '周',
      firstDoneAt: at(3),
      secondDoneAt: null,
    }
    const theirs = { ...ours, firstDoneAt: null, secondDoneAt: at(4) }
    const { outcome, write } = compare(given('codings', theirs), ours)
    expect(outcome).toBe('newer')
    expect(write).toMatchObject({ firstDoneAt: at(3), secondDoneAt: at(4) })
    expect(compare(given('codings', theirs), write).outcome).toBe('older')
    expect(compare(given('codings', { ...theirs, second: '陈' }), ours).outcome).toBe('conflicting')
  })

  it('never puts an unreadable row over one of ours', () => {
    const row = { ...given('annotations', note(9, 9)), unreadable: true }
    expect(compare(row, note(1, 1)).outcome).toBe('older')
  })

  it('keeps that a page was marked reviewed when it was read again elsewhere', () => {
    const ours = {
      capturedAt: at(1),
      firstSeenAt: at(1),
      reviewedAt: at(2),
      reviewer: '林',
      reviewedSha256: 'a',
    }
    const theirs = {
      capturedAt: at(5),
      firstSeenAt: at(4),
      reviewedAt: null,
      reviewer: null,
      reviewedSha256: null,
    }
    const { outcome, write } = compare(given('documents', theirs), ours)
    expect(outcome).toBe('newer')
    expect(write).toEqual({ ...ours, capturedAt: at(5) })
  })
})

describe('sameValue', () => {
  it.each([
    [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    [{ a: null }, {}, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same)
  })
})
