const quiet = 400
const longestWait = 8000

/**
 * Calls `look` after the page has changed, or a frame in it has loaded, and all was quiet for a moment. `look` answers
 * whether the words had changed: while they keep changing, the waits grow, so that a page that never rests costs next
 * to nothing.
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
  // A frame that is slow to come changes nothing in the page around it.
  const loaded = ({ target }: Event) => {
    if (/^i?frame$/.test((target as Element | null)?.localName ?? '')) changed()
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
  observer.observe(document, { subtree: true, childList: true, characterData: true })
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
