/** Offsets at which `words` stand in `text`, at most `most` of them. */
export function occurrences(
  text: string,
  words: string,
  most = Number.POSITIVE_INFINITY,
): number[] {
  const found: number[] = []
  if (words === '') return found
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < most;
    at = text.indexOf(words, at + 1)
  ) {
    found.push(at)
  }
  return found
}

/** The only offset at which `words` stand in `text`; null when they stand nowhere or more than once. */
export function onlyOccurrence(text: string, words: string): number | null {
  const [first, second] = occurrences(text, words, 2)
  return first === undefined || second !== undefined ? null : first
}
