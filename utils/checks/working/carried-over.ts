import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, earlier } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import { balance, difference, sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 连同上年结转的9件, 加上2023年结转的3件, 旧存11件. */
const carriedIn =
  /(?:上年|去年|上期|年初|20\d\d年)度?(?:结转|转入|遗留|结存|未结)的?$|旧存$|^[,、]?结转的$/
const cameIn =
  /(?<!不予?|未|未予)(?:新收|收到|受理|接收|立案)[^,;。\d]{0,12}$|(?:复议|诉讼|仲裁|应诉)(?:案件)?$/
const done = /(?<!未)[审办]结(?:案件|的)?$|(?<!未)结案$/
const left =
  /^[,;]?(?:年[末底])?(?:在[办审]|结转下一?年度?|转入下年|未[审办]?结|尚未[审办]结)(?:案件|的)?$/
const due = /(?:应[办审]|[办审]理|共有)(?:理|结)?(?:案件)?$/
const stillOpen = /未[审办]?结$|[尚仍]?在[审办]理?$|尚未[审办]结$/

/**
 * What the numbers told before in the paragraph leave, where some were carried in: 受理131件;…连同上年结转的9件,审结134件,结转下年6件;
 * 加上结转的9件,应办140件; and what was done of those not still open: 受理391件,其中…年末未结8件;结案383件. They only clear, as other
 * numbers may have come in or gone out.
 */
export function carriedOver(passage: Passage, claim: Mention): Candidate[] {
  const told = [...before(passage, claim), ...earlier(passage, claim)].filter(
    (one) => sameUnit(one, claim) && isValue(one),
  )
  const named = (words: RegExp) => told.filter(({ lead }) => words.test(lead))
  const [carried] = named(carriedIn)
  const [finished] = named(done)
  const [open] = named(stillOpen)
  // 问题26.41万件,加上年结转0.52万件: what stands right before it came in, whatever it is called.
  const beside = told.filter(({ order }) => order === (carried?.order ?? 0) - 1)
  return [...new Set([...named(cameIn), ...beside])].flatMap((came) => {
    if (carried && left.test(claim.lead) && finished)
      return candidatesOf(balance([came, carried], [finished]))
    if (carried && due.test(claim.lead)) return candidatesOf(sum([came, carried]))
    return candidatesOf(open && done.test(claim.lead) && difference(came, open))
  })
}

const leftWords =
  /^[,、]?(?:其余|余下|剩余|剩下|[^,;。\d]{0,4}尚余|未(?:完成|办结|整改|化解|审结|到位|通过))的?(?:问题|案件|任务)?$/

/** 排查683件,调处671件,调处成功662件,其余12件: any number less any told behind it; they only clear. */
export function leftOfAny(passage: Passage, claim: Mention): Candidate[] {
  if (!leftWords.test(claim.lead)) return []
  const told = before(passage, claim, 6).filter((one) => sameUnit(one, claim) && isValue(one))
  return told.flatMap((part) =>
    told
      .filter((whole) => whole.order < part.order)
      .flatMap((whole) => candidatesOf(difference(whole, part))),
  )
}

/** 审结58207件。审结案件中调解39813件,裁决18394件: what the one part before it leaves of what the sentence begins with; it only clears. */
export function lastUnderHead(passage: Passage, claim: Mention): Candidate[] {
  const start = passage.starts[claim.sentence] ?? 0
  const verb = passage.text.slice(start, claim.figure.start).match(headWords)?.[1]
  const parts = before(passage, claim).filter((one) => sameUnit(one, claim) && isValue(one))
  // Of more parts it is their sum that is checked.
  if (!verb || parts.length !== 1) return []
  return earlier(passage, claim)
    .filter((whole) => sameUnit(whole, claim) && whole.lead.endsWith(verb))
    .flatMap((whole) => candidatesOf(balance([whole], parts)))
}

const headWords = /^[已所]?([\u4e00-\u9fff]{2})(?:的)?[^,;。\d]{0,6}中/

const docsBefore = /年初(?:现行|继续)?有效$/
const docsAfter = /年[末底](?:现行|继续)?有效$/
const docsMade = /制定$|新增$|出台$/
const docsGone = /废止$|失效$/

/** 年初有效243件,年内新制定18件、废止29件,年末有效232件; it only clears, as some may have lapsed. */
export function documentsLeft(passage: Passage, claim: Mention): Candidate[] {
  if (!docsAfter.test(claim.lead)) return []
  const told = before(passage, claim).filter((one) => sameUnit(one, claim) && isValue(one))
  const named = (words: RegExp) => told.filter(({ lead }) => words.test(lead)).reverse()
  const came = [...named(docsBefore), ...named(docsMade)]
  const gone = named(docsGone)
  return candidatesOf(came.length > 1 && gone.length > 0 && balance(came, gone))
}
