import { browser } from 'wxt/browser'

const originOf = (hostname: string) => `*://${hostname}/*`

/** The hosts of these addresses that the person has not allowed yet, each once, in their order. */
export async function hostsToAllow(addresses: string[]): Promise<string[]> {
  const hosts = [...new Set(addresses.map((address) => new URL(address).hostname))]
  const allowed = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [originOf(host)] })),
  )
  return hosts.filter((_, index) => !allowed[index])
}

/** Asks the person for exactly these hosts; only possible while a click is fresh. True when all were allowed. */
export async function allowHosts(hosts: string[]): Promise<boolean> {
  if (hosts.length === 0) return true
  return browser.permissions.request({ origins: hosts.map(originOf) })
}
