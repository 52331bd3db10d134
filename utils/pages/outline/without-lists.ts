import type { Found } from './found.ts'

/**
 * The headings among numbered lines: two or more lines of one low form in neighbouring blocks with nothing between
 * them are a list, as are sections that end like sentences. Lines set in bold are headings all the same.
 */
export function withoutLists(found: Found[]): Found[] {
  return found.filter((one, at) => {
    if (!couldBeItem(one)) return true
    return !(isNeighbour(one, found[at - 1]) || isNeighbour(one, found[at + 1]))
  })
}

function couldBeItem({ kind, runIn, emphasis, closed, tagLevel }: Found): boolean {
  if (runIn || emphasis || tagLevel !== null || kind === 'none') return false
  return kind === 'chapter' || kind === 'part' ? false : kind !== 'section' || closed
}

function isNeighbour(one: Found, other: Found | undefined): boolean {
  return (
    other !== undefined &&
    other.kind === one.kind &&
    couldBeItem(other) &&
    Math.abs(other.block - one.block) === 1
  )
}
