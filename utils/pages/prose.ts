import type { Line } from './flow.ts'

/** Shorter lines are menu words, labels and headings. */
const shortest = 12

/** Signs of sentences, the commonest apart: most running text has it among its first words. */
const [commonest, sentenceSign] = ['，', /[。；！？、,;]/]

/** Characters of running text: none in short texts, in those without sentence signs, and in links. */
export function proseSize(text: string, linked: number): number {
  const own = text.length - linked
  if (own < shortest || linked > own) return 0
  return text.includes(commonest) || sentenceSign.test(text) ? own : 0
}

/** Sums of running text before each line, so that a range of lines is one subtraction. */
export function proseSums(lines: readonly Pick<Line, 'prose'>[]): number[] {
  let sum = 0
  const sums = [0]
  for (let at = 0; at < lines.length; at++) {
    sum += lines[at]!.prose
    sums[at + 1] = sum
  }
  return sums
}
