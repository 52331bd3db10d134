import { matchesAny } from '../report/pattern.ts'
import type { RequiredContent } from '../report/standard.ts'
import { contentsOfLabel, labelForm } from '../report/vocabulary.ts'
import type { NamedHeading } from './outline-levels.ts'
import type { Reading } from './placed.ts'

/** Characters before a lead in which the words that announce it stand. */
const reach = 80

/** Leads such as 一是 in a text without any headings: together they report what was done. */
export function strayLeads(content: RequiredContent, reading: Reading): NamedHeading[] {
  if (reading.first.length > 0) return []
  const others = leadsAfter(reading, (words) => speaksOfOther(words, content, reading))
  return reading.lower.filter((one) => !others.has(one) && one.named.every(({ weak }) => weak))
}

/** The leads without a chapter whose row stands behind the name of another content: 存在的问题：一是…；二是…. */
export function announcedAsOther(
  content: RequiredContent,
  reading: Reading,
): ReadonlySet<NamedHeading> {
  return leadsAfter(reading, (words) => namesOther(words, content, reading))
}

/** The leads of rows that begin behind a sentence of some kind; without a chapter there is nothing else to go by. */
function leadsAfter(reading: Reading, is: (words: string) => boolean): Set<NamedHeading> {
  let after = false
  const found = reading.lower.filter(({ heading, under }) => {
    if (under !== null || !heading.runIn) return false
    if (/^[一首1(①]/u.test(heading.number)) after = is(before(heading.start, reading))
    return after
  })
  return new Set(found)
}

/** The sentence before an offset, be it in the same paragraph or the last of the one above. */
function before(offset: number, { article }: Reading): string {
  const words = article.text.slice(Math.max(0, offset - reach), offset)
  return words.split(/[。！!？?\n]/u).findLast((piece) => piece.trim() !== '') ?? ''
}

function namesOther(words: string, own: RequiredContent, { standard, year }: Reading): boolean {
  const label = /([^,;:]{2,24})[:,]?$/u.exec(labelForm(words, year))?.[1] ?? ''
  // What announces the whole report announces none of its contents.
  if (label.endsWith('如下')) return false
  return contentsOfLabel(standard, label, year).some(({ id, weak }) => !weak && id !== own.id)
}

function speaksOfOther(words: string, own: RequiredContent, reading: Reading): boolean {
  if (namesOther(words, own, reading)) return true
  const form = labelForm(words, reading.year)
  return reading.standard.contents.some(
    ({ id, mentions }) => id !== own.id && matchesAny(mentions, form),
  )
}
