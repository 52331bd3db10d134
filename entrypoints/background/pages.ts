import { browser } from 'wxt/browser'
import { keepReview } from '../../utils/library/keep-review.ts'
import { gateWord, hear, type Sender, send } from '../../utils/messages.ts'
import type { Review } from '../../utils/report/review.ts'
import { recordOutcomes } from '../../utils/store/annotations.ts'
import { overrulingFor } from '../../utils/store/overrulings.ts'
import { userStandards } from '../../utils/store/standards.ts'
import { pageOf, readTab, updateTab } from '../../utils/store/tabs.ts'
import { clearBadge } from './badge.ts'
import { injectReader } from './inject.ts'
import { language } from './language.ts'
import { openPanel } from './open-panel.ts'
import { drawingOf, repaint, showDocumentBadge } from './repaint.ts'

/** Everything pages say. The tab and address come from the browser's word about the sender, never from the message. */
export function listenToPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (message !== gateWord || sender.tab?.id === undefined) return
    // Answered when the reader is there, so that the gate hears when we were ended before that; never with nothing.
    void injectReader(sender.tab.id).then((problem) => answer({ problem }))
    return true
  })
  hear('page.opened', async (_, sender) => ({
    overruling: await overrulingFor(sender.url ?? ''),
    locale: language(),
    standards: await userStandards(),
  }))
  hear('page.reviewed', ({ review }, sender) => reviewed(review, sender))
  hear('page.failed', async ({ problem }, sender) => {
    await note(sender, { problem })
    return {}
  })
  hear('page.selected', async ({ selection }, sender) => {
    await note(sender, { selection })
    return {}
  })
  hear('page.activated', async ({ key }, sender) => {
    // The panel is opened first: the browser allows it only while the click is fresh.
    if (sender.tabId !== null) await openPanel(sender.tabId)
    await note(sender, { activated: { key, at: Date.now() } })
    return {}
  })
  hear('page.anchored', async ({ documentId, textSha256, outcomes }) => {
    const prefix = 'note:'
    const notes = outcomes.flatMap(({ key, outcome }) =>
      key.startsWith(prefix) ? [{ noteId: key.slice(prefix.length), outcome }] : [],
    )
    await recordOutcomes(documentId, textSha256, notes)
    return {}
  })
}

async function note(sender: Sender, changed: Parameters<typeof updateTab>[2]): Promise<void> {
  if (sender.tabId !== null && sender.url) await updateTab(sender.tabId, sender.url, changed)
}

async function reviewed(review: Review, sender: Sender) {
  const { tabId, url } = sender
  const about = {
    title: review.page.title,
    recognition: review.recognition,
    problem: null,
    selection: null,
  }
  if (tabId === null || !url || !review.recognition.isReport) {
    await note(sender, { ...about, documentId: null, textSha256: '' })
    if (tabId !== null) await clearBadge(tabId)
    return { documentId: null, textSha256: '', marks: [] }
  }
  const page = pageOf(tabId)
  const { document, review: kept, alsoChanged } = await keepReview(url, review)
  const drawing = await drawingOf(document.id, kept)
  for (const id of alsoChanged) void repaint(id)
  const { textSha256 } = document
  if (!(await isLeft(tabId, page))) {
    await note(sender, { ...about, documentId: document.id, textSha256 })
    await showDocumentBadge(tabId, document, drawing)
  }
  return { documentId: document.id, textSha256, marks: drawing.marks }
}

/**
 * True where a tab shows another page by now: nothing that was found out about the one before may be said of it. A page
 * that has only moved within itself, which the browser tells in the same way, is still there to answer.
 */
async function isLeft(tabId: number, page: number): Promise<boolean> {
  if (pageOf(tabId) === page) return false
  return (await readTab(tabId)) !== null || !(await send('page.here', {}, tabId)).ok
}
