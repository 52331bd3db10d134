import { isValue } from '../context/change.ts'
import { toldBefore } from '../context/listed-kinds.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between, earlier } from '../context/neighbours.ts'
import { partitionsBefore } from '../context/partition.ts'
import type { Rate } from '../context/rate.ts'
import { sameUnit } from '../context/units.ts'
import { share } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

const headVerb = /^[在已所]*(审结|办结|结案|受理|收到|立案|查处|检查|抽查|评查)[^,;。\d]{0,8}中,/
const atOnce = /^,占(?:比|到)?(?:达|为)?[^,;。]{0,16}$/

/** Shares in a sentence whose head, or whose own words, lead back to a number of the sentences before it. */
export function headedShares(passage: Passage, claim: Mention, rate: Rate): Candidate[] {
  const part = passage.mentions[claim.order - 1]
  if (!part || part.sentence !== claim.sentence || !isValue(part)) return []
  const told = earlier(passage, claim).filter((one) => isValue(one) && sameUnit(one, part))
  if (!atOnce.test(between(passage, part, claim))) return []
  const head = passage.text.slice(passage.starts[claim.sentence], claim.figure.start)
  return [
    ...ofDone(passage, claim, rate, { part, told, verb: head.match(headVerb)?.[1] }),
    ...ofAllCounted(passage, claim, rate, told),
  ]
}

interface Headed {
  part: Mention
  told: Mention[]
}

/**
 * 审结134件。审结案件中,维持52件、…、终止46件;直接纠错15件,占审结案件的11.2%: head and share name one number, the only one under
 * that verb, and the list behind the head comes to it exactly.
 */
function ofDone(
  passage: Passage,
  claim: Mention,
  { words }: Rate,
  { part, told, verb }: Headed & { verb: string | undefined },
): Candidate[] {
  if (!verb || !new RegExp(`^[已所]?${verb}的?(?:案件)?$`).test(words)) return []
  const [base, ...others] = told.filter(({ lead }) => lead.includes(verb))
  const [list] = toldBefore(passage, part)
  const proven = others.length === 0 && list?.total === base && !claim.tail.startsWith('(')
  return candidatesOf(base && share(part, base), { proven })
}

/**
 * 全县158个村。…示范村达到51个,其中省级12个、市级39个,占村总数的32.3%: all of what was listed, of all the things that the share names
 * by just the words they were counted under.
 */
function ofAllCounted(
  passage: Passage,
  claim: Mention,
  { words }: Rate,
  told: Mention[],
): Candidate[] {
  const [list] = partitionsBefore(passage, claim)
  const last = list?.parts.at(-1)
  if (!list || !last || last.order !== claim.order - 1 || words === '') return []
  const [base, ...others] = told.filter(({ tail }) => tail.startsWith(words))
  if (!base) return []
  const all = /^全[省市县区州旗镇乡]$/.test(base.lead) && /总[数量]的$/.test(claim.lead)
  const proven = others.length === 0 && all && list.total.order < last.order
  return [...candidatesOf(share(list.total, base), { proven }), ...candidatesOf(share(last, base))]
}
