import type { Numbering } from './numbering.ts'

/** What decides a heading's level: its numbering, its tag, or neither. */
export interface Ranked {
  kind: Numbering['kind'] | 'none'
  tagLevel: number | null
  /** In the words of a report's main headings. */
  phrase: boolean
}

const order: Record<Numbering['kind'], number> = {
  part: 10,
  chapter: 20,
  section: 40,
  item: 50,
  bracket: 60,
  circle: 70,
  lead: 90,
}

/**
 * Levels from 1 for headings in order, by the forms this report really uses: the highest form present is level 1.
 * Lines without a number stand beside the chapters when there are none or when they use a main heading's words,
 * else just below them.
 */
export function levelsOf(headings: Ranked[]): number[] {
  const ranks = headings.map((heading) => rankOf(heading, headings))
  const used = [...new Set(ranks)].sort((a, b) => a - b)
  return ranks.map((rank) => used.indexOf(rank) + 1)
}

function rankOf(heading: Ranked, all: Ranked[]): number {
  if (heading.kind !== 'none') return order[heading.kind]
  const alike = all.find(
    ({ kind, tagLevel }) => kind !== 'none' && tagLevel !== null && tagLevel === heading.tagLevel,
  )
  if (alike && alike.kind !== 'none') return order[alike.kind]
  if (heading.tagLevel !== null) return 20 + heading.tagLevel / 10
  const chapters = all.some(({ kind }) => kind === 'chapter' || kind === 'part')
  return chapters && !heading.phrase ? 30 : 20
}
