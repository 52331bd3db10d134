/**
 * Query parameters that choose looks or trace visitors and never choose a document. Short names such as `t` or
 * `v` do choose documents on some portals, so they count.
 */
const ignoredParameters =
  /^(utm_\w+|spm|from|isappinstalled|share\w*|fontsize|wza\w*|_|_t|timestamp|rand|random|isMobile|mobile|wap|device)$/i

/** Hosts of mobile twins: m.x.gov.cn, wap.x.gov.cn, 3g.x.gov.cn, mobile.x.gov.cn. */
const mobilePrefix = /^(m|wap|3g|mobile)\.(?=.*\.gov\.cn$)/

/**
 * The identity of an address: two addresses with one key are one page. Scheme, default port, `www.`, mobile
 * twins, places on the page (#zoom), the traditional-character gateway (/gate/big5/host/…), tracking and font-size
 * parameters and parameter order do not count. A fragment by which a script chooses the page (#/article/7) does. A text
 * that is no absolute address is its own key.
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address.trim()
  const url = new URL(throughGateway(address))
  if (!/^https?:$/.test(url.protocol)) return url.href.split('#')[0]!
  const host = url.hostname.replace(mobilePrefix, '').replace(/^www\./, '')
  const port = url.port && !['80', '443'].includes(url.port) ? `:${url.port}` : ''
  const path = url.pathname.replace(/\/index\.s?html?$/i, '/').replace(/(?<=.)\/$/, '')
  return host + port + path + query(url.searchParams) + (isRoute.test(url.hash) ? url.hash : '')
}

/** How fragments begin that scripts take for a path. */
const isRoute = /^#!?\/./

/** Undoes /gate/big5/www.x.gov.cn/path, which shows www.x.gov.cn/path in traditional characters. */
function throughGateway(address: string): string {
  const match = /^(https?:)\/\/[^/]+\/gate\/big5\/(?:https?:\/\/)?([^/]+\.gov\.cn.*)$/i.exec(
    address,
  )
  return match ? `${match[1]}//${match[2]}` : address
}

function query(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !ignoredParameters.test(name))
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return kept.length ? `?${new URLSearchParams(kept)}` : ''
}

/** True for the portals the gate may run on: gov.cn itself and every host below it, never a look-alike. */
export function isPortalHost(hostname: string): boolean {
  return hostname === 'gov.cn' || hostname.endsWith('.gov.cn')
}
