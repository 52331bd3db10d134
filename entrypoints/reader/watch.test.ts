import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchText } from './watch.ts'

/** Lets mutation records be delivered, then moves the clock. */
async function pass(milliseconds: number): Promise<void> {
  await Promise.resolve()
  await vi.advanceTimersByTimeAsync(milliseconds)
}

describe('watchText', () => {
  const { window } = new JSDOM('<p>一</p>')
  const { document } = window
  const change = () => document.body.append('字')
  let stop = () => {}

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('MutationObserver', window.MutationObserver)
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('looks once after a burst of changes has ended', async () => {
    const look = vi.fn(async () => false)
    stop = watchText(document, look)
    for (let i = 0; i < 3; i++) {
      change()
      await pass(100)
    }
    expect(look).toHaveBeenCalledTimes(0)
    await pass(500)
    expect(look).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['iframe', 1],
    ['img', 0],
  ])('after an %s has loaded, looks %i times', async (name, times) => {
    const element = document.body.appendChild(document.createElement(name))
    const look = vi.fn(async () => false)
    stop = watchText(document, look)
    element.dispatchEvent(new window.Event('load'))
    await pass(1000)
    expect(look).toHaveBeenCalledTimes(times)
  })

  it.each(['there from the first', 'come later'])(
    'follows what is written into a frame %s',
    async (when) => {
      const first = when === 'there from the first'
      const frame = document.createElement('iframe')
      if (first) document.body.append(frame)
      const look = vi.fn(async () => false)
      stop = watchText(document, look)
      if (!first) document.body.append(frame)
      await pass(1000)
      look.mockClear()
      frame.contentDocument!.body.append('正文')
      await pass(1000)
      expect(look).toHaveBeenCalledTimes(1)
    },
  )

  it('looks even when the changes never end', async () => {
    const look = vi.fn(async () => true)
    stop = watchText(document, look)
    for (let i = 0; i < 60; i++) {
      change()
      await pass(100)
    }
    expect(look.mock.calls.length).toBeGreaterThan(1)
  })

  it('looks ever more seldom while the words keep changing', async () => {
    const storm = async (words: boolean) => {
      const look = vi.fn(async () => words)
      stop = watchText(document, look)
      for (let i = 0; i < 300; i++) {
        change()
        await pass(100)
      }
      stop()
      return look.mock.calls.length
    }
    expect(await storm(true)).toBeLessThan((await storm(false)) / 2)
  })

  it('looks no more once stopped', async () => {
    const look = vi.fn(async () => false)
    watchText(document, look)()
    change()
    await pass(5000)
    expect(look).not.toHaveBeenCalled()
  })
})
