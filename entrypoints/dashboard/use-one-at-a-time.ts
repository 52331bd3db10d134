import { useRef } from 'react'

/** The same work, but not once more while it is under way: the second click of a double click asks for nothing. */
export function useOneAtATime<A extends unknown[]>(
  work: (...given: A) => Promise<void>,
): (...given: A) => Promise<void> {
  const busy = useRef(false)
  return async (...given) => {
    if (busy.current) return
    busy.current = true
    try {
      await work(...given)
    } finally {
      busy.current = false
    }
  }
}
