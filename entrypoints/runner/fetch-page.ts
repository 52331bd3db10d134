import { decode } from '../../utils/pages/decode.ts'
import { type Failure, reasonOfStatus, retryAfter } from '../../utils/queue/retry.ts'
import type { QueueReason } from '../../utils/report/queue.ts'

/** Larger answers are no report page, in bytes. */
const largest = 16 * 1024 * 1024
/** How long a server may take for one page, in milliseconds. */
const patience = 30_000

/** A page as it came, or why there is none; `address` is where the request ended up. */
export type Fetched =
  | { ok: true; address: string; document: Document }
  | { ok: false; address: string; failure: Failure; worthVisit: boolean }

/**
 * Asks for one page as text: GET, without cookies either way, nothing of it is run or loaded further. The document is
 * never attached to anything.
 */
export async function fetchPage(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-cache',
      signal: AbortSignal.timeout(patience),
    })
    return await read(response, response.url || address)
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
    const detail = timedOut ? `no answer within ${patience / 1000} s` : wordsOf(error)
    return failed(address, 'unreachable', detail)
  }
}

async function read(response: Response, address: string): Promise<Fetched> {
  const { status } = response
  const reason = reasonOfStatus(status)
  if (reason) {
    // The rest of an error page is of no use; the connection is let go.
    await response.body?.cancel()
    const askedFor = retryAfter(response.headers.get('retry-after'), Date.now())
    const failure = { reason, detail: `HTTP ${status} ${response.statusText}`.trim(), askedFor }
    return { ok: false, address, failure, worthVisit: guarded.has(status) }
  }
  if (Number(response.headers.get('content-length') ?? 0) > largest) {
    await response.body?.cancel()
    return failed(address, 'too-big', '')
  }
  const bytes = await limited(response)
  if (!bytes) return failed(address, 'too-big', '')
  const decoded = decode(bytes, response.headers.get('content-type'))
  // Some checks of visitors answer with an empty page first.
  if (!decoded.ok && decoded.problem === 'empty') return failed(address, 'needs-a-visit', '', true)
  if (!decoded.ok) return failed(address, 'a-file', decoded.problem)
  const document = new DOMParser().parseFromString(decoded.text, 'text/html')
  return { ok: true, address, document }
}

/** Statuses by which firewalls turn away what is no browser; a tab is one. */
const guarded = new Set([403, 405, 412, 521])

function failed(address: string, reason: QueueReason, detail: string, worthVisit = false): Fetched {
  return { ok: false, address, failure: { reason, detail, askedFor: null }, worthVisit }
}

/** The body, or null as soon as it is too large, whatever the server announced. */
async function limited(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array(await response.arrayBuffer())
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    size += part.value.length
    if (size <= largest) continue
    await reader.cancel()
    return null
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** An error in its own words. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
