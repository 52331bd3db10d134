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
  const others = announcedAsOther(content, reading)
  return reading.lower.filter((one) => !others.has(one) && one.named.every(({ weak }) => weak))
}

/** The leads without a chapter whose row is announced as another content: 存在的问题：一是…；二是…. */
export function announcedAsOther(
  content: RequiredContent,
  reading: Reading,
): ReadonlySet<NamedHeading> {
  let other = false
  const found = reading.lower.filter(({ heading, under }) => {
    if (under !== null || !heading.runIn) return false
    if (/^[一首1(①]/u.test(heading.number)) {
      other = announcesOther(before(heading.start, reading), content, reading)
    }
    return other
  })
  return new Set(found)
}

/** The sentence before an offset, be it in the same paragraph or the last of the one above. */
function before(offset: number, { article }: Reading): string {
  const words = article.text.slice(Math.max(0, offset - reach), offset)
  return words.split(/[。！!？?\n]/u).findLast((piece) => piece.trim() !== '') ?? ''
}

function announcesOther(words: string, own: RequiredContent, reading: Reading): boolean {
  const { standard, year } = reading
  const form = labelForm(words, year)
  const label = /([^,;:]{2,24})[:,]?$/u.exec(form)?.[1] ?? ''
  if (contentsOfLabel(standard, label, year).some(({ id, weak }) => !weak && id !== own.id))
    return true
  return standard.contents.some(({ id, mentions }) => id !== own.id && matchesAny(mentions, form))
}
