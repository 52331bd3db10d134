/** Offsets at which sentences start. A block's end ends a sentence too; a semicolon does not. */
export function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/[。!?\n]/g)) starts.push(end.index + 1)
  return starts
}
