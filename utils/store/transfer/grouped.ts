/** Items by what `of` says of them, groups and items in their order. */
export function grouped<T, K>(items: readonly T[], of: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const known = groups.get(of(item))
    if (known) known.push(item)
    else groups.set(of(item), [item])
  }
  return groups
}
