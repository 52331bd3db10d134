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
    [
      'an outcome where ours was never visited',
      { ...note(2, 2), outcome: { state: 'found', span: null }, outcomeSha256: 'a' },
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

  const edited = (hour: number, comment: string, ...past: number[]) => ({
    ...note(past.length + 1, hour, comment),
    past: past.map(at),
  })
  it.each([
    ['edited further from ours', edited(5, '乙', 1, 3), edited(3, '甲', 1), 'newer'],
    [
      'more often and later, but not from ours',
      edited(5, '乙', 1, 2),
      edited(3, '甲', 1),
      'conflicting',
    ],
    ['ours edited further from theirs', edited(3, '甲', 1), edited(5, '乙', 1, 3), 'older'],
    [
      'ours more often and later, but not from theirs',
      edited(3, '甲', 1),
      edited(5, '乙', 1, 2),
      'conflicting',
    ],
    ['edited apart to the same words', edited(5, '甲', 1, 2), edited(3, '甲', 1), 'newer'],
    ['from ours by a clock that is slow', edited(2, '乙', 1, 3), edited(3, '甲', 1), 'newer'],
    ['of which the file knows no past', note(4, 5, '乙'), edited(3, '甲', 1), 'newer'],
    [
      'of which a part of the past is known, ours in it',
      { ...note(9, 7, '乙'), past: [at(3), at(5)] },
      note(7, 3),
      'newer',
    ],
    [
      'of which a part of the past is known, ours not in it',
      { ...note(9, 7, '乙'), past: [at(3), at(5)] },
      note(7, 4),
      'conflicting',
    ],
    [
      'of which the past is known from a time after ours on',
      { ...note(9, 7, '乙'), past: [at(3), at(5)] },
      note(7, 2),
      'newer',
    ],
    ['with the same words and another past', { ...note(2, 2), past: [at(1)] }, note(2, 2), 'same'],
  ])('a note whose past is known: %s', (_, theirs, ours, outcome) => {
    expect(compare(given('annotations', theirs), ours).outcome).toBe(outcome)
  })

  it('knows nothing of the past of a note in a table without a column for it', () => {
    const ours = { ...edited(3, '甲', 1), editor: '周' }
    const theirs = given('annotations', note(3, 5, '乙'), ['comment', 'revision', 'updatedAt'])
    const { outcome, write } = compare(theirs, ours)
    expect([outcome, write.past, write.editor]).toEqual(['newer', undefined, undefined])
    const same = given('annotations', note(2, 3, '甲'), ['comment', 'revision', 'updatedAt'])
    expect(compare(same, ours).outcome).toBe('same')
  })

  it.each([
    ['labels', { name: '甲', color: '#111111' }, { name: '甲', color: '#222222' }, 'conflicting'],
    ['settings', { key: 'settings', value: 1 }, { key: 'settings', value: 2 }, 'older'],
    ['settings', { key: 'settings', value: 1 }, null, 'older'],
    ['drafts', { savedAt: at(3) }, { savedAt: at(2) }, 'newer'],
    ['drafts', { id: 'd', savedAt: at(3) }, { id: 'd', savedAt: at(2) }, 'newer'],
    ['drafts', { id: 'e', savedAt: at(3) }, { id: 'd', savedAt: at(2) }, 'conflicting'],
    [
      'overrulings',
      { says: 'report', at: '2026-01-01T10:00:00+08:00' },
      { says: 'not-report', at: at(3) },
      'older',
    ],
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

  it('takes over that a coding was ended, and lets no file end it otherwise', () => {
    const ours = { documentId: 'd', first: '林', second: '周', firstDoneAt: at(3) }
    const ended = { by: '组长', at: at(5) }
    const { outcome, write } = compare(given('codings', { ...ours, ended }), ours)
    expect([outcome, write]).toEqual([
      'newer',
      expect.objectContaining({ ended, firstDoneAt: at(3) }),
    ])
    expect(compare(given('codings', ours), write).outcome).toBe('older')
    const other = { ...ours, ended: { by: '周', at: at(6) } }
    expect(compare(given('codings', other), write).outcome).toBe('older')
  })

  const list = (state: string, title = '甲') => ({ id: 'l', title, state })
  it.each([
    ['of ours is the same whatever it does', list('running'), list('paused'), 'same', 'paused'],
    ['of ours goes on', list('finished', '乙'), list('running'), 'conflicting', 'running'],
    ['that is new does not run by itself', list('running'), null, 'new', 'paused'],
    ['that is new and over stays so', list('finished'), null, 'new', 'finished'],
  ])('a list of addresses %s', (_, theirs, ours, outcome, state) => {
    const compared = compare(given('lists', theirs), ours)
    expect([compared.outcome, compared.write.state]).toEqual([outcome, state])
  })

  it('never puts an unreadable row over one of ours', () => {
    const row = { ...given('annotations', note(9, 9)), unreadable: true }
    expect(compare(row, note(1, 1)).outcome).toBe('older')
  })

  const seen = (read: number, first: number, reviewed: number | null, reviewer = '林') => ({
    ...{ capturedAt: at(read), textSha256: `as of ${read}`, firstSeenAt: at(first) },
    reviewedAt: reviewed && at(reviewed),
    reviewer: reviewed && reviewer,
    reviewedSha256: reviewed && `as of ${reviewed}`,
  })
  it.each([
    ['read again elsewhere, ours marked', seen(5, 4, null), seen(1, 1, 2), 'newer', seen(5, 1, 2)],
    [
      'marked elsewhere, ours read again since',
      seen(1, 1, 2, '周'),
      seen(5, 4, null),
      'newer',
      seen(5, 1, 2, '周'),
    ],
    [
      'marked later elsewhere, on an older text',
      seen(1, 1, 6, '周'),
      seen(5, 1, 2),
      'newer',
      seen(5, 1, 6, '周'),
    ],
    [
      'read later elsewhere, marked earlier',
      seen(5, 1, 2, '周'),
      seen(1, 1, 4),
      'newer',
      seen(5, 1, 4),
    ],
    ['read and marked earlier elsewhere', seen(1, 1, 2, '周'), seen(5, 1, 4), 'older', null],
    ['only read earlier elsewhere', seen(1, 3, null), seen(5, 1, 4), 'older', null],
    ['no other', seen(5, 1, 4), seen(5, 1, 4), 'same', null],
  ])('a document: %s', (_, theirs, ours, outcome, together) => {
    const compared = compare(given('documents', theirs), ours)
    expect(compared.outcome).toBe(outcome)
    if (together) expect(compared.write).toEqual(together)
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
