import { agreement, type Result } from '../checks/arithmetic/agreement.ts'
import { fill } from '../checks/check.ts'
import type { Mention, Passage } from '../checks/context/mention.ts'
import { pairsOf, shared } from '../checks/context/subject.ts'
import { change, difference } from '../checks/working/combine.ts'
import type { Working } from '../checks/working/evidence.ts'
import { operand, result } from '../checks/working/show.ts'
import type { CrossJudgement } from '../report/comparison.ts'
import type { CarriedOver } from './carried-over.ts'
import type { Claim } from './claims.ts'
import { messages } from './messages.ts'
import { keyOf, type Statement } from './statements.ts'

/** Last year's value as the claim implies it may be off by so much before another quantity is the likelier reason. */
const farthest = 2

/**
 * Holds a claim against last year's figure of the same words; null when there is none, or the words do not tell which.
 * A figure of nearly the same words gives a remark and no more.
 */
export function judgeClaim(
  claim: Claim,
  own: ReadonlyMap<string, Statement>,
  stated: ReadonlyMap<string, Statement>,
  there: Passage,
): CrossJudgement | null {
  const key = keyOf(claim.current)
  const same = stated.get(key)
  // Of a quantity that this year's report gives twice with different numbers nobody knows which one grew.
  const plain =
    claim.kind === 'baseline' || own.get(key)?.mention.index === claim.current.mention.index
  const earlier = same ?? alike(claim.current, stated)
  const working = earlier && workingOf(claim, earlier.mention)
  if (!earlier || !working || !claim.mention.reading) return null
  const agreed = agreement(claim.mention.reading, working.result) !== null
  const strict = same !== undefined && plain && allExact([claim.mention, ...working.operands])
  if (!strict && !agreed && same !== undefined) return null
  const verdict = !strict
    ? 'remark'
    : agreed
      ? 'agrees'
      : near(claim, earlier)
        ? 'differs'
        : 'remark'
  return judgement(claim.kind, claim.mention, verdict, working, sentenceOf(there, earlier.mention))
}

/** Holds a number carried in against the one last year's report carried out. */
export function judgeCarriedOver(
  here: CarriedOver,
  before: CarriedOver,
  there: Passage,
): CrossJudgement | null {
  const working = levelOf(before.mention)
  const claimed = here.mention.reading
  if (!working || !claimed) return null
  const agreed = agreement(claimed, working.result) !== null
  const exact = allExact([here.mention, before.mention])
  if (!agreed && !exact) return null
  const verdict = agreed ? 'agrees' : 'differs'
  return judgement(
    'carried-over',
    here.mention,
    verdict,
    working,
    sentenceOf(there, before.mention),
  )
}

function workingOf({ kind, current, mention, sign }: Claim, earlier: Mention): Working | null {
  if (kind === 'baseline') return levelOf(earlier)
  if (kind === 'growth') return change(earlier, current.mention, sign < 0)
  const [high, low] = sign < 0 ? [earlier, current.mention] : [current.mention, earlier]
  return mention.reading && difference(high, low)
}

function levelOf(mention: Mention): Working | null {
  const { reading } = mention
  if (!reading) return null
  const level: Result = { value: reading.value, range: reading.either }
  return { operands: [mention], formula: operand(mention), result: level }
}

function allExact(mentions: Mention[]): boolean {
  return mentions.every(({ reading }) => reading?.exact)
}

/** False when the two values are so far apart that the reports rather speak of two things. */
function near({ kind, current, mention }: Claim, earlier: Statement): boolean {
  const before = earlier.mention.reading?.value
  const now = (kind === 'baseline' ? mention : current.mention).reading?.value
  if (!before || !now || before.s <= 0n || now.s <= 0n) return false
  const ratio = now.div(before)
  return ratio.compare(farthest) <= 0 && ratio.inverse().compare(farthest) <= 0
}

/** The one statement whose words are nearly those of another; null when none is, or more than one. */
function alike(wanted: Statement, stated: ReadonlyMap<string, Statement>): Statement | null {
  const found = [...stated.values()].filter(
    ({ subject, unit }) =>
      unit === wanted.unit &&
      sameScope(subject, wanted.subject) &&
      closeness(subject, wanted.subject) >= 0.6,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

const scopes =
  /全[省市县区镇乡州旗]|[省市县区镇乡]?本级|[省市县区镇乡]级|[我本][局委办厅院]|[省市县区]直/g

/** 全市 and 市本级 are not the same; a scope that is left out may be either. */
function sameScope(one: string, other: string): boolean {
  const [a, b] = [one, other].map((subject) => (subject.match(scopes) ?? []).join())
  return a === b || a === '' || b === ''
}

function closeness(one: string, other: string): number {
  const most = Math.max(pairsOf(one).size, pairsOf(other).size)
  return most === 0 ? 0 : shared(one, other) / most
}

function judgement(
  claim: CrossJudgement['claim'],
  mention: Mention,
  verdict: CrossJudgement['verdict'],
  { formula, result: outcome }: Working,
  quote: string,
): CrossJudgement {
  const recomputed = result(outcome.value, mention)
  const working = formula === recomputed ? formula : `${formula} = ${recomputed}`
  const message = fill(messages[verdict], { figure: mention.figure.text, quote, working })
  return { claim, figure: mention.index, verdict, formula, recomputed, quote, message }
}

/** Longest part of a sentence that is quoted, in characters to either side of the figure. */
const reach = 60

function sentenceOf({ text, article, starts }: Passage, { figure, sentence }: Mention): string {
  const start = Math.max(starts[sentence] ?? 0, figure.start - reach)
  const end = Math.min((starts[sentence + 1] ?? text.length) - 1, figure.end + reach)
  return article.text.slice(start, Math.max(end, figure.end)).trim()
}
