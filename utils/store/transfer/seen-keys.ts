import { digest53 } from '../../report/digest-53.ts'
import { type Key, nameOf } from './tables.ts'

/**
 * The keys that a file has named so far, in a dozen bytes or two each: a set of hundreds of thousands of texts would be
 * the largest thing an import holds. Two keys of one digest are told apart only where keys ascend, as they do in every
 * backup; in a million keys in disorder the chance of any such pair is one in ten thousand.
 */
export class SeenKeys {
  private readonly last = new Map<string, Key>()
  private readonly ascending = new Map<string, boolean>()
  private digests = new Float64Array(1024)
  private lines = new Uint32Array(1024)
  private count = 0

  /** The line at which the key of the table was named before; null when this is the first time. */
  firstLine(table: string, key: Key, line: number): number | null {
    // 0 stands for an empty place.
    const digest = digest53(`${table} ${nameOf(key)}`) || 1
    const at = this.placeOf(digest)
    const isKnown = this.digests[at] === digest
    const isHigher = this.isHigher(table, key)
    if (isKnown) return isHigher ? null : this.lines[at]!
    this.digests[at] = digest
    this.lines[at] = line
    if (++this.count * 4 > this.digests.length * 3) this.grow()
    return null
  }

  /** True when all keys of the table have come in ascending order, this one too: it cannot have come before. */
  private isHigher(table: string, key: Key): boolean {
    const last = this.last.get(table)
    const higher = this.ascending.get(table) !== false && (last === undefined || isAbove(key, last))
    this.ascending.set(table, higher)
    this.last.set(table, key)
    return higher
  }

  private placeOf(digest: number): number {
    const { digests } = this
    let at = digest % digests.length
    while (digests[at] !== 0 && digests[at] !== digest) at = (at + 1) % digests.length
    return at
  }

  private grow(): void {
    const { digests, lines } = this
    this.digests = new Float64Array(digests.length * 2)
    this.lines = new Uint32Array(digests.length * 2)
    for (const [from, digest] of digests.entries()) {
      if (digest === 0) continue
      const at = this.placeOf(digest)
      this.digests[at] = digest
      this.lines[at] = lines[from]!
    }
  }
}

/** By the order of IndexedDB, as far as both keys are of one kind. */
function isAbove(key: Key, last: Key): boolean {
  if (Array.isArray(key) && Array.isArray(last)) {
    const at = key.findIndex((part, index) => part !== last[index])
    return at >= 0 && at < last.length && isAbove(key[at]!, last[at]!)
  }
  return typeof key === typeof last && key > last
}
