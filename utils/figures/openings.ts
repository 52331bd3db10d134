import type { Span } from '../report/span.ts'
import { codesOf } from './numerals/characters.ts'
import { rankWords } from './read/rank-words.ts'
import { numeralCharacters, spelled } from './traps/beginnings.ts'
import { codes } from './traps/codes.ts'
import { dates } from './traps/dates.ts'
import { numbering } from './traps/numbering.ts'
import { slogans } from './traps/slogans.ts'

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

/** For each UTF-16 unit what it may be part of: one look instead of a hundred expressions. */
const roles = new Uint8Array(0x10000)

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
note('近超过将翻', verb)
note('《“‘「『"', quote)
for (const trap of [...slogans, ...codes, ...dates, ...numbering])
  spelled(trap.words).forEach(noteWord)
spelled(rankWords).forEach(noteWord)

/** The openings of a line, from left to right, in one pass over its characters. */
export function openingsOf(text: string): Opening[] {
  const found: Opening[] = []
  let run: Opening = { kind: 'word', start: 0, end: 0, large: false }
  for (let at = 0; at < text.length; at++) {
    const role = roles[text.charCodeAt(at)]!
    if (role === 0 || role === second) continue
    if (role & (digit | numeral)) {
      const kind = role & digit ? 'digits' : 'numerals'
      if (run.end !== at || run.kind !== kind) {
        run = { kind, start: at, end: at, large: false }
        found.push(run)
      }
      run.end = at + 1
      if (role & large) run.large = true
    }
    if (role & alone || (role & first && roles[text.charCodeAt(at + 1)]! & second)) {
      found.push({ kind: 'word', start: at, end: at + 1, large: false })
    }
    if (role & quote) found.push({ kind: 'quote', start: at, end: at + 1, large: false })
    if (role & verb && leadsToNumber(text, at)) {
      found.push({ kind: 'verb', start: at, end: at + 1, large: false })
    }
  }
  return found
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
