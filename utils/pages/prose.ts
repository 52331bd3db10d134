import type { Line } from './flow.ts'

const sentenceSign = /[，。；！？、,;]/
const endings = '。；'
/** Shorter lines are menu words, labels and headings. */
const shortest = 12

/** Characters of running text: none in short texts, in those without sentence signs, and in links. */
export function proseSize(text: string, linked: number): number {
  const size = text.length - linked
  if (size < shortest || linked > size) return 0
  // Paragraphs end as sentences do, which saves looking through them.
  return endings.includes(text[text.length - 1]!) || sentenceSign.test(text) ? size : 0
}

/** Sums of running text before each line, so that a range of lines is one subtraction. */
export function proseSums(lines: readonly Pick<Line, 'prose'>[]): Int32Array {
  const sums = new Int32Array(lines.length + 1)
  for (let at = 0; at < lines.length; at++) sums[at + 1] = sums[at]! + lines[at]!.prose
  return sums
}
