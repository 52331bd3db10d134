import type { Page } from 'playwright-core'

/**
 * Makes the disk of an extension's page full, or gives it room again. The browser checks no quota of an extension with
 * unlimited storage: its refusal is made by hand.
 */
export function fillDisk(page: Page, full: boolean): Promise<void> {
  return page.evaluate((refuse) => {
    const store = IDBObjectStore.prototype as unknown as {
      put: unknown
      add: unknown
      kept?: unknown[]
    }
    store.kept ??= [store.put, store.add]
    const fail = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    ;[store.put, store.add] = refuse ? [fail, fail] : store.kept
  }, full)
}
