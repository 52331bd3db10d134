import { branchOf, inHierarchy } from './codebook.ts'
import type { Label } from './label.ts'

/** Moves a label up (-1) or down (1) among those with the same parent, its branch with it; the same list at the end of its way. */
export function movedBy(labels: readonly Label[], name: string, by: 1 | -1): Label[] {
  const placed = inHierarchy(labels)
  const at = placed.findIndex(({ label }) => label.name === name)
  const own = placed[at]
  if (!own) return [...labels]
  const siblings = siblingsOf(placed, at)
  const other = placed[siblings[siblings.indexOf(at) + by] ?? -1]
  if (!other) return [...labels]
  const [first, second] = by < 0 ? [own, other] : [other, own]
  return numbered(labels, [first.label.name, second.label.name])
}

/** Indexes of the labels at the same depth under the same parent as the one at `at`. */
function siblingsOf(placed: ReturnType<typeof inHierarchy>, at: number): number[] {
  const depth = placed[at]!.depth
  let from = at
  while (from > 0 && placed[from - 1]!.depth >= depth) from--
  let to = at
  while (to + 1 < placed.length && placed[to + 1]!.depth >= depth) to++
  const range = Array.from({ length: to - from + 1 }, (_, n) => from + n)
  return range.filter((index) => placed[index]!.depth === depth)
}

/** Puts a label before another, under that one's parent; nothing happens when it would come under itself. */
export function droppedBefore(labels: readonly Label[], name: string, target: string): Label[] {
  const aim = labels.find((label) => label.name === target)
  if (!aim || branchOf(labels, name).has(target)) return [...labels]
  const moved = labels.map((label) =>
    label.name === name ? { ...label, parent: aim.parent } : label,
  )
  return numbered(moved, [name, target])
}

/** Counts the labels anew as they are shown, the two named ones in the order given. */
function numbered(labels: readonly Label[], [first, second]: [string, string]): Label[] {
  const names = inHierarchy(labels).map(({ label }) => label.name)
  const rest = names.filter((name) => name !== first)
  rest.splice(rest.indexOf(second), 0, first)
  return labels.map((label) => ({ ...label, order: rest.indexOf(label.name) + 1 }))
}
