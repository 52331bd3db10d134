import { point } from '../arithmetic/range.ts'
import type { Mention, Passage } from './mention.ts'
import { plainUnit } from './units.ts'

/**
 * The figure as counted when it is a time limit in working days: limits are set in whole days, and 15个工作日 is no 14.6.
 * Where its sentence speaks of an average it stays as measured.
 */
export function asCounted(passage: Passage, mention: Mention): Mention {
  const { reading } = mention
  if (!/工作日$/.test(plainUnit(mention) ?? '') || !reading?.exact || reading.value.d !== 1n) {
    return mention
  }
  const words = passage.text.slice(passage.starts[mention.sentence] ?? 0, mention.figure.start)
  if (/均/.test(words.slice(-reach))) return mention
  const alone = point(reading.value)
  return { ...mention, reading: { ...reading, rounded: alone, truncated: alone, either: alone } }
}

/** How far before a figure 平均 may stand, in characters. */
const reach = 120
