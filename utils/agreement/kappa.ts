import { type Measure, pairsOf, type Ratings } from './ratings.ts'

/** Half the width of a 95 % interval in standard errors. */
const z = 1.959964

/** Share of the units that two coders both rated and rated alike, with Wilson's interval (Wilson 1927). */
export function percentAgreement(ratings: Ratings): Measure {
  const pairs = pairsOf(ratings)
  const n = pairs.length
  if (n === 0) return { value: null, why: 'no-pairs' }
  const value = pairs.filter(([a, b]) => a === b).length / n
  const middle = (value + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z / (2 * n)) ** 2)
  return { value, interval: [Math.max(0, middle - half), Math.min(1, middle + half)] }
}

/**
 * Cohen's kappa of two coders (Cohen 1960) over the units both rated, with the large-sample interval of Fleiss, Cohen
 * and Everitt (1969). Where both always said the same one thing it is undefined, not 1.
 */
export function cohensKappa(ratings: Ratings): Measure {
  const pairs = pairsOf(ratings)
  if (pairs.length === 0) return { value: null, why: 'no-pairs' }
  const table = sharesOf(pairs)
  if (table.expected === 1) return { value: null, why: 'no-variation' }
  const value = (table.observed - table.expected) / (1 - table.expected)
  const half = z * Math.sqrt(Math.max(0, varianceOf(table, value, pairs.length)))
  return { value, interval: [Math.max(-1, value - half), Math.min(1, value + half)] }
}

interface Shares {
  /** Shares of the pairs, by both categories. */
  cells: { a: string; b: string; share: number }[]
  first: Map<string, number>
  second: Map<string, number>
  observed: number
  expected: number
}

function sharesOf(pairs: (readonly [string, string])[]): Shares {
  const share = 1 / pairs.length
  const [first, second] = [new Map<string, number>(), new Map<string, number>()]
  const cells = new Map<string, { a: string; b: string; share: number }>()
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + share)
  for (const [a, b] of pairs) {
    add(first, a)
    add(second, b)
    const key = JSON.stringify([a, b])
    const cell = cells.get(key) ?? { a, b, share: 0 }
    cells.set(key, { ...cell, share: cell.share + share })
  }
  const all = [...cells.values()]
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const one = first.size === 1 && second.size === 1 && observed === 1
  const sum = [...first].reduce((total, [key, p]) => total + p * (second.get(key) ?? 0), 0)
  return { cells: all, first, second, observed, expected: one ? 1 : sum }
}

/** Fleiss, Cohen and Everitt 1969, equation 13. */
function varianceOf({ cells, first, second, expected }: Shares, kappa: number, n: number) {
  const row = (category: string) => first.get(category) ?? 0
  const column = (category: string) => second.get(category) ?? 0
  let agreeing = 0
  let differing = 0
  for (const { a, b, share } of cells) {
    if (a === b) agreeing += share * (1 - (row(a) + column(a)) * (1 - kappa)) ** 2
    else differing += share * (column(a) + row(b)) ** 2
  }
  const chance = (kappa - expected * (1 - kappa)) ** 2
  return (agreeing + (1 - kappa) ** 2 * differing - chance) / (n * (1 - expected) ** 2)
}
