import { beforeEach, describe, expect, it, vi } from 'vitest'
import { write, writingOn } from './writing.ts'

const { sent, shown } = vi.hoisted(() => ({ sent: [] as unknown[], shown: [] as string[] }))
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, words: string[] = []) => [key, ...words].join(' ') },
}))
vi.mock('@mantine/notifications', () => ({
  notifications: {
    show: ({ message }: { message: string }) => void shown.push(message),
    hide: () => {},
  },
}))
vi.mock('../../../utils/messages.ts', () => ({
  send: async (...message: unknown[]) => {
    sent.push(message)
    return { ok: true, value: {} }
  },
}))

beforeEach(() => {
  sent.length = 0
  shown.length = 0
})

describe('writing', () => {
  it('has the pages of the document drawn again once it is done', async () => {
    const done = await writingOn('d')(async () => sent.length)
    expect(done).toEqual({ value: 0 })
    expect(sent).toEqual([['document.changed', { documentId: 'd' }]])
  })

  it('of a draft has nothing drawn again', async () => {
    expect(await write(async () => 7)).toEqual({ value: 7 })
    expect(sent).toEqual([])
  })

  it.each([
    ['in its words', new Error('closed'), 'done.failed closed'],
    ['as a full disk', new DOMException('', 'QuotaExceededError'), 'store.notSaved'],
  ])('that fails is told %s, and nothing is drawn', async (_, error, words) => {
    expect(await writingOn('d')(() => Promise.reject(error))).toBe(false)
    expect([shown, sent]).toEqual([[words], []])
  })
})
