import { type Page, readingPage, readPage } from '../../utils/pages/read-page.ts'
import type { Steps } from '../../utils/report/steps.ts'
import { inSlices } from './in-slices.ts'

/** How often a page that changes while it is read is read from its start again. */
const attempts = 3
/** A page of no more elements is read at one go within a frame or two. */
const fewElements = 5000

/**
 * Reads a page between its own tasks. What was read before and after a change fits ill together, so a page that
 * changes meanwhile is read again from its start. One that never rests is read at one go; when it is too big for that,
 * the mixture has to do until whoever watches the page has it read again.
 */
export async function readInSlices(document: Document, signal: AbortSignal): Promise<Page> {
  const url = document.location.href
  for (let attempt = 0; attempt < attempts; attempt++) {
    const changes = new Changes(document)
    try {
      const page = await inSlices(unlessChanged(readingPage(document, url), changes), signal)
      if (page) return page
    } finally {
      changes.stop()
    }
  }
  const few = document.getElementsByTagName('*').length <= fewElements
  return few ? readPage(document, url) : inSlices(readingPage(document, url), signal)
}

/** Null, and no step more, once the page has changed. */
function* unlessChanged<T>(work: Steps<T>, changes: Changes): Steps<T | null> {
  for (;;) {
    if (changes.seen) return null
    const step = work.next()
    if (step.done) return step.value
    yield
  }
}

/** Whether the words or elements of a document have changed since. */
class Changes {
  seen = false
  private readonly observer = new MutationObserver(() => {
    this.seen = true
  })

  constructor(document: Document) {
    this.observer.observe(document, { subtree: true, childList: true, characterData: true })
  }

  /** Looks no more. */
  stop(): void {
    this.observer.disconnect()
  }
}
