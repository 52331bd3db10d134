import { useEffect, useState } from 'react'

/** What the extension's data take on the disk, in words; measured again whenever the counts change. */
export function useStorageSize(counts: unknown): string {
  const [size, setSize] = useState('…')
  useEffect(() => {
    if (!counts) return
    void navigator.storage.estimate().then(({ usage = 0 }) => {
      setSize(`${(usage / 1_000_000).toFixed(1)} MB`)
    })
  }, [counts])
  return size
}
