import { type ReactNode, Suspense, startTransition, useEffect, useState } from 'react'

/** False while a component is drawn for the first time, true soon after that has been painted. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setPainted(true)))
    return () => clearTimeout(timer)
  }, [])
  return painted
}

/**
 * Draws what nobody needs at first, and may have to be loaded, once all else is painted. Dialogs are drawn closed then
 * rather than when first opened: only a dialog that was there closed gives the focus back.
 */
export function AfterPaint({ children }: { children: ReactNode }) {
  return useAfterPaint() ? <Suspense fallback={null}>{children}</Suspense> : null
}
