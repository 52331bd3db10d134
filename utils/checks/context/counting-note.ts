import type { Passage } from './mention.ts'

/** 一案多诉, 同一企业: one thing that stands in several places. */
const several =
  /(?:一|同一?)[案人家户企件场次条事][^,;。、\d]{0,10}(?:[两多]|[既又也]|同时|只|按一)|[部个][分别][^,;。\d]{1,8}(?:[两多][个种类项]|同时|[既又均])|双重|两种身份|同为|[两多](?:个|类|种|级|项)?[^,;。\d]{0,4}(?:都|均|中)[^,;。\d]{0,2}(?:作?统计|计)/
/** 各级分别统计, 按主诉求计, 只计一家, 可比口径: by what rule was counted. */
const rule =
  /交叉|(?:[有在分]|剔除)重复|重复(?:计|统计|部分|[,;。)])|重叠|去重|剔除|扣除|口径|可比|按[^,;。\d]{1,10}(?:计(?!划)|统计|比较|归类)|(?:分别|单独|另行|一并|合并|重复|均作|都作|各作|[内中里])(?:进行)?统计|[只各均都仅才](?:计|算作?|统计为?)[一1]/
/** 已计入民事案件, 单列, 不参与平均: what was taken in or left out. */
const taken =
  /[计归]入(?!库|户|正)|也列入|列入(?:当年|统计|总数|上述)|纳入[^,;。\d]{0,8}(?:统计|总数|计算)|单列|[不未]参与|共用|由[^,;。\d]{1,8}直接|[不未]计(?!划)|不含|除外|在内|之内|属于|(?:包括|包含)在|的一(?:种|部分)|[,(;](?:[^,;。\d]{2,12})?(?<![联关体派直])系(?![统列数])/
/** 联合开展的, 合办的; 先…后…, 随后: done by several, or done again. */
const again =
  /合办|共办的|[市县区镇村院校企]{2}共建|同场|联合[^,;。\d]{0,8}的|兼(?![顾职])|先[改修撤停立调]后|随后|(?:后|当年)又|超编|混岗|合并[检审]|均予|轮换|一场多|合计数|总数,|累计数/

const note = new RegExp([several, rule, taken, again].map(({ source }) => source).join('|'))

/** 互不重复, 每案只归入一类, 据统计 and two years counted by one rule say nothing of the kind. */
const plain =
  /[互不无未]+(?:重复|交叉|重叠|兼任)|[据经]统计|每[^,;。\d]{1,4}[只仅][^,;。]{2,8}|同口径/g

/**
 * True when the sentences that hold the stretch, or the one behind in its paragraph, say by what rule things were
 * counted: what is counted twice, taken in or left out. Then numbers that do not add up prove nothing. `asBefore`: the
 * sentence before may say so too.
 */
export function saysHowCounted(
  { text, starts }: Passage,
  from: number,
  to: number,
  asBefore: boolean,
): boolean {
  const first = starts.findLastIndex((start) => start <= from)
  const last = starts.findLastIndex((start) => start < to)
  const endsParagraph = (at: number) => text[(starts[at] ?? 0) - 1] === '\n'
  const opens = asBefore && first > 0 && !endsParagraph(first) ? first - 1 : first
  const closes = endsParagraph(last + 1) ? last + 1 : last + 2
  return note.test(text.slice(starts[opens], starts[closes]).replace(plain, ''))
}
