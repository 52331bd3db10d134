import { type Passage, passageOf } from '../checks/context/mention.ts'
import type { Comparison, CrossJudgement, EarlierReport } from '../report/comparison.ts'
import type { Review } from '../report/review.ts'
import { carriedBy } from './carried-over.ts'
import { claimOf } from './claims.ts'
import { findingsOf } from './findings.ts'
import { judgeCarriedOver, judgeClaim } from './judge.ts'
import { repeatedText } from './repeated.ts'
import { statementsBy } from './statements.ts'

/**
 * Holds a report against the report of the same body on the year before: growth, stated figures of last year and
 * numbers carried over, and how much of the text was there already. Pure, and silent wherever the words of the two
 * reports do not name the very same quantity: what differs then need not be wrong.
 */
export function compareYears(now: Review, before: Review, earlier: EarlierReport): Comparison {
  const judgements = comparable(now, before)
    ? [...judgeClaims(now, before), ...judgeBooks(now, before)]
    : []
  return {
    earlier,
    judgements,
    repeated: repeatedText(now.article, before.article),
    findings: findingsOf(now, judgements, earlier),
  }
}

function comparable({ identity: now }: Review, { identity: before }: Review): boolean {
  return now.year !== null && before.year === now.year - 1
}

function judgeClaims(now: Review, before: Review): CrossJudgement[] {
  const [here, there] = [passageFor(now), passageFor(before)]
  const [own, stated] = [statementsBy(here, now), statementsBy(there, before)]
  return here.mentions.flatMap((mention) => {
    const claim = claimOf(here, mention, now)
    const judged = claim && judgeClaim(claim, own, stated, there)
    return judged ? [judged] : []
  })
}

function judgeBooks(now: Review, before: Review): CrossJudgement[] {
  const there = passageFor(before)
  const left = carriedBy(there, before, 'out')
  return [...carriedBy(passageFor(now), now, 'in')].flatMap(([key, one]) => {
    const other = left.get(key)
    return other ? [judgeCarriedOver(one, other, there)].filter((judged) => judged !== null) : []
  })
}

function passageFor({ article, figures }: Review): Passage {
  return passageOf(article, figures)
}
