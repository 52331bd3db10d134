import { describe, expect, it } from 'vitest'
import { noteCodes } from './note-codes.ts'
import { about, entry, note, rowsOf } from './testing.ts'

describe('note_codes.csv', () => {
  it('has a row for every code of every living note, in the order they were made', () => {
    const source = entry({
      notes: [
        note('n3', { labels: ['丙'] }),
        note('n2', { labels: ['甲', '乙'] }),
        note('n1', { labels: ['丁'], createdAt: '2026-03-12T09:01:00.000Z' }),
        note('n0', { labels: ['戊'], deletedAt: '2026-03-12T11:00:00.000Z' }),
      ],
    })
    const rows = rowsOf(noteCodes, source)
    expect(rows[0]).toEqual({
      ...about,
      note_id: 'n2',
      code: '甲',
      code_place: '1',
      reviewer: '林',
      created_at: '2026-03-12T17:00:00.000+08:00',
    })
    expect(rows.map((row) => `${row.note_id} ${row.code_place} ${row.code}`)).toEqual([
      'n2 1 甲',
      'n2 2 乙',
      'n3 1 丙',
      'n1 1 丁',
    ])
  })

  it('has the notes of one moment in the order of their ids, however they come', () => {
    const [n1, n2, n3] = ['n1', 'n2', 'n3'].map((id) => note(id, { labels: ['甲'] }))
    for (const notes of [
      [n1!, n2!, n3!],
      [n3!, n2!, n1!],
      [n2!, n3!, n1!],
    ])
      expect(rowsOf(noteCodes, entry({ notes })).map(({ note_id }) => note_id)).toEqual([
        ...['n1', 'n2', 'n3'],
      ])
  })
})
