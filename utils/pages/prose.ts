import type { Line } from './flow.ts'

const sentenceSign = /[，。；！？、,;]/
/** Shorter lines are menu words, labels and headings. */
const shortest = 12

/** Characters of running text in a line: none for short ones, those without sentence signs, and links. */
export function proseSize(line: Line): number {
  const size = line.text.length - line.linked
  return size >= shortest && line.linked <= size && sentenceSign.test(line.text) ? size : 0
}

/** Sums of running text before each line, so that a range of lines is one subtraction. */
export function proseSums(lines: readonly Line[]): Int32Array {
  return sumsOf(lines.map(proseSize))
}

/** Sums before each of some sizes. */
export function sumsOf(sizes: readonly number[]): Int32Array {
  const sums = new Int32Array(sizes.length + 1)
  for (const [at, size] of sizes.entries()) sums[at + 1] = sums[at]! + size
  return sums
}
