import { slipOf } from './arithmetic/slips.ts'
import { defineCheck } from './check.ts'
import { isChange, isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { after, before, between } from './context/neighbours.ts'
import { goesOnInWords } from './context/overlaps.ts'
import { isRest, keptWords, pendingLead, vacancyWords } from './context/rest-words.ts'
import { isRate, sameUnit } from './context/units.ts'
import { carriedOver, documentsLeft, lastUnderHead, leftOfAny } from './working/carried-over.ts'
import { balance, difference } from './working/combine.ts'
import { leftOfDue } from './working/left-of-due.ts'
import { doubtRest } from './working/likely-rests.ts'
import { doubtsOf } from './working/second-look.ts'
import { type Candidate, candidatesOf, decideOrDoubt } from './working/settle.ts'

/** What is left of a number when the part named before it is taken off. */
export const remainder = defineCheck({
  id: 'rest',
  title: { zh: '剩余数', en: 'What is left' },
  why: {
    zh: '“发现问题537个，完成整改509个，其余28个正在整改”应为537-509。剩下的是否包括别的去向常不写明，因此一般只印证；只有“共A件，已办B件，剩余C件”或“共A人，除B人外，其余C人”三数紧接、别无他数时才指为矛盾；“发现…问题，已整改…，尚有…正在整改”只在后两数之和超出时指出。“在编68人，持证57人，未持证13人”与“应办…，审结…，未结（结转下年）…”同样只在末数超出时指出。“应配63人，实配72人，超额9人”为72-63，“预算1.85亿元，实际支付1.67亿元，节约资金1800万元”为两数之差。前后句所述的结转（“受理137件。连同上年结转的8件，审结139件，结转下年6件”）只印证。',
    en: 'Of 537 problems 509 were put right and the other 28 are left: 537-509. What else may have become of them is seldom told, so it is mostly cleared only; where total, done and rest (剩余, 其余) follow each other at once and stand alone, or the part is excepted (除3人外,其余43人), a mismatch is a contradiction; of problems found, put right and still open (尚有…正在整改) only the last too large is, as it is of 在编68人,持证57人,未持证13人 and of 应办, 审结 and 未结 or 结转下年. 应配63人,实配72人,超额9人 is 72-63; 预算1.85亿元,实际支付1.67亿元,节约资金1800万元 the difference of the two. What sentences before tell of cases carried in (受理137件。连同上年结转的8件,审结139件,结转下年6件) only clears.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    if (!isValue(mention)) return null
    const rest = isRest(mention) ? candidates(passage, mention) : []
    const tried = [
      ...rest,
      ...surplusOver(passage, mention),
      ...afterTaking(passage, mention),
      ...saved(passage, mention),
      ...restOfAny(passage, mention),
      ...withoutMark(passage, mention),
      ...leftOfDue(passage, mention),
      ...carriedOver(passage, mention),
      ...documentsLeft(passage, mention),
      ...leftOfAny(passage, mention),
      ...lastUnderHead(passage, mention),
    ]
    const sure = tried.map((one) =>
      isEvenedOut(passage, mention, one) ? { ...one, proven: false } : one,
    )
    const doubts = carriedOver(passage, mention).flatMap((one) => doubtsOf(one, 'near'))
    return decideOrDoubt(mention, sure, [...doubtRest(passage, mention), ...doubts])
  },
})

/** 超配12人,另有3人缺编; 其余40名持证人员,3人未持证; 其余6个(含新开工2个): the next number makes up for what is over or short. */
function isEvenedOut(passage: Passage, claim: Mention, { result }: Candidate): boolean {
  const next = after(passage, claim, 2).find((one) => sameUnit(one, claim))
  if (!next) return false
  const off = claim.reading?.value.sub(result.value).abs()
  return off?.equals(next.reading?.value ?? 0) === true
}

function isVacant(passage: Passage, [whole, part]: [Mention, Mention], claim: Mention): boolean {
  return (
    vacancyWords.test(claim.lead) &&
    part.order === whole.order + 1 &&
    claim.order === part.order + 1 &&
    /应|编制|核定/.test(whole.lead) &&
    /^,实[考到有际][^,;。\d]{0,4}$/.test(between(passage, whole, part))
  )
}

/** 应配63人,实配72人,超额配备9人; 下达任务120项,实际完成128项,超额8项. */
const surplusWords = /^,?(?:超[额编配员出过]|多)(?:配备|完成|安排|开展|培训)?了?$/
const dueWords = /应[^,;。\d]{1,10}$|(?:任务|计划|目标|下达|核定|编制)(?:为|数)?$/
const actualLink = /^[^,;。\d]{0,6},(?:实际?|已)[^,;。\d]{1,6}$/

/** What was done over what was due, the two right before it and nothing else of their unit. */
function surplusOver(passage: Passage, claim: Mention): Candidate[] {
  const [done, due] = before(passage, claim).filter((one) => sameUnit(one, claim))
  if (!done || !due || !surplusWords.test(claim.lead) || !dueWords.test(due.lead)) return []
  const adjoin = done.order === due.order + 1 && claim.order === done.order + 1
  if (!adjoin || !actualLink.test(between(passage, due, done))) return []
  // 超额10人(含编外1人): of some others as well. 多完成10件涉外业务: of one kind.
  if (passage.text[claim.figure.end] === '(') return []
  if (/^,?多/.test(claim.lead) && /^[\u4e00-\u9fff]/.test(claim.tail)) return []
  // 超编5人,另有4人为借用: some may be counted elsewhere.
  return candidatesOf(difference(done, due), { proven: true, limit: 'most' })
}

/** The two numbers of its unit nearest before it, the larger first. */
function candidates(passage: Passage, claim: Mention): Candidate[] {
  const others = before(passage, claim).filter((one) => sameUnit(one, claim) && !isChange(one))
  const [part, whole] = others
  const working = whole && part && difference(whole, part)
  if (!working) return []
  const more = after(passage, claim).some((one) => sameUnit(one, claim) && !isChange(one))
  const leaves = !more && leavesOnly(passage, [whole, part], claim)
  const proven = others.length === 2 && (leaves || isVacant(passage, [whole, part], claim))
  const several = others.length > 2 ? withoutAll(others) : []
  const still = others.length === 2 && !more && isStillOpen(passage, [whole, part], claim)
  // 排查自建房12600栋,完成整治86栋,剩余12栋: most had no faults.
  const looked =
    lookedThrough.test(whole.lead + whole.tail) && !faults.test(whole.lead + whole.tail)
  const most = still || looked || keptWords.test(claim.lead)
  const sure = proven || still || isExcepted(passage, [whole, part], claim)
  return [...several, { ...working, proven: sure, limit: most ? 'most' : undefined }]
}

const lookedThrough = /检查|排查|走访|抽查|巡查|核查|摸排|评估|检测|巡检/
const faults = /问题|隐患|线索|矛盾|纠纷|积案|事项|案件|违[法建章规]|风险/

/** Most parts that are taken off a number: more are another list. */
const mostParts = 6

/** 846处,立即整改612处,限期整改198处,其余36处: the first of them without all others. */
function withoutAll(others: Mention[]): Candidate[] {
  const [whole, ...parts] = others.toReversed()
  return candidatesOf(whole && parts.length <= mostParts && balance([whole], parts))
}

/** 拟罚786万元,听证核减48万元,实罚738万元: what was taken off stands between what was meant and what was done. */
const plannedWords = /(?:拟|原|应)[^,;。\d]{0,4}$/
const takenOffWords = /^,[^,;。\d]{0,6}(?:核减|扣减|减免|核销|扣除)$/
const actualWords = /^,?实(?:际)?[罚付拨收缴发][^,;。\d]{0,2}$/

function afterTaking(passage: Passage, claim: Mention): Candidate[] {
  const [off, planned] = [passage.mentions[claim.order - 1], passage.mentions[claim.order - 2]]
  if (!off || !planned || planned.sentence !== claim.sentence) return []
  if (!sameUnit(off, claim) || !sameUnit(planned, claim) || !actualWords.test(claim.lead)) return []
  const told = plannedWords.test(planned.lead) && takenOffWords.test(between(passage, planned, off))
  // Some of it may be paid later: only more than was left is wrong.
  return candidatesOf(told && difference(planned, off), { proven: true, limit: 'most' })
}

/** 预算1.85亿元,实际支付1.67亿元,节约资金1800万元: nothing else of its unit stands between. */
function saved(passage: Passage, claim: Mention): Candidate[] {
  const [spent, meant] = [passage.mentions[claim.order - 1], passage.mentions[claim.order - 2]]
  if (!spent || !meant || !sameUnit(spent, claim) || !sameUnit(meant, claim)) return []
  const told =
    meant.sentence === claim.sentence &&
    /^,?节[约省](?:财政|采购|专项)?(?:资金|经费|支出|金额)?$/.test(claim.lead) &&
    /^,?实际[^,;。\d]{0,2}(?:支付|支出|采购|成交|中标)(?:额|金额)?$/.test(spent.lead) &&
    /预算(?:金额|资金|额)?$/.test(meant.lead)
  // 节约专项资金55万元 may be of that money alone.
  const proven = !/财政|专项/.test(claim.lead) && !/其余|尾款|余款|质保金|结转/.test(claim.tail)
  // 实际支付210万元: the rest of the price may be paid later, which leaves less.
  const working = told ? difference(meant, spent) : null
  const shifted = claim.reading && working && slipOf(claim.reading, working.result)
  const later = /支[付出]/.test(spent.lead) && shifted !== 'decimal-point'
  return candidatesOf(working, { proven, limit: later ? 'most' : undefined })
}

/** 查扣47艘,…其中43艘已拆解,其余14艘待拆: all the numbers told before do not leave as many, whichever it is of. */
function restOfAny(passage: Passage, claim: Mention): Candidate[] {
  const part = passage.mentions[claim.order - 1]
  if (!part || !/^,?(?:其余|余下|剩余|剩下)的?$/.test(claim.lead)) return []
  if (part.sentence !== claim.sentence || !/其中$/.test(part.lead) || !sameUnit(part, claim))
    return []
  if (!/^[^,;。\d]{1,8},/.test(between(passage, part, claim))) return []
  const told = passage.text.slice(passage.starts[claim.sentence], part.figure.start)
  if (/结[存转]|原有|年初|历年|遗留|存量|累计|转入/.test(told)) return []
  const wholes = before(passage, part).filter(
    (one) => sameUnit(one, claim) && !isChange(one) && !/上年|去年|同期|20\d\d年/.test(one.lead),
  )
  // 自查发现47处、督查发现20处,其中60处已整改: it may be of all of them.
  return candidatesOf(balance(wholes.reverse(), [part]), { proven: true, limit: 'most' })
}

/** People who are there, and cases that came in with those carried over. */
const allOfThem = /^(?!.*(?:其中|共有)).*(?:在[编岗]|应[办审结])/

/** 在编68人,持有执法证的57人,未持证的11人; 应办278件,审结219件,未结59件: with a mark and without it. */
function withoutMark(passage: Passage, claim: Mention): Candidate[] {
  const [part, whole, more] = before(passage, claim).filter((one) => sameUnit(one, claim))
  const name = claim.lead.match(/^[未不]([\u4e00-\u9fff]{1,4}?)的?$/)?.[1]
  // 聘用10人、在编68人,持证57人: of both together.
  if (!part || !whole || !name || whole.order !== claim.order - 2) return []
  if (more && /在[编岗]/.test(whole.lead)) return []
  const marked = new RegExp(`^[^未不]*${[...name].join('[^未不]*')}`).test(part.lead)
  const apart = /其中|另|新|累计|上年|连同|[(含]/.test(between(passage, whole, claim))
  // 未结30件中20件未到期, 未结30件,含…: some were not due.
  const behind = /^(?:中|[,(][^;。]{0,8}(?:含|其中|未到))/.test(
    passage.text.slice(claim.figure.end),
  )
  const proven = marked && !apart && !behind && allOfThem.test(whole.lead)
  // 受理86件,应审结80件,审结78件,未审结8件: of all that came in.
  const ofMore = proven && more ? candidatesOf(difference(more, part)) : []
  return [...candidatesOf(proven && difference(whole, part), { proven, limit: 'most' }), ...ofMore]
}

/** 共46人,除3人休假外,其余43人: what is excepted and what is not are all of them. */
function isExcepted(passage: Passage, [whole, part]: [Mention, Mention], claim: Mention): boolean {
  return (
    part.order === whole.order + 1 &&
    claim.order === part.order + 1 &&
    /^,除了?$/.test(between(passage, whole, part)) &&
    /^[^,;。\d]{0,12}外,其余的?$/.test(between(passage, part, claim))
  )
}

const bareRestWords = /^,?[^,;。\d]{0,4}(?:其余|余下|剩余|剩下)的?(?:问题|案件|事项)?(?:为|有)?$/
/** 剩余12个重大问题挂牌督办: some of what is left. */
const someOfThem =
  /^(?!正在|尚|仍|未|已|均)[\u4e00-\u9fff]{1,6}(?:问题|隐患|事项|任务|案件|项目|线索)/
const takenOffLink =
  /^[^;。(]{0,24},(?:[^,;。(\d]{0,6})(?:已|完成|注销|取消|废止|清退|核销|整改|办结|化解|销号)[^,;。(\d]{0,8}$/
/** Another time or another whole is meant by one of the numbers. */
const anotherScope = /累计|以来|历年|上年|今年|年内|含|另|新/

const stillWords = /^,?(?:尚|仍|还)有$/
const stillTail = /^(?:问题|隐患|事项|任务)?(?:正在|尚在|仍在|还在|尚未|未)/
const foundWords = /(?:发现|查出|反馈|交办|排查|梳理)[^,;。]{0,12}(?:问题|隐患|线索|事项)$/
const doneLink =
  /^[^,;。(\d]{0,8},(?:截至年底)?(?:已|现已|目前已)?(?:完成)?(?:整改|办结|化解|销号|解决|完成)(?:完成|完毕|到位)?$/

/** 发现问题312个,已整改287个,尚有25个正在整改: what is put right and what is not are no more than were found. */
function isStillOpen(passage: Passage, [whole, part]: [Mention, Mention], claim: Mention): boolean {
  const start = passage.starts[claim.sentence] ?? 0
  return (
    (pendingLead.test(claim.lead) || (stillWords.test(claim.lead) && stillTail.test(claim.tail))) &&
    foundWords.test(whole.lead) &&
    part.order === whole.order + 1 &&
    claim.order === part.order + 1 &&
    doneLink.test(between(passage, whole, part)) &&
    !anotherScope.test(passage.text.slice(start, claim.figure.end + 30).split('。')[0] ?? '')
  )
}

/** 交办35个,已整改33个,剩余2个: whole, part and rest right behind each other, and nothing else told. */
function leavesOnly(passage: Passage, [whole, part]: [Mention, Mention], claim: Mention): boolean {
  const start = passage.starts[claim.sentence] ?? 0
  const end = passage.starts[claim.sentence + 1] ?? claim.figure.end + 40
  const keeping = keptWords.test(claim.lead)
  return (
    (keeping || bareRestWords.test(claim.lead)) &&
    !someOfThem.test(claim.tail) &&
    !goesOnInWords(passage, claim) &&
    part.order === whole.order + 1 &&
    takenOffLink.test(between(passage, whole, part)) &&
    passage.mentions.slice(part.order + 1, claim.order).every(isRate) &&
    !between(passage, whole, claim).includes(';') &&
    !anotherScope.test(passage.text.slice(start, Math.min(end, claim.figure.end + 40)))
  )
}
