import { useEffect, useState } from 'react'
import { hostsToAllow } from './permissions.ts'

/**
 * The hosts of these addresses that have not been allowed; null while the browser is being asked. Known before the
 * click: a browser shows its question only while a click is fresh, and asking which hosts are missing takes a turn.
 */
export function useHostsToAllow(addresses: string[]): string[] | null {
  const [hosts, setHosts] = useState<string[] | null>([])
  const wanted = [...new Set(addresses.map((address) => new URL(address).origin))].join(' ')
  useEffect(() => {
    let current = true
    setHosts(null)
    void hostsToAllow(wanted.split(' ').filter(Boolean)).then((found) => {
      if (current) setHosts(found)
    })
    return () => {
      current = false
    }
  }, [wanted])
  return hosts
}
