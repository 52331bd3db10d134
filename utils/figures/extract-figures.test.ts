import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../report/figure.ts'
import { extractFigures } from './extract-figures.ts'
import { chinese } from './phrases/chinese.ts'
import { counts } from './phrases/counts.ts'
import { hardChinese } from './phrases/hard-chinese.ts'
import { hardCounts } from './phrases/hard-counts.ts'
import { hardTraps } from './phrases/hard-traps.ts'
import { moneyAndPercent } from './phrases/money-percent.ts'
import { ranksAndMeasures } from './phrases/ranks.ts'
import { sentences } from './phrases/sentences.ts'
import { stretched } from './phrases/stretched.ts'
import { traps } from './phrases/traps.ts'
import { articleOf, phrasesOf } from './testing.ts'

const tables = {
  counts,
  hardCounts,
  chinese,
  hardChinese,
  moneyAndPercent,
  stretched,
  ranksAndMeasures,
  traps,
  hardTraps,
  sentences,
}

/** A figure as the tables write it: text=value unit kind [exactness]. */
function written(figure: Figure): string {
  const { text, exact, upTo, unit, kind, exactness } = figure
  const value = exact === null ? '-' : kind === 'fraction' ? exact : new Fraction(exact).toString()
  const range = upTo === null ? '' : `~${upTo}`
  const parts = [`${text}=${value}${exactness === 'vague' ? '' : range}`, unit ?? '-', kind]
  return [...parts, ...(exactness === 'exact' ? [] : [exactness])].join(' ')
}

describe.each(Object.entries(tables))('%s', (_, table) => {
  it.each(phrasesOf(table))('%s', (phrase, expected) => {
    const { figures } = extractFigures(articleOf(phrase))
    expect(figures.map(written)).toEqual(expected)
  })
})

describe('what is recognised as no figure is not left over', () => {
  it.each(Object.values(tables).flatMap(phrasesOf))('%s', (phrase) => {
    const { unclassified } = extractFigures(articleOf(phrase))
    expect(unclassified.map(({ start, end }) => phrase.slice(start, end))).toEqual([])
  })
})

it('has at least 400 phrases', () => {
  const phrases = Object.values(tables).flatMap(phrasesOf)
  expect(new Set(phrases.map(([phrase]) => phrase)).size).toBe(phrases.length)
  expect(phrases.length).toBeGreaterThanOrEqual(400)
})
