import { JSDOM } from 'jsdom'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { database, type StoredRow } from '../../../utils/store/database.ts'
import { withFreshDatabase } from '../../../utils/store/testing.ts'
import { useNotes } from './use-notes.ts'

const note = (id: string, comment: string, updatedAt: string): StoredRow => ({
  ...{ id, documentId: 'd', revision: 1, outcome: null, quote: null, comment, labels: [] },
  anchor: { kind: 'page', report: { issuer: null, year: null } },
  ...{ status: 'submitted', reviewer: '林', textSha256: 'f00', deletedAt: null },
  ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt },
})
const long = '2026-01-01T00:00:00.000Z'

let root: Root
let shown: string[]

function Table() {
  const { notes, loading } = useNotes()
  shown = loading ? [] : notes.map(({ comment }) => comment).sort()
  return null
}

async function open(): Promise<void> {
  await act(() => root.render(<Table />))
  await see('甲')
}
const see = (...comments: string[]) =>
  vi.waitFor(async () => {
    await act(async () => await new Promise((done) => setTimeout(done, 20)))
    expect(shown).toEqual(comments)
  }, 5000)

describe('useNotes', () => {
  withFreshDatabase()
  beforeEach(async () => {
    const { window } = new JSDOM('<div></div>')
    for (const name of ['window', 'document'] as const) vi.stubGlobal(name, window[name])
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    root = createRoot(window.document.querySelector('div')!)
    await database().annotations.put(note('1', '甲', long))
  })
  afterEach(async () => {
    await act(() => root.unmount())
    vi.unstubAllGlobals()
  })

  it('shows what is changed or added from now on', async () => {
    await open()
    await database().annotations.put(note('1', '丙', '2100-01-01T00:00:00.000Z'))
    await see('丙')
    await database().annotations.put(note('2', '乙', '2100-01-01T00:00:00.000Z'))
    await see('丙', '乙')
  })

  it('shows what comes with an import, changed long ago', async () => {
    await open()
    await database().annotations.put(note('2', '乙', long))
    await see('乙', '甲')
  })

  it('shows no more what is removed for good', async () => {
    await database().annotations.put(note('2', '乙', long))
    await act(() => root.render(<Table />))
    await see('乙', '甲')
    await database().annotations.delete('2')
    await see('甲')
  })
})
