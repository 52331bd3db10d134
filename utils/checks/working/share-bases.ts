import { decimalsOf } from '../arithmetic/rational.ts'
import { isValue } from '../context/change.ts'
import { isMeasuredAgainst } from '../context/measured-against.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between, earlier } from '../context/neighbours.ts'
import { isTotal } from '../context/parts.ts'
import type { Rate } from '../context/rate.ts'
import { seriesOf } from '../context/series.ts'
import { alike, freed } from '../context/subject.ts'
import { sameUnit } from '../context/units.ts'

/** Bases that lie outside the list: 占全省总量, 占同期财政支出. */
const outsideList = /全[国省市县区州]|同期|上年|去年|财政|生产总值|GDP|面积|人口|计划|任务|目标/

/** The bases a share may have been taken of. */
export interface Bases {
  bases: Mention[]
  /** Those that the words of the share name, one at most; none when they are only tried. */
  settled: Mention[]
}

/** The bases for one part of a share, those its words name alone where they name any. */
export function basesOf(
  passage: Passage,
  claim: Mention,
  { words }: Rate,
  { part, around }: { part: Mention; around: Mention[] },
): Bases {
  const all = around.filter((base) => isBase(base, part))
  const said = words || baseOfSentence(passage, claim)
  const named = said ? all.filter((base) => isNamedBy(passage, base, said)) : []
  const own = named.filter((base) => isNamedExactly(base, said))
  // 事项中甲占…;许可1286项,其中乙占…: behind a semicolon the head of the sentence may no longer hold.
  const begun = passage.text.slice(passage.starts[claim.sentence], claim.figure.start)
  const sole = own.length === 1 && (words || !begun.includes(';')) ? own : []
  if (sole.length > 0 && handlingVerbs.test(said)) return { bases: sole, settled: sole }
  // 审结74件。…一审案件46件…审结43件,败诉3件,占审结案件的7%: of several that are so called the one of its sentence is meant.
  const near = own.filter((base) => base.sentence === claim.sentence)
  if (words && near.length === 1 && handlingVerbs.test(said)) return { bases: near, settled: near }
  if (named.length > 0) return { bases: named, settled: sole }
  if (outsideList.test(words)) return { bases: [], settled: [] }
  const first = part.order - seriesOf(passage, claim).at
  const direct = all.filter((base) => isParent(passage, base, part, first))
  const heads = headsOf(passage, part).filter((base) => !direct.includes(base))
  const parents = [...direct, ...heads.filter((base) => isBase(base, part))]
  // 立案85件,结案78件,移送3件,占3.5%: with a decimal to tell them apart the others of the sentence are tried too.
  const others = all.filter((base) => !parents.includes(base) && base.sentence === claim.sentence)
  const fine = decimalsOf(claim.reading?.step ?? null) > 0
  // 案卷150宗,平均得分88.7分,90分以上的63宗,占42%: the only one of its unit there.
  const lonely = parents.length === 0 && others.length === 1
  return { bases: [...parents, ...(fine || lonely ? others : [])], settled: [] }
}

/** Words of extent in the name of a base, which say no more than that it is the whole. */
const extentWords = /本年度?|今年|全年|当年|全部|所有|[总数量额的]/g

/** What was done with the things a share is of; only one number of the sentence is of that. */
const handlingVerbs =
  /^(?:已|所|全部)?(受理|审结|办结|结案|判决|收到|收回|回收|发放|立案|查处|检查|抽查|评查|审查|开庭|提出)/

/**
 * True when the base is named by nothing but its own words in their order: 受理案件 for 受理行政复议案件, and for 受理 alone, but
 * neither 去年申请, 全市申请 nor 审结案件, which are other numbers than the one that is like them.
 */
function isNamedExactly(base: Mention, said: string): boolean {
  const verb = said.match(handlingVerbs)?.[1] ?? ''
  if (!base.lead.includes(verb)) return false
  const name = said.slice(said.indexOf(verb) + verb.length).replace(extentWords, '')
  if (verb && freed(base.lead) === verb) return true
  let from = 0
  for (const sign of name) {
    const at = base.lead.indexOf(sign, from)
    if (at < 0) return false
    from = at + 1
  }
  return verb + name !== ''
}

/** 审结案件中94.7%案结事了,仅144件起诉,占5.3%: what the sentence begins with is what its shares are of. */
function baseOfSentence(passage: Passage, claim: Mention): string {
  const start = passage.starts[claim.sentence] ?? 0
  const words = passage.text.slice(start, claim.figure.start)
  return words.match(/^([^,;。\d]{2,12})中,?/)?.[1] ?? ''
}

/** True when a value stands before the part, in its unit and no smaller. */
export function isBase(base: Mention, part: Mention): boolean {
  const [whole, piece] = [base.reading?.value, part.reading?.value]
  if (!whole || !piece || base === part || isMeasuredAgainst(base)) return false
  return base.order < part.order && sameUnit(base, part) && whole.compare(piece) >= 0
}

/** True when the words of a share speak of the figure. */
export function isNamedBy(passage: Passage, base: Mention, words: string): boolean {
  const about = passage.text.slice(base.clause.start, base.figure.end) + base.tail.slice(0, 8)
  return alike(words.replace(/全[省市县区国]|案件$|事项$/g, ''), about) || alike(words, base.lead)
}

/** The base of a bare 占比: a total, what 其中 divides, or what stands before the part or the list it is in. */
function isParent(passage: Passage, base: Mention, part: Mention, first: number): boolean {
  const nearest = base.order === part.order - 1 || base.order === first - 1
  return isTotal(base) || divides(passage, base) || nearest
}

/**
 * 新收案件3264件,同比增长58%。其中,市本级1482件、占45%: 其中 at the head of a sentence divides what the one before began with;
 * behind a rate (排查146件,化解143件,化解率98%;其中山林权属38件,占26%) what its own began with or the rate was taken of.
 */
export function headsOf(passage: Passage, part: Mention): Mention[] {
  const among = [part, ...before(passage, part)].find((one) => opensAmong(passage, one))
  if (!among) return []
  const inside = before(passage, among)
  const own = inside.length > 0 ? inside : earlier(passage, among).filter(isInSentenceBefore)
  const counts = own.filter((one) => isValue(one) && sameUnit(one, part))
  return [...new Set([...counts.slice(-1), ...counts.slice(0, 1)])]

  function isInSentenceBefore({ sentence }: Mention): boolean {
    return among !== undefined && sentence === among.sentence - 1
  }
}

function opensAmong(passage: Passage, mention: Mention): boolean {
  const previous = passage.mentions[mention.order - 1]
  return previous !== undefined && between(passage, previous, mention).includes('其中')
}

function divides(passage: Passage, base: Mention): boolean {
  const next = passage.mentions[base.order + 1]
  return next !== undefined && /^[,。;]?其中/.test(between(passage, base, next))
}
