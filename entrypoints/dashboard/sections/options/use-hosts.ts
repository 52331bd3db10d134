import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

/** Match patterns of the hosts the extension may read. */
export interface Hosts {
  /** Given with the installation. */
  own: string[]
  /** Allowed by the person since, and taken back at will. */
  allowed: string[]
}

/** The hosts that may be read, kept up to date however they are allowed or taken back; undefined while loading. */
export function useHosts(): Hosts | undefined {
  const [hosts, setHosts] = useState<Hosts>()
  const read = useCallback(async () => setHosts(await readHosts()), [])
  useEffect(() => {
    void read()
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(read)
    onRemoved.addListener(read)
    return () => {
      onAdded.removeListener(read)
      onRemoved.removeListener(read)
    }
  }, [read])
  return hosts
}

async function readHosts(): Promise<Hosts> {
  const own = browser.runtime.getManifest().host_permissions ?? []
  const { origins = [] } = await browser.permissions.getAll()
  const allowed = origins.filter((origin: string) => !own.includes(origin)).sort()
  return { own: own.filter((origin: string) => origins.includes(origin)), allowed }
}
