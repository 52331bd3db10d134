import type { Annotation } from './annotation.ts'
import type { Coding } from './coding.ts'
import type { Decision } from './decision.ts'
import type { Span } from './span.ts'

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
  const passages = own.filter(({ anchor }) => 'passage' in anchor).sort((a, b) => at(a) - at(b))
  const groups: Annotation[][] = []
  let end = -1
  for (const note of passages) {
    const span = spanOf(note)!
    if (span.start < end) groups.at(-1)!.push(note)
    else groups.push([note])
    end = Math.max(end, span.end)
  }
  const others = new Map<string, Annotation[]>()
  for (const note of own.filter(({ anchor }) => !('passage' in anchor))) {
    const key = note.anchor.kind === 'absence' ? note.anchor.content : ''
    others.set(key, [...(others.get(key) ?? []), note])
  }
  return [...groups, ...others.values()].map((group) => unitOf(group, coding, settling))
}

/** Both coded the same kept text, so that places are comparable; on a later text each note has moved with its words. */
const spanOf = ({ anchor }: Annotation): Span | null =>
  'passage' in anchor ? anchor.passage.position : null
const at = (note: Annotation) => spanOf(note)?.start ?? 0

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
