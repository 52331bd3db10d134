import { describe, expect, it } from 'vitest'
import type { StoredRow } from './database.ts'
import { latestNotes, noteChunks, notesSince } from './note-stream.ts'
import { withFreshDatabase } from './testing.ts'
import { put } from './transfer/testing.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()

const note = (minute: number): StoredRow => ({
  ...{ id: `n${minute}`, documentId: 'd', revision: 1, outcome: null, quote: null },
  anchor: { kind: 'page', report: { issuer: null, year: null } },
  ...{ comment: '', labels: [], status: 'submitted', reviewer: '林', textSha256: 'f00' },
  ...{ createdAt: at(0), updatedAt: at(minute), deletedAt: null },
})
const broken = { id: 'x', documentId: 'd', updatedAt: at(700) }

describe('the notes of all documents', () => {
  withFreshDatabase()

  it('come with the latest first, then all of them', async () => {
    await put('annotations', ...Array.from({ length: 600 }, (_, minute) => note(minute)), broken)
    const { rows, unreadable } = await latestNotes(3)
    expect([rows.map(({ id }) => id), unreadable]).toEqual([['n599', 'n598'], 1])
    const all: string[] = []
    let lost = 0
    for await (const chunk of noteChunks()) {
      all.push(...chunk.rows.map(({ id }) => id))
      lost += chunk.unreadable
    }
    expect([new Set(all).size, all.length, lost]).toEqual([600, 600, 1])
  })

  it('that were changed since are told, with how many there are in all', async () => {
    await put('annotations', note(1), note(2), note(3), broken)
    const since = await notesSince(at(2))
    expect(since).toMatchObject({ rows: [{ id: 'n3' }], unreadable: 1, count: 4 })
  })
})
