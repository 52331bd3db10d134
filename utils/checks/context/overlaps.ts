import { zero } from '../arithmetic/rational.ts'
import type { Mention, Passage } from './mention.ts'
import { plainUnit } from './units.ts'

/** 总计(去重), 60件(10件交叉), 女性52名(含借调2名): what is counted twice, left out or taken in. */
const overlapWords =
  /除[^,;。]{0,16}外|含|重复|交叉|重叠|去重|剔除|扣除|去掉|分别计|加权|兼(?!职)|同步|联合(?:举办|开展|组织)|并用|并处|不计|不止|多[个项种类选]|[两多][个项种类]以上/

/** 有6个行业性调委会设在企业: some stand in the list twice. */
const twice =
  /[,(](?:有|部分|个别|(?:其中)?\d+[名人个件家])[^,;。]{0,20}(?:设在|依托|同时|既|两[种类个])/

/** Of these several may be laid on in one case: 罚款80件、没收20件 of 84件. */
const penalty = /罚款|没收|警告|暂扣|吊销|责令停|拘留/

/** Characters behind a list that may still speak of it. */
const reach = 40

/** True when the words of a list, or those right behind it in its sentence, say that its parts need not add up. */
export function mayOverlap(passage: Passage, whole: Mention, parts: Mention[]): boolean {
  if (areTogether(whole, parts) || parts.some(isNoAddend)) return true
  const last = parts.at(-1) ?? whole
  const end = Math.min(passage.starts[last.sentence + 1] ?? Infinity, last.figure.end + reach)
  const words = whole.lead + passage.text.slice(whole.figure.end, end)
  if (twice.test(passage.text.slice(whole.figure.end, end))) return true
  if (parts.length > 0 && goesOnInWords(passage, last)) return true
  return overlapWords.test(words.replace(/[互不无]+(?:重复|交叉|重叠|包含|兼任)|除此之?以?外/g, ''))
}

/**
 * 甲县、乙县各12场; 每月8件; 月均8600件: what each of several comes to is no part by itself. Nor is what goes out again, or
 * is told by how much it is more than another (乙镇比甲镇多40件).
 */
export function isNoAddend(mention: Mention): boolean {
  const { lead } = mention
  return isEach(mention) || goesBack.test(lead) || standing.test(lead)
}

/** 两部门各300件, 每批60个: what each of several comes to. */
export function isEach({ lead }: Mention): boolean {
  return each.test(lead) && !/分别|依次|平均/.test(lead)
}

const each =
  /各(?:自|有|为|配|派|设|给|达)?$|均[为有是]$|各(?:新收|受理|收|交办|办理|办结|排查|查处|开展|组织|举办|审结|完成|检查|化解|调解|立案|安排|投入|拨付|聘)[^,;。\d]{0,6}$|每[^,;。\d]{1,8}$|[月季周日年人户场次]均[^,;。\d]{0,8}$/
/** What is under way at one time may be so at the next. */
const standing = /(?:在(?:审(?![结理查批])|[办督研建])|跟踪|包案|存量)[^,;。\d]{0,8}$/
const goesBack =
  /退[还库付回]$|缴回$|返还$|冲[减销]$|撤案$|放弃$|收回[^,;。\d]{0,4}$|比[^,;。\d]{1,10}[多少]$/

const unnumbered =
  /(?:^|[,;。])(?:(?:其余|余下|余者|剩余|其[他它]|另有?|部分|[尚还]有?|个别)(?!为[\d]))[^,;。\n\d]*(?=[,;。\n]|$)/

/** True where what the others are is told without a number behind one: 采纳86条,未采纳22条,其余正在研究. */
export function goesOnInWords({ text, starts }: Passage, { figure, sentence }: Mention): boolean {
  const end = starts[sentence + 1] ?? text.length
  const next = text.slice(end, end + reach).match(/^[^,;。\n\d]*[,;。\n]/)?.[0] ?? ''
  const closes = text[end - 1] === '\n' ? '' : next
  return unnumbered.test(text.slice(figure.end, end)) || unnumbered.test(closes)
}

/** True for penalties that are more than the cases, which some of them then share. */
export function areTogether(whole: Mention, parts: Mention[]): boolean {
  const penalties = parts.filter(({ lead }) => penalty.test(lead))
  if (penalties.length < 2 || /元$/.test(plainUnit(whole) ?? '')) return false
  const all = parts.reduce((sum, { reading }) => sum.add(reading?.value ?? 0), zero)
  return whole.reading !== null && all.compare(whole.reading.value) > 0
}

/** True when the heads of a total or the words above its table say so. */
export function headsMayOverlap({ figure: { cell } }: Mention): boolean {
  return cell !== null && overlapWords.test(cell.rowHead + cell.columnHead + cell.caption)
}

const exclusionWords = /除[^,;。]{1,16}外|扣除|剔除|不含|不计|请假|因病|免于|依法可以不/

/** 应公开62家,除涉密4家外,已公开58家,公开率100%: some of what was counted is taken off before the rate is reckoned. */
export function leavesOut(passage: Passage, claim: Mention): boolean {
  const start = Math.max(passage.starts[claim.sentence] ?? 0, claim.figure.start - 3 * reach)
  const remark = passage.text.slice(claim.figure.end, claim.figure.end + reach)
  // 采纳率100%(部分采纳9条): what was reckoned with stands in brackets behind.
  // …采纳率46%(按可采纳意见计算): nor is what it says of how it was reckoned.
  // …配备率92%,按应配人数计算: the same without brackets.
  if (/^\([^()]*(?:\d|按|口径|计算|含|包括|剔|扣)/.test(remark)) return true
  // 满意率98.6%(其余未接通): nor who was left out.
  if (/^\((?:其?余|未|部分|尚|除)/.test(remark)) return true
  if (/^,[按以][^,;。\d]{1,12}(?:计|口径|为基数)/.test(remark)) return true
  return exclusionWords.test(
    passage.text.slice(start, claim.figure.end + reach).split(/[。\n]/)[0] ?? '',
  )
}
