import type { Database } from './database.ts'
import { database } from './database.ts'

/**
 * What stands between a person's work and the disk. blocked: another window holds the database of an older version ·
 * outdated: another window has brought it to a newer one than this page knows · broken: it cannot be opened.
 */
export type StoreTrouble = 'blocked' | 'outdated' | 'broken'

/** Tells of trouble with the database as it comes and goes (null); answers how to stop. */
export function watchTrouble(
  told: (trouble: StoreTrouble | null) => void,
  watched: Database = database(),
): () => void {
  const blocked = () => told('blocked')
  // Dexie itself lets go of the database then, so that the newer version is not kept waiting.
  const outdated = () => told('outdated')
  watched.on('blocked', blocked)
  watched.on('versionchange', outdated)
  let listening = true
  watched.open().then(
    () => listening && told(null),
    (error: unknown) => listening && told(isNewer(error) ? 'outdated' : 'broken'),
  )
  return () => {
    listening = false
    watched.on('blocked').unsubscribe(blocked)
    watched.on('versionchange').unsubscribe(outdated)
  }
}

function isNewer(error: unknown): boolean {
  return error instanceof Error && error.name === 'VersionError'
}

/** Bytes the browser still lets us keep; null where it does not say. */
export async function freeSpace(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate()
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage)
}

/** True for an error that means: the disk, or our share of it, is full. Dexie hands some on inside others. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { name, message } = error
  const inner = 'inner' in error ? error.inner : null
  return (
    /QuotaExceeded/.test(`${name} ${message}`) ||
    (inner !== null && inner !== error && isDiskFull(inner))
  )
}
