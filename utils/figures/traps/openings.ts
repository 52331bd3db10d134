import type { Span } from '../../report/span.ts'
import { codesOf } from '../numerals/characters.ts'
import { numeralCharacters, wordsOf } from './beginnings.ts'
import { codes } from './codes.ts'
import { dates } from './dates.ts'
import { numbering } from './numbering.ts'
import { slogans } from './slogans.ts'

/** A place where something that is no quantity may begin: a run of digits or Chinese numerals, or two characters. */
export interface Opening extends Span {
  kind: 'digits' | 'numerals' | 'word'
}

const digit = 1
const numeral = 2
const first = 4
const alone = 8
const second = 16

/** For each UTF-16 unit what it may be part of: one look instead of a hundred expressions. */
const roles = new Uint8Array(0x10000)
for (let code = 48; code <= 57; code++) roles[code] = digit
for (const code of codesOf(numeralCharacters)) roles[code] = numeral
for (const word of [...slogans, ...codes, ...dates, ...numbering].flatMap(wordsOf)) note(word)

function note(word: string): void {
  roles[word.charCodeAt(0)]! |= word.length === 1 ? alone : first
  if (word.length > 1) roles[word.charCodeAt(1)]! |= second
}

/** The openings of a line, from left to right, in one pass over its characters. */
export function openingsOf(text: string): Opening[] {
  const found: Opening[] = []
  let run: Opening = { kind: 'word', start: 0, end: 0 }
  for (let at = 0; at < text.length; at++) {
    const role = roles[text.charCodeAt(at)]!
    if (role === 0 || role === second) continue
    if (role & (digit | numeral)) {
      const kind = role & digit ? 'digits' : 'numerals'
      if (run.end === at && run.kind === kind) run.end = at + 1
      else {
        run = { kind, start: at, end: at + 1 }
        found.push(run)
      }
    }
    if (role & alone || (role & first && roles[text.charCodeAt(at + 1)]! & second)) {
      found.push({ kind: 'word', start: at, end: at + 1 })
    }
  }
  return found
}
