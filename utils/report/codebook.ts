import type { Label } from './label.ts'

/** A label at its place in the hierarchy; depth 0 is the top. */
export interface PlacedLabel {
  label: Label
  depth: number
}

/**
 * The codebook as it is shown: every label once, below the one it belongs to, in its order. A label whose parent is
 * not there, or that would stand above itself, stands at the top: an import can bring both.
 */
export function inHierarchy(labels: readonly Label[]): PlacedLabel[] {
  const sorted = [...labels].sort((a, b) => a.order - b.order)
  const names = new Set(sorted.map(({ name }) => name))
  const below = (name: string | null) =>
    sorted.filter(({ parent }) => (parent && names.has(parent) ? parent : null) === name)
  const placed: PlacedLabel[] = []
  const seen = new Set<string>()
  const place = (label: Label, depth: number) => {
    if (seen.has(label.name)) return
    seen.add(label.name)
    placed.push({ label, depth })
    for (const child of below(label.name)) place(child, depth + 1)
  }
  for (const label of below(null)) place(label, 0)
  // What is left goes round in circles.
  for (const label of sorted) place(label, 0)
  return placed
}

/** The names of a label and of all below it: those it must not be put under. */
export function branchOf(labels: readonly Label[], name: string): Set<string> {
  const branch = new Set([name])
  for (let grown = true; grown; ) {
    const more = labels.filter(
      (label) => label.parent !== null && branch.has(label.parent) && !branch.has(label.name),
    )
    for (const label of more) branch.add(label.name)
    grown = more.length > 0
  }
  return branch
}

/**
 * The label that a digit gives. Where nobody has given any label a digit (codebooks of an earlier release), the first
 * nine are counted in their order.
 */
export function labelOfDigit(labels: readonly Label[], digit: number): Label | null {
  const given = labels.some(({ shortcut }) => shortcut !== null)
  if (given) return labels.find(({ shortcut }) => shortcut === digit) ?? null
  return inHierarchy(labels)[digit - 1]?.label ?? null
}

/** The digit that gives a label, by the same rule; null for none. */
export function digitOf(labels: readonly Label[], name: string): number | null {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  return digits.find((digit) => labelOfDigit(labels, digit)?.name === name) ?? null
}

/** A note's labels with one given or taken away. */
export function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((known) => known !== name) : [...names, name]
}

/** A note's labels when some are replaced by others, which take the place of the first; each stands once. */
export function recoded(
  names: readonly string[],
  from: ReadonlySet<string>,
  to: readonly string[],
): string[] {
  const at = names.findIndex((name) => from.has(name))
  if (at < 0) return [...names]
  const others = names.map((name, index) => (index === at ? to : from.has(name) ? [] : [name]))
  return [...new Set(others.flat())]
}

/** Names that differ only in this are taken for one: spaces around, full-width letters and digits, case. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase()
  return plain(a) === plain(b)
}
