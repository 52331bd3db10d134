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

/**
 * Asks the person for exactly these hosts; only possible while a click is fresh. What is refused, or could not be
 * asked, shows in the rows of those hosts: they fail with no-permission and can be tried again.
 */
export async function allowHosts(hosts: string[]): Promise<void> {
  if (hosts.length === 0) return
  await browser.permissions.request({ origins: hosts.map(originOf) }).catch(() => false)
}
