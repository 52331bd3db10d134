import { isChange } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { before, between, sameSentence } from './neighbours.ts'
import { closing, isOfItself, isPrompt, type Rate, rateOf, subjectOfRate } from './rate.ts'
import { seriesOf } from './series.ts'
import { alike, specific } from './subject.ts'
import { isBaseLike, sameUnit } from './units.ts'

/**
 * The counts of its sentence that a rate plainly leans on, in reading order. A rate that names its thing takes the
 * counts of that thing; one that names only an action takes the counts just listed; one with neither (100%办结) takes
 * the count beside it. Parts after 其中 stand behind their total.
 */
export function basesFor(passage: Passage, claim: Mention, rate: Rate): Mention[] {
  const counts = before(passage, claim).filter(
    (count) => isCountedBase(count) && !isDone(claim, rate, count),
  )
  // 流转3764件,截至10月底流转的3127件中,办结率98.4%; 重大隐患28处整改率100%: of which is said at once.
  const [nearest, other] = counts
  const atOnce = nearest && /^(?:中,)?[^,;。\d]{2,10}$/.test(between(passage, nearest, claim))
  const joined = nearest && other && /^[、和及与]/.test(between(passage, other, nearest))
  if (atOnce && !joined && rate.kind === 'named') return [nearest]
  const wholes = rate.kind === 'bare' ? counts : withoutParts(passage, counts)
  return basesAmong(passage, claim, rate, wholes).reverse()
}

/** Leaflets are handed out, not dealt with: no rate is taken of them. */
const handingOutVerbs = /发放|印发|张贴|推送|播放|悬挂|发送|刊发/

function isCountedBase(mention: Mention): boolean {
  return isBaseLike(mention) && !isChange(mention) && !handingOutVerbs.test(mention.lead)
}

/**
 * 审结325490件,结案率93%; 已整改105项,整改率93%: what carries the action of the rate is its part, not its base. Only at
 * 100 %, or for promptness, is it both.
 */
function isDone(claim: Mention, rate: Rate, count: Mention): boolean {
  if (rate.kind !== 'named' || claim.reading?.value.equals(100) || isPrompt(rate)) return false
  const action = rate.words.slice(-2)
  return (
    (action.length === 2 && count.lead.includes(action)) ||
    (closing.test(rate.words) && closing.test(count.lead))
  )
}

function basesAmong(passage: Passage, claim: Mention, rate: Rate, counts: Mention[]): Mention[] {
  if (rate.kind === 'bare') return beside(passage, claim, counts)
  if (rate.kind === 'named') {
    if (isOfItself(rate) || isListedWithOthers(passage, claim)) return []
    // 行政诉讼案件28件,负责人出庭应诉率100%: of the suits, whoever goes there.
    if (/出庭/.test(rate.words))
      return listedLast(counts.filter(({ lead }) => /诉|开庭/.test(lead)))
    if (subjectOfRate(rate) === '') return isOfReached(rate, counts) ? [] : listedLast(counts)
    return counts.filter((count) => speaksOf(passage, count, specific(rate.words)))
  }
  // 建成56个,占总数的31.3%: what stands right before 占 is the part, never the base.
  const others = rate.taker.length > 2 ? counts : beforeParts(passage, claim, counts)
  if (rate.words) return others.filter((count) => speaksOf(passage, count, rate.words))
  return isAmong(passage, claim, rate)
    ? listedLast(others)
    : others.filter((count) => speaksOf(passage, count, rate.taker))
}

/** Leaves out as many figures right before 占 as there are shares: 起数82起、死亡315人,占总量的46.9%和45.5%. */
function beforeParts(passage: Passage, claim: Mention, counts: Mention[]): Mention[] {
  const { members, at } = seriesOf(passage, claim)
  const first = claim.order - at - members.length
  return counts.filter((count) => count.order < first)
}

/** 其中一类占88.5%,二类占11.5%: the second share is among the same as the first. */
export function isAmong(passage: Passage, claim: Mention, rate: Rate): boolean {
  if (rate.taker.includes('其中')) return true
  const [previous] = before(passage, claim, 1)
  return (
    previous?.figure.kind === 'percentage' &&
    rate.taker.length <= 6 &&
    /其中[^,;。]*占[^,;。]*$/.test(previous.lead)
  )
}

const buildingVerbs = /新建|建成|建设|建立|设立|打造/

/** 新建法律服务站120个,覆盖率100%: of the places reached, which are not told, and not of what was built. */
function isOfReached(rate: Rate, counts: Mention[]): boolean {
  const bases = listedLast(counts)
  return (
    /覆盖$/.test(rate.words) &&
    bases.some((base) => buildingVerbs.test(base.lead)) &&
    bases.length < 3
  )
}

/** 全程网办率、一窗受理率分别为92.4%和97.1%: where one rate of a list names its own thing, the others lean on nothing. */
function isListedWithOthers(passage: Passage, claim: Mention): boolean {
  const { members } = seriesOf(passage, claim)
  if (members.length < 2) return false
  return members.some((one) => {
    const rate = rateOf(passage, one)
    return rate.kind === 'named' && subjectOfRate(rate) !== ''
  })
}

function speaksOf(passage: Passage, count: Mention, words: string): boolean {
  const about = passage.text.slice(count.clause.start, count.figure.end) + count.tail.slice(0, 10)
  const own = count.lead.length >= 4 ? count.lead + count.tail.slice(0, 10) : about
  return alike(words, own)
}

/** The nearest count and those of its unit before it: 建议393件、提案404件, both answered. */
function listedLast(counts: Mention[]): Mention[] {
  const [nearest] = counts
  return nearest ? counts.filter((count) => sameUnit(count, nearest)) : []
}

function beside(passage: Passage, claim: Mention, counts: Mention[]): Mention[] {
  const [nearest] = counts
  if (!nearest || nearest.order !== claim.order - 1) return []
  // 就业5.6万人,完成年度任务的112%: the base is the task, not what was done.
  if (/的$|任务|计划|目标|预算/.test(claim.lead)) return []
  return between(passage, nearest, claim).length <= 16 ? [nearest] : []
}

/** The counts that no other of them holds as a part. */
export function withoutParts(passage: Passage, counts: Mention[]): Mention[] {
  return counts.filter((count) => !counts.some((total) => holdsPart(passage, total, count)))
}

function holdsPart(passage: Passage, total: Mention, part: Mention): boolean {
  if (total.order >= part.order || !sameSentence(total, part)) return false
  const [whole, piece] = [total.reading?.value, part.reading?.value]
  const words = between(passage, total, part)
  return Boolean(
    whole && piece && whole.compare(piece) >= 0 && /^[^;]*其中[^;]*$|[(]含|^[(][^()]*$/.test(words),
  )
}
