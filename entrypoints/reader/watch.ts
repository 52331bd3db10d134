import { localName } from '../../utils/pages/dom.ts'
import { documentIn } from '../../utils/pages/frame-document.ts'

const quiet = 400
const longestWait = 8000

const anyWords = { subtree: true, childList: true, characterData: true }

/**
 * Calls `look` after the page or a frame of its own origin has changed, or a frame has loaded, and all was quiet for a
 * moment. `look` answers whether the words had changed: while they keep changing, the waits grow, so that a page that
 * never rests costs next to nothing.
 */
export function watchText(document: Document, look: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = quiet
  let first = 0
  const changed = () => {
    const now = performance.now()
    if (timer === undefined) first = now
    // A storm must not put the look off for ever.
    else if (now - first > 2 * wait) return
    clearTimeout(timer)
    timer = setTimeout(run, wait)
  }
  const observer = new MutationObserver(changed)
  const watchFrame = (frame: Element) => {
    const inside = documentIn(frame)
    if (inside) observer.observe(inside, anyWords)
  }
  // A frame that is slow to come changes nothing in the page around it, nor does what is written into it later.
  const loaded = ({ target }: Event) => {
    const frame = target as Element | null
    if (!/^i?frame$/.test(frame ? localName(frame) : '')) return
    watchFrame(frame!)
    changed()
  }
  const run = async () => {
    timer = undefined
    const others = await look()
    wait = others ? Math.min(wait * 2, longestWait) : Math.max(quiet, wait / 2)
  }
  const stop = () => {
    observer.disconnect()
    document.removeEventListener('load', loaded, true)
    clearTimeout(timer)
  }
  observer.observe(document, anyWords)
  for (const frame of document.querySelectorAll('iframe, frame')) watchFrame(frame)
  document.addEventListener('load', loaded, true)
  return stop
}

/** Calls back a moment after the selection has settled. */
export function watchSelection(document: Document, settled: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer)
    timer = setTimeout(settled, 200)
  })
}
