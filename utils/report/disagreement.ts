import type { Annotation } from './annotation.ts'
import type { Coding } from './coding.ts'
import type { Decision } from './decision.ts'
import { overlaps, type Span } from './span.ts'

/** What two coders decided on one finding; null where one did not. */
export interface DecidedTwice {
  findingId: string
  first: Decision | null
  second: Decision | null
  agree: boolean
}

/** The findings that either coder decided, in the order they first did; reopened ones count as not decided. */
export function decidedTwice(decisions: Decision[], coding: Coding): DecidedTwice[] {
  const said = decisions.filter(({ decision }) => decision !== 'open')
  const ids = [...new Set(said.map(({ findingId }) => findingId))]
  return ids.map((findingId) => {
    const by = (reviewer: string) =>
      said.find((row) => row.findingId === findingId && row.reviewer === reviewer) ?? null
    const [first, second] = [by(coding.first), by(coding.second)]
    const agree = first !== null && first.decision === second?.decision
    return { findingId, first, second, agree }
  })
}

/** Notes of two coders on overlapping words, or on the same missing content, or on the page: one unit of coding. */
export interface CodedUnit {
  quote: string | null
  first: Annotation[]
  second: Annotation[]
  labels: { first: string[]; second: string[] }
  agree: boolean
  /** The third note that settles it; both others stay as they are. */
  settledBy: Annotation | null
}

/** The units that either coder wrote a note on, in text order; they agree where they gave the same labels. */
export function codedUnits(notes: Annotation[], coding: Coding): CodedUnit[] {
  const own = notes.filter(
    ({ reviewer, deletedAt, adjudicates }) =>
      deletedAt === null &&
      !adjudicates &&
      (reviewer === coding.first || reviewer === coding.second),
  )
  const settling = notes.filter(({ deletedAt, adjudicates }) => deletedAt === null && adjudicates)
  const passages = own.flatMap((note) => ('passage' in note.anchor ? [placed(note)] : []))
  const groups = onSameWords(passages.sort((a, b) => startOf(a) - startOf(b)))
  const others = new Map<string, Annotation[]>()
  for (const note of own.filter(({ anchor }) => !('passage' in anchor))) {
    const key = note.anchor.kind === 'absence' ? note.anchor.content : ''
    others.set(key, [...(others.get(key) ?? []), note])
  }
  return [...groups, ...others.values()].map((group) => unitOf(group, coding, settling))
}

/** A note with the places of its words that are known, each on the text with that digest. */
interface PlacedNote {
  note: Annotation
  places: { text: string; span: Span }[]
}

/**
 * Where a note's words stood when it was made, which files from a spreadsheet do not say, and where the last visit found
 * them: places on two texts say nothing about each other.
 */
function placed(note: Annotation): PlacedNote {
  const { anchor, textSha256, outcome, outcomeSha256 } = note
  const made = 'passage' in anchor ? [{ text: textSha256, span: anchor.passage.position }] : []
  const found =
    outcome?.state === 'found' && outcome.span && outcomeSha256 !== undefined
      ? [{ text: outcomeSha256, span: outcome.span }]
      : []
  return { note, places: [...made, ...found].filter(({ span }) => span.end > span.start) }
}

const startOf = ({ places }: PlacedNote) => places[0]?.span.start ?? 0

const overlap = (a: PlacedNote, b: PlacedNote) =>
  a.places.some(({ text, span }) =>
    b.places.some((other) => other.text === text && overlaps(other.span, span)),
  )

/** Notes in groups of those whose words overlap, or overlap with those of a note between them; in their order. */
function onSameWords(notes: PlacedNote[]): Annotation[][] {
  let groups: PlacedNote[][] = []
  for (const one of notes) {
    const [first, ...more] = groups.filter((group) => group.some((other) => overlap(one, other)))
    if (first) first.push(...more.flat(), one)
    else groups.push([one])
    groups = groups.filter((group) => !more.includes(group))
  }
  return groups.map((group) => group.map(({ note }) => note))
}

function unitOf(group: Annotation[], coding: Coding, settling: Annotation[]): CodedUnit {
  const by = (reviewer: string) => group.filter((note) => note.reviewer === reviewer)
  const [first, second] = [by(coding.first), by(coding.second)]
  const names = (part: Annotation[]) => [...new Set(part.flatMap(({ labels }) => labels))].sort()
  const labels = { first: names(first), second: names(second) }
  const agree =
    first.length > 0 && second.length > 0 && labels.first.join('\n') === labels.second.join('\n')
  const longest = group.reduce((a, b) => ((b.quote ?? '').length > (a.quote ?? '').length ? b : a))
  const ids = new Set(group.map(({ id }) => id))
  const settledBy = settling.find(({ adjudicates }) => adjudicates?.some((id) => ids.has(id)))
  return { quote: longest.quote, first, second, labels, agree, settledBy: settledBy ?? null }
}
