import type { Mention, Passage } from './mention.ts'

/** The words of its sentence around a figure, at most so many characters to either side; the figure's own included. */
export function surroundings(
  passage: Passage,
  { figure, sentence }: Mention,
  left: number,
  right: number,
): string {
  const start = passage.starts[sentence] ?? 0
  const end = passage.starts[sentence + 1] ?? passage.text.length
  return passage.text.slice(Math.max(start, figure.start - left), Math.min(end, figure.end + right))
}
