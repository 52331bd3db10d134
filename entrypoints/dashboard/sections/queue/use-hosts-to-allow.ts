import { useEffect, useState } from 'react'
import { hostsToAllow } from './permissions.ts'

/** The scheme and host of these addresses, each once, as one text that stays equal while the hosts do. */
export function originsOf(rows: { address: string }[]): string {
  return [...new Set(rows.map(({ address }) => new URL(address).origin))].join(' ')
}

/**
 * The hosts of these origins that have not been allowed; null while the browser is being asked. Known before the
 * click: a browser shows its question only while a click is fresh, and asking which hosts are missing takes a turn.
 */
export function useHostsToAllow(origins: string): string[] | null {
  const [hosts, setHosts] = useState<string[] | null>([])
  useEffect(() => {
    let current = true
    setHosts(null)
    void hostsToAllow(origins.split(' ').filter(Boolean)).then((found) => {
      if (current) setHosts(found)
    })
    return () => {
      current = false
    }
  }, [origins])
  return hosts
}
