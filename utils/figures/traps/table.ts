import type { Opening } from '../openings.ts'
import { spelled } from './beginnings.ts'
import type { Trap } from './rule.ts'

/** A trap with how far the line has been searched by it: matches do not overlap. */
export interface Rule {
  trap: Trap
  searched: number
}

/** Runs longer than this are all alike. */
const longestRun = 15
const allSizes = Array.from({ length: longestRun + 1 }, (_, size) => size)

/** Traps by what they begin with, so that each opening meets only those that may fit there. */
export interface Table {
  /** Those that have found something in the line at hand. */
  found: Rule[]
  atStart: Rule[]
  /** By the class of the character behind the run and the run's length. */
  digits: Rule[][]
  numerals: Rule[][]
  /** By the codes of the first two characters; by the first alone where the second does not matter. */
  words: Map<number, Rule[]>
  /** The class of each character behind a run; 0 for those no trap asks for. */
  classes: Uint8Array
}

const none: Rule[] = []

/** Sorts traps by their beginnings. */
export function tableOf(traps: Trap[]): Table {
  const rules = traps.map((trap) => ({ trap, searched: 0 }))
  const behind = [...new Set(rules.map(({ trap }) => behindRuns(trap)).join(''))]
  const classes = new Uint8Array(0x10000)
  behind.forEach((character, index) => {
    classes[character.charCodeAt(0)] = index + 1
  })
  return {
    found: [],
    atStart: rules.filter(({ trap }) => trap.atStart),
    digits: digitLists(rules, ['', ...behind]),
    numerals: ['', ...behind].map((character) =>
      rules.filter(({ trap }) => character && trap.numerals?.includes(character)),
    ),
    words: wordLists(rules),
    classes,
  }
}

function behindRuns({ digits, numerals }: Trap): string {
  return `${digits === true ? '' : (digits ?? '')}${numerals ?? ''}`
}

/** For each class of character behind a run and each length of it the rules that fit; class 0 is any other character. */
function digitLists(rules: Rule[], behind: string[]): Rule[][] {
  const sizes = longestRun + 1
  const lists = Array.from({ length: behind.length * sizes }, (): Rule[] => [])
  for (const rule of rules) {
    const { digits, sizes: wanted } = rule.trap
    if (digits === undefined) continue
    behind.forEach((character, index) => {
      if (digits !== true && (index === 0 || !digits.includes(character))) return
      for (const size of wanted ?? allSizes) lists[index * sizes + size]!.push(rule)
    })
  }
  return lists
}

function wordLists(rules: Rule[]): Map<number, Rule[]> {
  const lists = new Map<number, Rule[]>()
  for (const rule of rules) {
    for (const word of spelled(rule.trap.words)) {
      const key = keyOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)
      lists.set(key, [...(lists.get(key) ?? none), rule])
    }
  }
  return lists
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second
}

/** The rules that an opening calls for. */
export function rulesAt(table: Table, text: string, { kind, start, end }: Opening): Rule[] {
  if (kind === 'word') return wordRules(table, text, start)
  if (kind !== 'digits' && kind !== 'numerals') return none
  const behind = end < text.length ? table.classes[text.charCodeAt(end)]! : 0
  if (kind === 'numerals') return table.numerals[behind]!
  return table.digits[behind * (longestRun + 1) + Math.min(end - start, longestRun)]!
}

function wordRules({ words }: Table, text: string, at: number): Rule[] {
  const first = text.charCodeAt(at)
  const pair = words.get(keyOf(first, text.charCodeAt(at + 1) || 0))
  const single = words.get(keyOf(first, 0))
  return pair && single && pair !== single ? [...pair, ...single] : (pair ?? single ?? none)
}
