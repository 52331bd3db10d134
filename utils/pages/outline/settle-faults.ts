import type { Found } from './found.ts'

/**
 * Chapters that a chapter counts anew right below itself (一、主要举措 over 一、…二、…三、…, then 二、存在的问题), as headings
 * of the next lower level: where those left count on from one, and only then.
 */
export function nestChapters(found: Found[]): Found[] {
  const inner = new Set<Found>()
  const outer: Found[] = []
  let next: number | null = null
  for (const one of found.filter(isChapter)) {
    const above = outer.at(-1)
    const opens = next === null && one.value === 1 && above?.block === one.block - 1 && !above.runIn
    if (opens || (next !== null && one.value === next)) {
      inner.add(one)
      next = one.value! + 1
      continue
    }
    outer.push(one)
    next = null
  }
  const counts = outer.length > 1 && outer.every(({ value }, at) => value === at + 1)
  if (inner.size < 2 || !counts) return found
  return found.map((one) => (inner.has(one) ? { ...one, kind: 'none', phrase: '' } : one))
}

/**
 * Chapters whose number was written in the form of a lower one (一、 二、 三) 四、): lines of a lower form that carry
 * the number the chapters lack there and have no neighbour of their own form to count with.
 */
export function settleFaults(found: Found[]): Found[] {
  const chapters = found.flatMap((one, at) => (isChapter(one) ? [at] : []))
  if (chapters.length < 2) return found
  let passed = 0
  return found.map((one, at) => {
    while (passed < chapters.length && chapters[passed]! < at) passed++
    const [before, after] = [found[chapters[passed - 1] ?? -1], found[chapters[passed] ?? -1]]
    const lost = before && mayBeChapter(one, before, after, passed) && !countsOn(found, at, one)
    return lost ? { ...one, kind: 'chapter', form: 'chapter' } : one
  })
}

/** True for a line of a lower form with the number that the chapters lack between those before and behind it. */
function mayBeChapter(
  { kind, value, emphasis }: Found,
  before: Found,
  after: Found | undefined,
  count: number,
): boolean {
  if ((kind !== 'section' && kind !== 'item') || value === null || value < 2) return false
  if (before.value !== value - 1 && count !== value - 1) return false
  return after ? after.value === value + 1 : emphasis === before.emphasis
}

function isChapter({ kind }: Found): boolean {
  return kind === 'chapter'
}

/** True when a line of the same form in the same chapter has the number before or after. */
function countsOn(found: Found[], at: number, { kind, value }: Found): boolean {
  for (const step of [-1, 1]) {
    for (let near = at + step; found[near] && found[near]!.kind !== 'chapter'; near += step) {
      const other = found[near]!
      if (other.kind === kind && other.value !== null && Math.abs(other.value - value!) === 1)
        return true
    }
  }
  return false
}
