import { agreement } from './arithmetic/agreement.ts'
import { defineCheck } from './check.ts'
import { isChange } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { after, before, between } from './context/neighbours.ts'
import { surroundings } from './context/surroundings.ts'
import { plainUnit, sameUnit } from './context/units.ts'
import { balance, sum } from './working/combine.ts'
import { type Candidate, candidatesOf, settle } from './working/settle.ts'

/** What was there and what came in is what was done and what is left. */
export const conservation = defineCheck({
  id: 'conservation',
  title: { zh: '收结存平衡', en: 'In, done and left' },
  why: {
    zh: '上期结转+本期新收=本期办结+结转下期。四项都在同句、同单位、各只一个时，核对结转下期数；“年初在册+新接收-解除=年末在册”同此，但年末数只可能更少（另有去向未列），因此只在偏大时指为矛盾。前两项的合计数可以并列。',
    en: 'Carried in plus newly received is completed plus carried over. Checked on the number carried over when all four stand in one sentence, in one unit and once each; so are stocks (年初在册, 新接收, 解除, 年末在册), where only a number too large is a contradiction, as some may have gone otherwise. The total of the first two may stand beside them.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    const told = carriedOver.test(mention.lead) || isStock(passage, mention)
    if (!told || mention.figure.kind !== 'count' || isChange(mention)) return null
    return settle(mention, candidates(passage, mention))
  },
})

const carriedOver =
  /(?:未结|未审结|未办结|尚未[审办]结|结转下[一]?年度?|结转下期|转入下[一]?年度?|结转至?20\d\d年)(?:继续)?(?:办理|审理|处理)?(?:案件|数|的)?(?:有|共|为)?$/
/** 年末在册312人 of things that are no cases: what else became of some (迁出, 死亡) may be left out, so it is a most. */
const closingStock =
  /(?:年末|年底|期末),?(?:(?:在[册矫籍编办]|实有|存[量栏]?|共有)[^,;。]{0,8}|(?:总数)?(?:达到?|为|有)|$)$/
const carriedIn =
  /(?:年初|期初|上年末)(?:在[册矫籍编办]|实有|[结旧留]?存|结转|未[审办]?结|共有|的$|有$|为$|$)|(?:上年|上年度|上期|去年|往年|20\d\d年)(?:度)?(?:结转|转入|未结)|旧存/
const receivedWords = /新接收|新入|新收|新受理|新立案|新增|新[发备建设]|收到|受理/
/** 受理 may count what was carried over; only these words say that it does not. */
const newlyReceived = /新接收|新入|新收|新受理|新立案|新[发备]/
const completed = /解除|注销|退出|核销|停业|吊销|办结|审结|结案|办理完毕|办毕|答复|办复/

/** 长期未结3件, 民事结转下年42件, 其中信访件未办结3件: some of what is left. */
const allLeft =
  /^[,;]?(?:截至)?(?:[今本当]?年[末底]|期末|目前|全年|20\d\d年[末底])?,?(?:共|尚有|仍有|还有|尚|仍|还)?(?:未[审办]?结|结转|转入)(?:至|到)?(?:下一?年度?|下期|20\d\d年)?(?:继续)?(?:办理|审理|处理)?(?:案件|数|的)?(?:有|共|为)?$/

function isAllLeft(passage: Passage, claim: Mention): boolean {
  const previous = passage.mentions[claim.order - 1]
  // 18个月以上未结案件2件: a number in its own words.
  const own = previous && !/^[^\d]*[,;。、()]/.test(between(passage, previous, claim))
  return allLeft.test(claim.lead) && !own
}

function candidates(passage: Passage, claim: Mention): Candidate[] {
  const counts = (mentions: Mention[]) =>
    mentions.filter((one) => sameUnit(one, claim) && !isChange(one))
  const stock = isStock(passage, claim)
  const sides = [counts(before(passage, claim)), counts(after(passage, claim, 4))] as const
  // 截至年底在册213人,年初在册198人,年内新接收…: the stock may be told first.
  const [others, beyond] = stock && sides[0].length === 0 ? [sides[1], []] : sides
  const open = only(others, carriedIn)
  const fresh = only(others, receivedWords)
  const closed = only(others, completed)
  if (!open || !fresh) return []
  if (!closed) return byOutcomes(claim, [open, fresh], others)
  const all = sum([open, fresh])?.result.value
  const counted = others.filter((one) => one === closed || !all || !one.reading?.value.equals(all))
  // Cases that are joined are fewer, without being done with: 合并审理减少6件.
  const joined = /合并|并案/.test(surroundings(passage, claim, 60, 30))
  const alone = counted.length === 3 && beyond.length === 0 && !joined
  // 新收申请156件, of which some were withdrawn before they became cases; people move in, and were entered elsewhere.
  // 答复 leaves out what was withdrawn or ended otherwise, and 收到 may hold what was carried over: what is left is then less.
  const applied = /申请/.test(fresh.lead) && !/申请|答复|办复/.test(closed.lead)
  const less = stock || applied || /答复|办复/.test(closed.lead) || !newlyReceived.test(fresh.lead)
  return candidatesOf(balance([open, fresh], [closed]), {
    limit: less ? 'most' : undefined,
    // 旧存 that is withdrawn or merged would be a fifth number: another count in the sentence leaves it open.
    proven:
      alone &&
      (stock ? isSameStock(claim, open) && !movesIn(claim, fresh) : isAllLeft(passage, claim)) &&
      ((stock && fresh.lead.includes('新增')) ||
        newlyReceived.test(fresh.lead) ||
        takesInAll(fresh)),
  })
}

/** 收到申请145件 takes in all that came, 受理 and 立案 need not; what is told of last year or of another body does not belong. */
function takesInAll({ lead }: Mention): boolean {
  return /收到/.test(lead) && !/上年|去年|20\d\d年|其中/.test(lead)
}

/** 新收226件,上年结转4件,予以公开96件,部分公开31件,…,结转下年5件: what was done is told outcome by outcome. */
function byOutcomes(claim: Mention, incoming: [Mention, Mention], others: Mention[]): Candidate[] {
  const last = Math.max(...incoming.map(({ order }) => order))
  const outcomes = others.filter(({ order }) => order > last).reverse()
  const working = outcomes.length > 1 ? balance(incoming, outcomes) : null
  // Not all outcomes need be told: one that does not come out is no doubt.
  const agrees = working && claim.reading && agreement(claim.reading, working.result)
  return agrees ? candidatesOf(working) : []
}

/** 新增执业律师86人, 新入矫188人: people come from elsewhere too, and 新接收 takes them in. */
function movesIn(claim: Mention, fresh: Mention): boolean {
  return /^[人名]$/.test(plainUnit(claim) ?? '') && !/新接?收/.test(fresh.lead)
}

/** 年初在册企业…年末实有规上企业: of some of them. */
function isSameStock({ lead }: Mention, open: Mention): boolean {
  const thing = lead.match(/(?:在[册矫籍编办]|实有|共有)([^,;。]{1,8})$/)?.[1]
  return thing === undefined || open.lead.includes(thing) || /在[册矫籍编办]$|实有$/.test(open.lead)
}

/** 年底在册203人, and 截至年底,在册203人 with a comma between. */
function isStock({ text }: Passage, { figure, lead, clause }: Mention): boolean {
  return (
    closingStock.test(lead) ||
    closingStock.test(text.slice(Math.max(0, clause.start - 3), figure.start))
  )
}

function only(mentions: Mention[], words: RegExp): Mention | null {
  const found = mentions.filter((mention) => words.test(mention.lead))
  return found.length === 1 ? (found[0] ?? null) : null
}
