/** How far an unbounded repetition is taken to reach: the longest text a pattern is tried on. */
const reach = 300

/** More ways than any acceptable pattern has. */
const tooMany = Number.POSITIVE_INFINITY

interface Piece {
  /** Ways to match, look-aheads not counted: two or more inside a repetition means nested repetition. */
  ways: number
  /** Ways the look-aheads inside have to be tried. */
  ahead: number
  /** First literal characters of the branches; null when any character may stand first. */
  first: string[] | null
  /** False when branches of an alternation inside may begin alike, so that one text matches in two ways. */
  apart: boolean
}

/**
 * An upper estimate of how many ways a regular expression can match at one place: the product of the ranges of its
 * repetitions. Infinite for a repetition within a repetition and for a repeated alternation whose branches can
 * begin alike, the two forms that blow up exponentially. Assumes that the source compiles.
 */
export function wayCount(source: string): number {
  const reader = { source, at: 0 }
  const piece = alternation(reader)
  return piece.ways * piece.ahead
}

interface Reader {
  source: string
  at: number
}

function alternation(reader: Reader): Piece {
  const branches = [sequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    branches.push(sequence(reader))
  }
  const first = branches.some((b) => b.first === null) ? null : branches.flatMap((b) => b.first!)
  const differ = branches.length === 1 || (first !== null && new Set(first).size === first.length)
  return {
    ways: Math.max(...branches.map((b) => b.ways)),
    ahead: Math.max(...branches.map((b) => b.ahead)),
    first,
    apart: differ && branches.every((b) => b.apart),
  }
}

function sequence(reader: Reader): Piece {
  const whole: Piece = { ways: 1, ahead: 1, first: null, apart: true }
  let begun = false
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const item = repeated(reader)
    whole.ways *= item.ways
    whole.ahead *= item.ahead
    whole.apart &&= item.apart
    if (!begun) whole.first = item.first
    begun = true
  }
  return whole
}

function repeated(reader: Reader): Piece {
  const item = atom(reader)
  const [low, high] = quantifier(reader)
  if (low === 1 && high === 1) return item
  const first = low === 0 ? null : item.first
  if (high <= 1) return { ...item, ways: item.ways * 2, first }
  if (item.ways > 1 || !item.apart) return { ...item, ways: tooMany, first }
  const range = Number.isFinite(high) ? high - low + 1 : reach
  return { ...item, ways: range, first }
}

function atom(reader: Reader): Piece {
  const char = reader.source[reader.at++]!
  if (char === '(') return group(reader)
  if (char === '[') return characterClass(reader)
  if (char === '\\') reader.at += 1
  return { ...one, first: '\\.^$'.includes(char) ? null : [char] }
}

const one: Piece = { ways: 1, ahead: 1, first: null, apart: true }

function group(reader: Reader): Piece {
  const opening = /^\?(?:[:=!]|<\w+>)/.exec(reader.source.slice(reader.at))?.[0] ?? ''
  reader.at += opening.length
  const inner = alternation(reader)
  reader.at++ // the closing bracket
  const ahead = opening === '?=' || opening === '?!'
  return ahead ? { ...one, ahead: inner.ways * inner.ahead } : inner
}

function characterClass(reader: Reader): Piece {
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1
  }
  reader.at++
  return one
}

/** Reads a quantifier if one follows: how often, at least and at most. */
function quantifier(reader: Reader): [number, number] {
  const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at))
  if (!match) return [1, 1]
  reader.at += match[0].length
  if (match[1]) return match[1] === '?' ? [0, 1] : [match[1] === '+' ? 1 : 0, tooMany]
  const low = Number(match[2])
  if (!match[3]) return [low, low]
  return [low, match[4] ? Number(match[4]) : tooMany]
}
