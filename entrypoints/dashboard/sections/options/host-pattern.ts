const labelsOnly = /^(\*\.)?(localhost|[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+)$/u

/**
 * The match pattern of a host that somebody typed or pasted: a name, `*.` and a name for all below it, or an address of
 * a page there. Null for what names no host. Ports are left out: patterns of permissions do not know them.
 */
export function hostPattern(typed: string): string | null {
  const words = typed.trim().toLowerCase()
  const all = words.startsWith('*.')
  const name = hostnameOf(all ? words.slice(2) : words)
  return name && labelsOnly.test(name) ? `*://${all ? '*.' : ''}${name}/*` : null
}

function hostnameOf(words: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(words) ? words : `http://${words}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? hostname : null
}

/** A pattern as people say it: the host's name. */
export const hostOf = (pattern: string): string =>
  pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '')
