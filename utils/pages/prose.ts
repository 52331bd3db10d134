import type { Flow, Line } from './flow.ts'

const sentenceSign = /[，。；！？、,;]/
/** Shorter lines are menu words, labels and headings. */
const shortest = 12

/** Characters of running text in a line: none for short ones, those without sentence signs, and links. */
export function proseSize(line: Line): number {
  const size = line.text.length - line.linked
  return size >= shortest && line.linked <= size && sentenceSign.test(line.text) ? size : 0
}

/** Sums of prose before each line, so that the prose of a range of lines is one subtraction. */
export function proseSums(flow: Flow): Int32Array {
  const sums = new Int32Array(flow.lines.length + 1)
  for (const [at, line] of flow.lines.entries()) sums[at + 1] = sums[at]! + proseSize(line)
  return sums
}
