import type { Heading } from '../../report/outline.ts'
import type { Found } from './found.ts'
import { levelsOf } from './levels.ts'

/** The headings with their levels and what stands under them. */
export function bodiesOf(found: Found[], text: string): Heading[] {
  const levels = levelsOf(found)
  const ends = bodyEnds(found, levels, text.length)
  return found.map((one, at) => {
    const end = trimEnd(text, Math.min(one.limit, ends[at]!))
    const start = Math.min(skipSpace(text, one.bodyAt), Math.max(end, one.end))
    return {
      start: one.start,
      end: one.end,
      level: levels[at]!,
      numbering: one.form,
      number: text.slice(one.start, one.start + one.size).trim(),
      label: text.slice(one.start + one.size, one.end).trim(),
      runIn: one.runIn,
      body: { start, end: Math.max(start, end) },
    }
  })
}

/** For each heading the start of the next one of the same or a higher level, found from the end. */
function bodyEnds(found: Found[], levels: number[], length: number): number[] {
  const ends: number[] = new Array(found.length)
  const nextOf: number[] = []
  for (let at = found.length - 1; at >= 0; at--) {
    const level = levels[at]!
    let end = length
    for (let upper = 1; upper <= level; upper++) end = Math.min(end, nextOf[upper] ?? length)
    ends[at] = end
    nextOf[level] = found[at]!.start
  }
  return ends
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Folded text keeps line ends and spaces; white space of other kinds is left to the pattern. */
function isSpace(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return false
  return code === 0x0a || code === 0x20 || /\s/.test(String.fromCharCode(code))
}
