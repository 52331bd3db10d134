import { decimalsOf, hundred } from './arithmetic/rational.ts'
import { slipOf } from './arithmetic/slips.ts'
import { defineCheck, type Opinion } from './check.ts'
import { isChange, isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { before, between, earlier } from './context/neighbours.ts'
import { leavesOut } from './context/overlaps.ts'
import { isQualified, type Rate, rateOf, rateReached } from './context/rate.ts'
import { isRest } from './context/rest-words.ts'
import { runOfParts } from './context/run-of-parts.ts'
import { seriesOf, spokesman } from './context/series.ts'
import { isRate, sameUnit } from './context/units.ts'
import { baseBehind } from './working/base-behind.ts'
import { besideExactly } from './working/beside-exactly.ts'
import { closedKinds } from './working/closed-kinds.ts'
import { share as quotientOf, shareOfRest as quotientOfRest, sum } from './working/combine.ts'
import { unlikeSiblings } from './working/common-base.ts'
import { correctionRate } from './working/corrections.ts'
import { isEvened } from './working/evened-shares.ts'
import { isOfOtherExtent } from './working/extent-words.ts'
import { fittedShares } from './working/fitted-shares.ts'
import { gradesUpTo } from './working/grades-up-to.ts'
import { headedShares } from './working/headed-shares.ts'
import { isOfSibling, kindShares } from './working/kind-shares.ts'
import { namedPairs } from './working/named-pairs.ts'
import { ofNamedTotal } from './working/named-total.ts'
import { sharesOfWhole } from './working/parts-of-whole.ts'
import { ratesBeside, sharesBeside } from './working/rates-beside.ts'
import { ratesOfListed } from './working/rates-of-listed.ts'
import { restBehind } from './working/rest-behind.ts'
import { doubtsOf } from './working/second-look.ts'
import {
  type Candidate,
  candidatesOf,
  clear,
  recompute,
  type Settled,
  settle,
} from './working/settle.ts'
import { sharePairs } from './working/share-pairs.ts'
import { oddOneOut } from './working/shares-of-one.ts'
import { siblingShares } from './working/sibling-shares.ts'
import { statedBase } from './working/stated-base.ts'

/** A share or a rate against its part and its base. */
export const share = defineCheck({
  id: 'share',
  title: { zh: '占比与比率', en: 'Shares and rates' },
  why: {
    zh: '“16件…撤回6件，占审结案件比例37.5%”应为6/16；“受理7218起，调解成功7215件，成功率99.9%”应为7215/7218。分子须与比率同名（办结率与办结），分母须与分子同一单位。基数须由“其中”“在…中”“应…”或占比自身的词语指明，才指为矛盾；同列各项占比都出自一个总数而独一项不符的亦同；分项恰好合成总数、比率又用分项原名的（“民事436件……民事案件占比”），也以该总数核对。两项占比合为100%而前一项合于总数的，后一项亦以该总数核对。一列占比以“其他”收尾或写明“没有其他”的，末项应为100减其余各项。“需要审查的17项，审查率100%”“责令整改17处，整改率95%”以所列之数为基数，不与前面的总数相比。仅数值凑巧相符而词语无关的，不算相符。“不合格率2.3%，合格率97.7%”与“网上办理占82.4%，线下办理占17.6%”相加均不得超过100%，紧接的优秀率与良好率之和为优良率。基数虽未写明，所写占比与紧接其前的两数之商恰差一个小数点的，亦指为矛盾。抽检批次的合格率与不合格率相加应为100%。其后的占比以前面各类之和所合的总数为基数（“调处571件……其中土地126件……其他96件；邻里纠纷占37%”）；句首“审结案件中”与“占审结案件的”同指前句之数的，亦以该数核对。“三成以上”“超六成”而实不足、且差一个百分点以上的同此。总数未写明的一列占比，其余三项以上同出一个总数而独一项不符的，提示再看一眼。各项之和恰为前文一数、其余占比都出自该数的，独不符的一项指为矛盾；“占收案总数的”与前文唯一的收案数不符而相近的，提示再看一眼。总数写在远处的一列占比同出一数的（其中独一项不符而相近的，提示再看一眼）、其余占比之外所剩的、“同类”各自的，只印证。所写之数与紧要的算式只差一笔（错一位数字或相邻两位颠倒）的，提示再看一眼。',
    en: 'A share is its part over its base; the part carries the words of the rate (办结 and 办结率), the base has the part’s unit. A mismatch is a contradiction only where 其中, 在…中, 应… or the words of the share name the base, where all other shares of a list are of one total, or where the kinds listed come to their total exactly and the rate has the very name of one (民事436件…民事案件占比). Of two shares that come to 100 %, the second is of the total the first is of. Of a list of shares closed by 其他, or said to leave no others, the last is a hundred less the others. 需要审查的17项 and 责令整改17处 are what their rate is of, never its part. Numbers that fit by chance and share no words are not taken. A rate and its denial (合格率, 不合格率), or shares of what shuts each other out (网上办理, 线下办理), are together no more than 100 %, 优秀率 and 良好率 beside each other make 优良率. 合格率 and 不合格率 of tested batches come to 100. Shares told behind a list are of the whole told before, which its kinds come to exactly (调处571件…其中土地126件…其他96件;邻里纠纷占37%); where the head of a sentence (审结案件中) and its share (占审结案件的) lead back to one number of the sentence before, it is of that. A share off from the two numbers right before it by just a shifted point is a contradiction; so is 三成以上 of what is a point of a hundred less, or more. Of a list of shares whose total is told nowhere, one that is of another number than all others, three or more, gets a second look. Where parts come exactly to a number told before and all their other shares are of it, one that is not is a contradiction; 占收案总数的 near to what the only number received would give, and off, gets a second look. Shares of one number told farther off (of these the only one that is not, if near, gets a second look), what other shares have left, and those of 同类 only clear. A number one stroke of the pen off what was tried first (a digit, or two beside each other exchanged) gets a second look.',
  },
  voices: ['recomputed', 'contradicted', 'unverifiable', 'remark'],
  messages: {},
  run(passage, mention) {
    const opinion = judge(passage, mention)
    const tried = opinion?.voice === 'remark' && opinion.remarks?.[0]?.id === 'none-fits'
    return tried && endsCourse(mention) ? null : opinion
  },
})

function judge(passage: Passage, mention: Mention): Opinion<Settled | 'unverifiable'> | null {
  if (!isRate(mention) || isChange(spokesman(passage, mention))) return null
  const rate = rateReached(passage, mention) ?? rateOf(passage, mention)
  if (rate.kind === 'bare')
    return settle(mention, [...statedBase(passage, mention), ...gradesUpTo(passage, mention)])
  const trying = leavesOut(passage, mention) ? clear : settle
  if (rate.kind === 'share') return ofShare(passage, mention, rate, trying)
  const saved = /节[约省支]$/.test(rate.words) ? savedRate(passage, mention) : []
  const corrected = /纠错/.test(rate.words) ? correctionRate(passage, mention) : []
  const pairs = namedPairs(passage, mention, rate)
  const tried = [
    ...pairs,
    ...corrected,
    ...saved,
    ...baseBehind(passage, mention, rate),
    ...kindShares(passage, mention, rate),
    ...ratesBeside(passage, mention),
    ...ratesOfListed(passage, mention, rate),
    ...gradesUpTo(passage, mention),
    ...closedKinds(passage, mention, rate),
    ...besideExactly(passage, mention),
  ]
  const doubts = isQualified(rate) ? [] : pairs.filter((pair) => isBeside(passage, mention, pair))
  const opinion = trying(
    mention,
    tried,
    [],
    doubts.flatMap((one) => doubtsOf(one, 'any')),
  )
  if (opinion === null || opinion.voice === 'remark') {
    const missing = recompute(mention, restBehind(passage, mention))
    if (missing) return missing
  }
  if (opinion?.voice === 'remark' && pairs.some((pair) => pair.close || pair.named)) {
    // 受理120件,办结115件,办结率100%: of other cases than these, and which is not told.
    return { voice: 'unverifiable', reason: 'no-base', remarks: opinion.remarks }
  }
  // 按期办结率 is of the cases that were due, which need be none of those listed.
  return opinion?.voice === 'remark' && isQualified(rate) ? null : opinion
}

/** 占比由36%提高到64%: a rate as the one before it was, of what is told for neither; numbers tried in vain tell nothing. */
function endsCourse({ lead }: Mention): boolean {
  return /[由从].*(?:提高|提升|上升|增加|增长|升|下降|降低|降|压减|压缩)[到至]了?$/.test(lead)
}

/** 预算1.85亿元,实际支付1.67亿元,…,节约率9.7%: what was not spent of what was meant. */
function savedRate(passage: Passage, claim: Mention): Candidate[] {
  const amounts = before(passage, claim).filter((one) => one.figure.kind === 'amount')
  const meant = amounts.find(({ lead }) => /预算|概算|控制价|计划/.test(lead))
  // 由480万元压减到350万元,节约130万元: what was saved of what was spent before.
  const saved = amounts.find(({ lead }) => /节[约省支]了?$/.test(lead))
  return amounts.flatMap((one) => [
    ...candidatesOf(meant && quotientOfRest(one, meant)),
    ...candidatesOf(saved && saved !== one && quotientOf(saved, one)),
  ])
}

/** 结案119起,余8起跨年办理,结案率94.2%: what is left is no part of a rate of what was done. */
function isLeftOver(one: Mention): boolean {
  return isRest(one) || /(?:余|剩|未[办审]?[结完]|在办)(?:案件)?$/.test(one.lead)
}

/** A quotient farther off than this is of other numbers, not of one that is miswritten. */
const leastTimes = 0.7

/** 改毕437个,改毕率97.4%: of the two numbers right before it, the only ones of their unit but for what is left. */
function isBeside(passage: Passage, claim: Mention, one: Candidate): boolean {
  const { operands, formula, result } = one
  const [part, base, more] = operands
  const times = result.value.valueOf() / (claim.reading?.value.valueOf() ?? 0)
  if (times < leastTimes || times > 1 / leastTimes) return false
  if (!part || !base || more || /[-+]/.test(formula)) return false
  // 通过率90.1%,补考通过率100%: all of what is not told.
  if (claim.reading?.value.equals(hundred)) return false
  if (between(passage, part, base).includes(';')) return false
  const counts = before(passage, claim).filter(
    (one) => sameUnit(one, part) && !isLeftOver(one) && !isInBrackets(passage, one),
  )
  if (counts[0] !== part || !standsNext(counts, base)) return false
  return counts.length === 2 || isOfCases(part, base, claim)
}

/** 受理879件(含旧存343件),结案700件: what stands in brackets is of the number before it. */
function isInBrackets(passage: Passage, one: Mention): boolean {
  const behind = passage.mentions[one.order - 1]
  return behind !== undefined && /^\((?:含|其中|旧存|上年)/.test(between(passage, behind, one))
}

/** True for the number before the nearest, or before such as it comes to: 受理2129件,其中旧存602件,新收1527件,结案1030件. */
function standsNext(counts: Mention[], base: Mention): boolean {
  const place = counts.indexOf(base)
  const kinds = sum(counts.slice(1, place))
  return place === 1 || (place > 2 && kinds?.result.value.equals(base.reading?.value ?? 0) === true)
}

/** 发现486起,立案137起,结案119起,结案率86.9%: what was closed is of what was opened, or of 共729件, whatever stands before. */
function isOfCases(part: Mention, base: Mention, claim: Mention): boolean {
  const opened = /[立受收]案|受理|应[审办]|[^公]共/
  const verb = /([办审]?结)案?率(?:为|达到?)?$/.exec(claim.lead)?.[1]
  return verb !== undefined && opened.test(base.lead) && part.lead.includes(verb)
}

/** Where no base fits the share, the others of its list may tell which one was meant. */
function ofShare(passage: Passage, claim: Mention, rate: Rate, tries: typeof settle) {
  const trying = (of: Mention, candidates: Candidate[]) => {
    // A share that was evened out is of the number it nearly fits, and of no other.
    const evened = candidates.some((one) => isEvened(passage, of, one))
    const mayBeOther = (one: Candidate) =>
      evened ||
      isOfOtherExtent(of, one.operands[0]) ||
      isOutOfLine(passage, of, one) ||
      isOfLastPart(passage, of, one)
    return tries(
      of,
      candidates.map((one) => (mayBeOther(one) ? { ...one, proven: false } : one)),
    )
  }
  const opinion = trying(claim, [
    ...sharePairs(passage, claim, rate)
      .filter((one) => rate.words !== '' || !isOfSibling(passage, claim, one))
      .map((one) =>
        isShifted(claim, rate, one) || isFound(passage, claim, rate, one)
          ? { ...one, proven: true }
          : one,
      ),
    ...baseBehind(passage, claim, rate),
    ...kindShares(passage, claim, rate),
    ...headedShares(passage, claim, rate),
    ...sharesBeside(passage, claim),
    ...shareOfWhole(passage, claim),
    ...partBehind(passage, claim),
    ...ofFirstUnit(passage, claim),
    ...gradesUpTo(passage, claim),
  ])
  if (opinion && opinion.voice !== 'remark') return opinion
  const siblings = trying(claim, siblingShares(passage, claim))
  if (siblings && siblings.voice !== 'remark') return siblings
  const ofWhole = trying(claim, sharesOfWhole(passage, claim))
  if (ofWhole && ofWhole.voice !== 'remark') return ofWhole
  const fitted = recompute(claim, fittedShares(passage, claim, rate))
  if (fitted) return fitted
  const doubts = [
    ...unlikeSiblings(passage, claim),
    ...ofNamedTotal(passage, claim),
    ...oddOneOut(passage, claim),
  ]
  return settle(claim, [], [], doubts) ?? opinion
}

/** 公安420件、180万元,占48.8%、55.2%: the first share is of the first number, in an order that other units break. */
function isOutOfLine(passage: Passage, claim: Mention, { operands }: Candidate): boolean {
  const { members, at } = seriesOf(passage, claim)
  const [part] = operands
  const head = members[0]
  if (members.length < 2 || !part || !head || /分别/.test(head.lead)) return false
  return part.order !== head.order - members.length + at
}

/** 审结251件,纠错22件,其中撤销11件、确认违法7件、其他4件,占8.8%: of the last of the list, or of what it divides. */
function isOfLastPart(passage: Passage, claim: Mention, { operands: [part] }: Candidate): boolean {
  const namesNothing = /^[,、(]?(?:共|合计|约)?(?:占|比重)/.test(claim.lead)
  return namesNothing && part?.order === claim.order - 1 && runOfParts(passage, part) !== null
}

function shareOfWhole(passage: Passage, claim: Mention): Candidate[] {
  const last = passage.mentions[claim.order - 1]
  const whole = last && runOfParts(passage, last)?.whole
  if (!whole) return []
  const bases = [...before(passage, whole), ...earlier(passage, whole, 3)]
  return bases.flatMap((one) =>
    candidatesOf(isValue(one) && sameUnit(one, whole) && quotientOf(whole, one)),
  )
}

/** 412件,发现问题的11件,占比26.7%: of the two right before it, and off by nothing but a shifted point. */
function isShifted(claim: Mention, rate: Rate, { operands, result }: Candidate): boolean {
  const beside = operands.length === 2 && operands.every(({ order }) => claim.order - order < 3)
  if (!beside || rate.words !== '' || !claim.reading || decimalsOf(claim.reading.step) < 1)
    return false
  return slipOf(claim.reading, result) === 'decimal-point'
}

/** 执法人员1286人,45岁以下的占62.6%,即805人: the part spelled out behind its share of the one number before. */
function partBehind(passage: Passage, claim: Mention): Candidate[] {
  const part = passage.mentions[claim.order + 1]
  if (!part || !/^[,(](?:即|达到?|共|计|为)$/.test(between(passage, claim, part))) return []
  const [base, ...others] = before(passage, claim).filter((one) => sameUnit(one, part))
  // …,持证率95%,其中45岁以下的占60%: of what a rate between them leaves.
  const proven =
    part.lead.endsWith('即') &&
    others.length === 0 &&
    base?.order === claim.order - 1 &&
    !part.tail.startsWith('的')
  return [
    ...candidatesOf(base && quotientOf(part, base), { proven }),
    ...others.flatMap((one) => candidatesOf(isValue(one) && quotientOf(part, one))),
  ]
}

/** 126件186人,其中农民工62件98人,占49.2%: of the first of two units as well as of the second. */
function ofFirstUnit({ mentions }: Passage, claim: Mention): Candidate[] {
  const [part, other] = mentions.slice(Math.max(0, claim.order - 2), claim.order)
  if (!part || !other || other.sentence !== claim.sentence || sameUnit(part, other)) return []
  const base = mentions.slice(0, part.order).findLast((one) => sameUnit(one, part))
  return candidatesOf(base?.sentence === claim.sentence && quotientOf(part, base))
}

const lookedThrough = /检查|抽查|审查|抽检|评查|排查|走访|核查/
const foundOf = /^[^,;。\d]{0,12},发现[^,;。\d]{2,12}的?$/

/** 对1286家企业开展检查,发现存在问题的386家,占30.0%: of those looked through, the only other number there. */
function isFound(passage: Passage, claim: Mention, rate: Rate, { operands }: Candidate): boolean {
  const [part, base] = operands
  if (!part || !base || rate.words !== '' || operands.length !== 2) return false
  const alone = before(passage, claim).every((one) => operands.includes(one) || isRate(one))
  const words = between(passage, base, part)
  return (
    alone &&
    part.order === claim.order - 1 &&
    base.order === part.order - 1 &&
    foundOf.test(words) &&
    lookedThrough.test(base.lead + words) &&
    /^,占比?$/.test(between(passage, part, claim))
  )
}
