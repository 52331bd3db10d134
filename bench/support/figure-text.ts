import { chinese } from '../../utils/figures/phrases/chinese.ts'
import { counts } from '../../utils/figures/phrases/counts.ts'
import { hardChinese } from '../../utils/figures/phrases/hard-chinese.ts'
import { hardCounts } from '../../utils/figures/phrases/hard-counts.ts'
import { hardTraps } from '../../utils/figures/phrases/hard-traps.ts'
import { moneyAndPercent } from '../../utils/figures/phrases/money-percent.ts'
import { ranksAndMeasures } from '../../utils/figures/phrases/ranks.ts'
import { sentences } from '../../utils/figures/phrases/sentences.ts'
import { stretched } from '../../utils/figures/phrases/stretched.ts'
import { traps } from '../../utils/figures/phrases/traps.ts'
import { phrasesOf } from '../../utils/figures/testing.ts'
import { prose } from './prose.ts'

/** A figure that stands in the text: where, and its value; null for ranks without a number. */
export interface Known {
  start: number
  end: number
  value: number | null
}

/** A text whose figures are known, one sentence a line. */
export interface KnownText {
  text: string
  figures: Known[]
}

const fill = prose.trim().split('\n')

const tables = [
  sentences,
  counts,
  chinese,
  moneyAndPercent,
  stretched,
  ranksAndMeasures,
  hardCounts,
  hardChinese,
  traps,
  hardTraps,
].map(phrasesOf)

/** A phrase of the tables between two sentences of prose: a report has a figure for about a hundred characters. */
function paragraph(turn: number): { line: string; expected: string[] } {
  const table = tables[turn % tables.length] ?? []
  const [phrase = '', expected = []] = table[Math.floor(turn / tables.length) % table.length] ?? []
  const [before, after] = [0, 1].map((one) => fill[(2 * turn + one) % fill.length])
  return { line: `${before}${phrase}。${after}`, expected }
}

/** Phrases of all tables, dealt in turn among prose and again from the start, until the text has `length` characters. */
export function knownText(length: number): KnownText {
  const lines: string[] = []
  const figures: Known[] = []
  let at = 0
  for (let turn = 0; at < length; turn++) {
    const { line, expected } = paragraph(turn)
    figures.push(...placed(line, expected, at))
    lines.push(line)
    at += line.length + 1
  }
  return { text: lines.join('\n'), figures }
}

function placed(line: string, expected: string[], offset: number): Known[] {
  let from = 0
  return expected.map((one) => {
    const [text = '', rest = ''] = one.split('=')
    const start = placeOf(line, text, from)
    from = start + text.length
    return { start: offset + start, end: offset + from, value: writtenValue(rest) }
  })
}

/** Where the words stand by themselves: 10个, not the end of 110个. */
function placeOf(line: string, text: string, from: number): number {
  let at = line.indexOf(text, from)
  while (/^\d/.test(text) && /[\d.]/.test(line[at - 1] ?? '')) at = line.indexOf(text, at + 1)
  return at
}

function writtenValue(written: string): number | null {
  const [value = ''] = written.split(/[ ~]/)
  const [above, below = '1'] = value.split('/')
  return value === '-' ? null : Number(above) / Number(below)
}
