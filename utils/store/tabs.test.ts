import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))

const { forgetTab, readTab, updateTab } = await import('./tabs.ts')

const url = 'http://www.a.gov.cn/1.html'
const activated = { key: 'finding:1', at: 1 }

describe('what is known about a tab', () => {
  beforeEach(() => fakeBrowser.reset())

  it('keeps all of what is noted at once', async () => {
    const review = { documentId: 'd', textSha256: 'x' }
    await Promise.all([
      updateTab(1, url, review),
      updateTab(1, url, { activated }),
      updateTab(1, url, { problem: null }),
    ])
    expect(await readTab(1)).toMatchObject({ url, ...review, activated })
  })

  it('starts afresh at another address, and after it was forgotten', async () => {
    await updateTab(1, url, { activated })
    await updateTab(1, `${url}?2`, { title: 'b' })
    expect(await readTab(1)).toMatchObject({ title: 'b', activated: null })
    await Promise.all([updateTab(1, `${url}?2`, { activated }), forgetTab(1)])
    expect(await readTab(1)).toBeNull()
  })

  it('goes on after a change that failed', async () => {
    const failing = vi
      .spyOn(fakeBrowser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('full'))
    await expect(updateTab(1, url, { activated })).rejects.toThrow('full')
    failing.mockRestore()
    await updateTab(1, url, { activated })
    expect(await readTab(1)).toMatchObject({ activated })
  })
})
