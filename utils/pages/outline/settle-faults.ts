import type { Found } from './found.ts'

/**
 * Chapters whose number was written in the form of a lower one (一、 二、 三) 四、): lines of a lower form that carry
 * the number the chapters lack there and have no neighbour of their own form to count with.
 */
export function settleFaults(found: Found[]): Found[] {
  const chapters = found.filter(({ kind }) => kind === 'chapter')
  if (chapters.length < 2) return found
  return found.map((one, at) =>
    isLostChapter(one, at, found) ? { ...one, kind: 'chapter', form: 'chapter' } : one,
  )
}

function isLostChapter(one: Found, at: number, found: Found[]): boolean {
  if ((one.kind !== 'section' && one.kind !== 'item') || one.value === null || one.value < 2)
    return false
  const before = found.slice(0, at).findLast(isChapter)
  const after = found.slice(at + 1).find(isChapter)
  if (!before || countsOn(found, at, one)) return false
  const count = found.slice(0, at).filter(isChapter).length
  const follows = before.value === one.value - 1 || count === one.value - 1
  return follows && (after ? after.value === one.value + 1 : one.emphasis === before.emphasis)
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
