import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '../database.ts'
import { changeSettings, readSettings } from '../settings.ts'
import { withFreshDatabase } from '../testing.ts'
import { saveSelection, selectionOf } from './selection.ts'

const selection = (title: string) => ({ title, documents: [title], notes: null })

describe('a selection', () => {
  withFreshDatabase()
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  it('is kept for its export', async () => {
    const id = await saveSelection(selection('甲'))
    expect(await selectionOf(id)).toEqual(selection('甲'))
    expect(await selectionOf('another')).toBeNull()
  })

  it('gives way to the ten after it, and leaves settings alone', async () => {
    await changeSettings({ reviewer: '林' })
    const ids: string[] = []
    for (let minute = 0; minute < 12; minute++) {
      vi.setSystemTime(Date.UTC(2026, 0, 1, 0, minute))
      ids.push(await saveSelection(selection(String(minute))))
    }
    const kept = await Promise.all(ids.map(selectionOf))
    expect(kept.map((one) => one?.title ?? null)).toEqual([
      null,
      null,
      ...['2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
    ])
    expect((await readSettings()).reviewer).toBe('林')
  })

  it('that no longer parses is none', async () => {
    await database().settings.put({ key: 'selection:x', value: { title: 1 } })
    expect(await selectionOf('x')).toBeNull()
  })
})
