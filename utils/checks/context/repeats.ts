import { isValue } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { periodOf } from './period.ts'
import { subjectOf } from './subject.ts'

/** Shortest subject, in characters, that names a thing well enough to be found again. */
const shortest = 6

const known = new WeakMap<Passage, Map<string, Mention[]>>()

/** The other figures of the report whose clause says word for word the same of the same time; collected once. */
export function repeatsOf(passage: Passage, mention: Mention): Mention[] {
  const key = keyOf(passage, mention)
  if (!key) return []
  let groups = known.get(passage)
  if (!groups) {
    groups = group(passage)
    known.set(passage, groups)
  }
  return (groups.get(key) ?? []).filter((other) => other !== mention)
}

function group(passage: Passage): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of passage.mentions) {
    const key = keyOf(passage, mention)
    if (!key) continue
    const group = groups.get(key)
    if (!group) groups.set(key, [mention])
    // A phrase that returns again and again is a form, not a quantity told twice.
    else if (group.length < 8) group.push(mention)
  }
  return groups
}

function keyOf(passage: Passage, mention: Mention): string | null {
  if (mention.figure.cell || !isValue(mention)) return null
  if (!mention.reading?.exact || /其中|每/.test(mention.lead)) return null
  const opens = mention.figure.start - mention.lead.length === mention.clause.start
  const subject = subjectOf(mention)
  if (!opens || subject.length < shortest) return null
  return `${subject}|${mention.figure.unit}|${JSON.stringify(periodOf(passage, mention))}`
}
