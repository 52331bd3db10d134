import { useSyncExternalStore } from 'react'

let running = 0
const listeners = new Set<() => void>()

function count(by: 1 | -1): void {
  running += by
  for (const listener of listeners) listener()
}

/** Runs a change of many rows; views that follow every change wait until it is over. */
export async function asLongChange<T>(work: () => Promise<T>): Promise<T> {
  count(1)
  try {
    return await work()
  } finally {
    count(-1)
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * True while many rows are being changed. Reading what has changed so far after each of its hundreds of transactions
 * would make the whole grow with the square of the rows.
 */
export function useLongChange(): boolean {
  return useSyncExternalStore(subscribe, () => running > 0)
}
