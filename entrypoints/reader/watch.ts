const quiet = 400
const longestWait = 8000

/**
 * Calls `look` after the page has changed and been quiet for a moment. `look` answers whether the words had changed:
 * while they keep changing, the waits grow, so that a page that never rests costs next to nothing.
 */
export function watchText(document: Document, look: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = quiet
  let first = 0
  const observer = new MutationObserver(() => {
    const now = performance.now()
    if (timer === undefined) first = now
    // A storm must not put the look off for ever.
    else if (now - first > 2 * wait) return
    clearTimeout(timer)
    timer = setTimeout(run, wait)
  })
  const run = async () => {
    timer = undefined
    const changed = await look()
    wait = changed ? Math.min(wait * 2, longestWait) : Math.max(quiet, wait / 2)
  }
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document, { subtree: true, childList: true, characterData: true })
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
