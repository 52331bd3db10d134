import type { Mention, Passage } from './mention.ts'

/** How many figures a search looks at on either side: enough for a sentence people read, bounded for one they do not. */
const window = 12

/** The figures before it in the same sentence, nearest first. */
export function before(passage: Passage, mention: Mention, reach = window): Mention[] {
  return walk(passage, mention, -1, reach, (other) => sameSentence(other, mention))
}

/** The figures after it in the same sentence, nearest first. */
export function after(passage: Passage, mention: Mention, reach = window): Mention[] {
  return walk(passage, mention, 1, reach, (other) => sameSentence(other, mention))
}

/** The figures of earlier sentences of the same paragraph, nearest first; none when the sentence itself is too long. */
export function earlier(passage: Passage, mention: Mention, reach = window): Mention[] {
  const inBlock = (other: Mention) => other.figure.block === mention.figure.block
  return walk(passage, mention, -1, 2 * reach, inBlock)
    .filter((other) => !sameSentence(other, mention))
    .slice(0, reach)
}

/** True when both stand in one sentence. */
export function sameSentence(a: Mention, b: Mention): boolean {
  return a.sentence === b.sentence && a.figure.block === b.figure.block
}

/** The folded text from the end of the earlier figure to the start of the later. */
export function between(passage: Passage, a: Mention, b: Mention): string {
  const [left, right] = a.order < b.order ? [a, b] : [b, a]
  return passage.text.slice(left.figure.end, right.figure.start)
}

function walk(
  passage: Passage,
  from: Mention,
  step: 1 | -1,
  reach: number,
  belongs: (other: Mention) => boolean,
): Mention[] {
  const found: Mention[] = []
  for (let at = from.order + step; found.length < reach; at += step) {
    const other = passage.mentions[at]
    if (!other || !belongs(other)) break
    found.push(other)
  }
  return found
}
