import type { Page } from 'playwright-core'

/**
 * Makes the disk of an extension's page full, once it has taken so many more rows, or gives it room again. The browser checks no quota of an extension with
 * unlimited storage: its refusal is made by hand.
 */
export function fillDisk(page: Page, full: boolean, after = 0): Promise<void> {
  const refusal = ([refuse, room]: [boolean, number]) => {
    const store = IDBObjectStore.prototype as unknown as {
      put: unknown
      add: unknown
      kept?: unknown[]
    }
    store.kept ??= [store.put, store.add]
    let left = room
    const [put, add] = (store.kept as ((...row: unknown[]) => unknown)[]).map(
      (write) =>
        function (this: unknown, ...row: unknown[]) {
          if (left-- > 0) return write.apply(this, row)
          throw new DOMException('The disk is full', 'QuotaExceededError')
        },
    )
    ;[store.put, store.add] = refuse ? [put, add] : store.kept
  }
  return page.evaluate(refusal, [full, after] as [boolean, number])
}
