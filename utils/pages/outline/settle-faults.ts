import type { Found } from './found.ts'

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
