import type { Span } from '../report/span.ts'
import { codesOf, isDigitAt } from './numerals/characters.ts'
import { rankWords } from './read/rank-words.ts'
import type { Segments } from './segment.ts'
import { numeralCharacters, spelled } from './traps/beginnings.ts'
import { nameTraps, ordinalTraps } from './traps/traps.ts'

/** A place where a figure, or something that looks like one, may begin. */
export interface Opening extends Span {
  /**
   * A run of Arabic digits or Chinese numerals; two characters that begin a known word; 翻, or 近 and the like before
   * 半; an opening quotation mark or 《.
   */
  kind: 'digits' | 'numerals' | 'word' | 'verb' | 'quote'
  /** For numerals: true when one of them is more than a digit or 十. */
  large: boolean
}

const digit = 1
const numeral = 2
const large = 4
const first = 8
const alone = 16
const second = 32
const verb = 64
const quote = 128
const comma = 256
const clauseEnd = 512
const sentenceEnd = 1024
const open = first | alone | verb | quote
const stop = comma | clauseEnd | sentenceEnd

/** For each UTF-16 unit what it may be part of: one look instead of a hundred expressions. */
const roles = new Uint16Array(0x10000)

function note(characters: string, role: number): void {
  for (const code of codesOf(characters)) roles[code]! |= role
}

function noteWord(word: string): void {
  note(word.slice(0, 1), word.length === 1 ? alone : first)
  note(word.slice(1, 2), second)
}

note('0123456789', digit)
note(numeralCharacters, numeral)
note('百千万亿几数半上', large)
note('近超逾过将减翻', verb)
note(',', comma)
note(';:', clauseEnd)
note('。!?', sentenceEnd)
note('《“‘「『"', quote)
for (const trap of [...nameTraps, ...ordinalTraps]) spelled(trap.words).forEach(noteWord)
spelled(rankWords).forEach(noteWord)

/** What one pass over the characters of a line finds; offsets are those within the line. */
export interface Scan {
  /** From left to right. */
  openings: Opening[]
  segments: Segments
}

/** Scans the line from `start` to `end` of a folded text; a whole text is quicker to look at than pieces cut from it. */
export function scan(text: string, start: number, end: number): Scan {
  const openings: Opening[] = []
  const segments: Segments = { sentences: [], clauses: [] }
  let run: Opening | null = null
  for (let at = start; at < end; at++) {
    const role = roles[text.charCodeAt(at)]!
    if (role === 0 || role === second) continue
    if (role & (digit | numeral)) run = extended(openings, run, role, at - start)
    else if (role & stop) endSegment(text, at, start, role, segments)
    if (role & open) noteOpenings(openings, text, at, start)
  }
  segments.sentences.push(end - start)
  segments.clauses.push(end - start)
  return { openings, segments }
}

/** The run that the character at `at` belongs to: the one before when it ends here and is of the same script. */
function extended(openings: Opening[], before: Opening | null, role: number, at: number): Opening {
  const kind = role & digit ? 'digits' : 'numerals'
  let run = before
  if (run?.end !== at || run.kind !== kind) {
    run = { kind, start: at, end: at, large: false }
    openings.push(run)
  }
  run.end = at + 1
  if (role & large) run.large = true
  return run
}

/** Notes what may begin at `at`; 近半 may be a span of time and a fraction. */
function noteOpenings(openings: Opening[], text: string, at: number, start: number): void {
  const role = roles[text.charCodeAt(at)]!
  if (role & quote) openings.push(single('quote', at - start))
  if (role & alone || (role & first && roles[text.charCodeAt(at + 1)]! & second)) {
    openings.push(single('word', at - start))
  }
  if (role & verb && leadsToNumber(text, at)) openings.push(single('verb', at - start))
}

function single(kind: Opening['kind'], start: number): Opening {
  return { kind, start, end: start + 1, large: false }
}

const twofold = '翻'.charCodeAt(0)
const half = '半'.charCodeAt(0)

/** 翻一番, 近一半, 超过半数, 将近一半; not 超过 before anything else. */
function leadsToNumber(text: string, at: number): boolean {
  if (text.charCodeAt(at) === twofold) return true
  for (let ahead = at + 1; ahead < at + 4; ahead++) {
    if (text.charCodeAt(ahead) === half) return true
  }
  return false
}

/** Cuts into sentences (。！？) and clauses (，；：too); 、 joins, and the comma of 1,234 is no boundary. */
function endSegment(
  text: string,
  at: number,
  start: number,
  role: number,
  { clauses, sentences }: Segments,
): void {
  if (role & comma && isThousands(text, at)) return
  clauses.push(at + 1 - start)
  if (role & sentenceEnd) sentences.push(at + 1 - start)
}

/** A comma behind a digit and before exactly three. */
function isThousands(text: string, at: number): boolean {
  return (
    isDigitAt(text, at - 1) &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    isDigitAt(text, at + 3) &&
    !isDigitAt(text, at + 4)
  )
}
