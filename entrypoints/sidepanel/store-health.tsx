import { useEffect, useState } from 'react'
import { StoreNotice } from '../../components/store-notice.tsx'
import { freeSpace, type StoreTrouble, watchTrouble } from '../../utils/store/health.ts'
import { watchFailures } from './failures.ts'

/** Below this the person is told: some months of notes, but any other program may take it at once. In bytes. */
const little = 100 * 1024 * 1024
/** How often the space is looked at, in milliseconds. */
const pause = 60_000

/**
 * Tells when work cannot be kept: trouble with the database, little space on the disk, or a failure nobody else has told
 * of. Nothing while all is well.
 */
export function StoreHealth() {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null)
  const free = useFreeSpace()
  useEffect(() => watchTrouble(setTrouble), [])
  useEffect(watchFailures, [])
  const problem = trouble ?? (free !== null && free < little ? 'full' : null)
  if (!problem) return null
  return (
    <StoreNotice
      problem={problem}
      megabytes={Math.floor((free ?? 0) / (1024 * 1024))}
      onReload={() => location.reload()}
    />
  )
}

function useFreeSpace(): number | null {
  const [free, setFree] = useState<number | null>(null)
  useEffect(() => {
    const look = () => void freeSpace().then(setFree, () => setFree(null))
    look()
    const timer = setInterval(look, pause)
    return () => clearInterval(timer)
  }, [])
  return free
}
