import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.hoisted(() => {
  // The transport looks for the browser when it is loaded.
  Object.assign(globalThis, { chrome: { runtime: { id: 'test' } } })
})

const { hear, send } = await import('./messages.ts')

describe('the wire', () => {
  beforeEach(() => {
    fakeBrowser.reset()
    Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser })
  })

  it('carries what fits its schema and parses the answer', async () => {
    const stop = hear('page.failed', ({ problem }) => {
      expect(problem).toBe('no body')
      return {}
    })
    expect(await send('page.failed', { problem: 'no body' })).toEqual({ ok: true, value: {} })
    stop()
  })

  it('keeps data of the wrong form from the listener and answers with the reason', async () => {
    const listener = vi.fn(() => ({}))
    const stop = hear('page.activated', listener)
    const answer = await send('page.activated', { key: 7 } as never)
    expect(answer).toMatchObject({ ok: false })
    expect(listener).not.toHaveBeenCalled()
    stop()
  })

  it('takes an answer of the wrong form for no answer', async () => {
    const stop = hear('tab.review', () => ({ problem: 3 }) as never)
    expect(await send('tab.review', { tabId: 1 })).toMatchObject({ ok: false })
    stop()
  })

  it('never throws when nobody listens', async () => {
    expect(await send('page.reread', {})).toMatchObject({ ok: false })
  })
})
