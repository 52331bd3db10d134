import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { reviewOf } from '../../utils/cross-year/testing.ts'
import type { Sender } from '../../utils/messages.ts'

type Answer = (data: unknown, sender: Sender) => Promise<unknown>

const { heard, answered, keeping, badges } = vi.hoisted(() => ({
  heard: new Map<string, Answer>(),
  /** Whether a page in the tab answers the background. */
  answered: { ok: true },
  /** What happens while the review is being kept. */
  keeping: { meanwhile: async () => {} },
  badges: [] as number[],
}))
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))
vi.mock('../../utils/messages.ts', () => ({
  gateWord: '',
  hear: (name: string, answer: Answer) => heard.set(name, answer),
  send: async () => answered,
}))
vi.mock('../../utils/library/keep-review.ts', () => ({
  keepReview: async (_: string, review: unknown) => {
    await keeping.meanwhile()
    return { document: { id: 'd', textSha256: 'x' }, review, alsoChanged: [] }
  },
}))
vi.mock('./repaint.ts', () => ({
  drawingOf: async () => ({ marks: [], open: 1, whole: true }),
  repaint: async () => {},
  showDocumentBadge: async (tabId: number) => badges.push(tabId),
}))
vi.mock('./language.ts', () => ({ language: () => 'zh' }))

const { listenToPages } = await import('./pages.ts')
const { forgetTab, readTab, updateTab } = await import('../../utils/store/tabs.ts')

const url = 'http://www.a.gov.cn/1.html'
const elsewhere = 'http://www.a.gov.cn/2.html'
const reviewed = () =>
  heard.get('page.reviewed')!({ review: reviewOf('全区办理案件3件。', 2024) }, { tabId: 1, url })

describe('a review that comes in', () => {
  beforeEach(async () => {
    fakeBrowser.reset()
    badges.length = 0
    answered.ok = true
    keeping.meanwhile = async () => {}
    listenToPages()
  })

  it('is what its tab shows', async () => {
    expect(await reviewed()).toMatchObject({ documentId: 'd', textSha256: 'x' })
    expect(await readTab(1)).toMatchObject({ url, documentId: 'd' })
    expect(badges).toEqual([1])
  })

  it('is not said of the page that was gone to while it was being kept', async () => {
    answered.ok = false
    keeping.meanwhile = () => forgetTab(1)
    expect(await reviewed()).toMatchObject({ documentId: 'd' })
    expect(await readTab(1)).toBeNull()
    expect(badges).toEqual([])
  })

  it('takes not the place of what the next page has said meanwhile', async () => {
    keeping.meanwhile = async () => {
      await forgetTab(1)
      await updateTab(1, elsewhere, { documentId: 'e' })
    }
    await reviewed()
    expect(await readTab(1)).toMatchObject({ url: elsewhere, documentId: 'e' })
    expect(badges).toEqual([])
  })

  it('is what its tab shows where the page has only moved within itself', async () => {
    keeping.meanwhile = () => forgetTab(1)
    await reviewed()
    expect(await readTab(1)).toMatchObject({ documentId: 'd' })
    expect(badges).toEqual([1])
  })
})
