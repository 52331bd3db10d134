import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../line.ts'
import { counts } from '../phrases/counts.ts'
import { hardTraps } from '../phrases/hard-traps.ts'
import { sentences } from '../phrases/sentences.ts'
import { traps as trapPhrases } from '../phrases/traps.ts'
import { phrasesOf } from '../testing.ts'
import { markAll } from './mark-traps.ts'
import type { Trap } from './rule.ts'
import { tableOf } from './table.ts'
import { nameTraps, ordinalTraps } from './traps.ts'

/** What the pattern marks when it is tried everywhere, blanks aside: the slow way that the table spares. */
function everywhere({ pattern, needs, unless }: Trap, text: string): string {
  const marked = text.split('')
  const global = new RegExp(pattern.source, pattern.flags.replace('y', 'g'))
  const held = !needs || needs.some((need) => text.includes(need))
  for (const found of held ? text.matchAll(global) : []) {
    const end = found.index + found[0].length
    if (!unless?.(text, found.index, end)) marked.fill('#', found.index, end)
  }
  return withoutBlanks(marked, text)
}

function byTable(trap: Trap, text: string): string {
  const line = lineOf(text, new Uint8Array(text.length), { start: 0, end: text.length })
  markAll(line, tableOf([trap]))
  return withoutBlanks(
    text.split('').map((character, at) => (line.marks[at] ? '#' : character)),
    text,
  )
}

function withoutBlanks(marked: string[], text: string): string {
  return marked.map((one, at) => (text[at] === ' ' ? ' ' : one)).join('')
}

const phrases = [trapPhrases, hardTraps, counts, sentences]
  .flatMap(phrasesOf)
  .map(([phrase]) => phrase)

/** Pieces of trap phrases with digits, numerals and signs between them. */
const signs = [...'0123456789一二三十百零两年月日号个次级第前近每强届时点:+-—至.、,()[]〔〕 ·线%']
const piece = fc
  .tuple(fc.constantFrom(...phrases), fc.nat(), fc.integer({ min: 1, max: 12 }))
  .map(([line, from, length]) => line.slice(from % line.length, (from % line.length) + length))
const splice = fc
  .array(fc.oneof(piece, fc.constantFrom(...signs)), { minLength: 2, maxLength: 14 })
  .map((parts) => parts.join(''))

describe('a trap finds where its table looks what it would find anywhere', () => {
  it.each([...nameTraps, ...ordinalTraps])('$name', (trap) => {
    const phrase = phrases.filter((one) => byTable(trap, one) !== everywhere(trap, one))
    expect(phrase).toEqual([])
    fc.assert(
      fc.property(splice, (text) => {
        expect(byTable(trap, text)).toBe(everywhere(trap, text))
      }),
      { numRuns: 100 },
    )
  })
})
