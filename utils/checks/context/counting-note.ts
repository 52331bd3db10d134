import type { Passage } from './mention.ts'

/** 一案多诉, 同一企业: one thing that stands in several places. */
const several =
  /(?:一|同一?)[案人家户企件场次条事][^,;。、\d]{0,10}(?:[两多]|[既又也]|同时|只|按一)|[部个][分别][^,;。\d]{1,8}(?:[两多][个种类项]|同时|[既又均])|双重|[两几]种身份|同一[^,;。、\d]{1,6}(?:可|会|能|打|标|若干)|几种(?:方式|情形)|几个标签|同为|[两多](?:个|类|种|级|项)?[^,;。\d]{0,4}(?:都|均|中)[^,;。\d]{0,2}(?:作?统计|计)/
/** 各级分别统计, 按主诉求计, 只计一家, 可比口径: by what rule was counted. */
const rule =
  /交叉|(?:[有在分]|剔除)重复|重复(?:计|统计|部分|[,;。)])|重叠|去重|剔除|扣除|口径|可比|按[^,;。\d]{1,10}(?:计(?!划)|统计|比较|归类)|(?:分别|单独|另行|一并|合并|重复|均作|都作|各作|[内中里])(?:进行)?统计|[只各均都仅才](?:计|算作?|统计为?)[一1]/
/** 已计入民事案件, 单列, 不参与平均: what was taken in or left out. */
const taken =
  /[计归]入(?!库|户|正)|也列入|列入(?:当年|统计|总数|上述)|纳入[^,;。\d]{0,8}(?:统计|总数|计算)|单列|[不未]参与|共用|由[^,;。\d]{1,8}直接|[不未]计(?!划)|不含|除外|在内|之内|属于|(?:包括|包含)在|的一(?:种|部分)|[,(;](?:[^,;。\d]{2,12})?(?<![联关体派直])系(?![统列数])/
/** 联合开展的, 合办的; 先…后…, 随后: done by several, or done again. */
const again =
  /合办|共办的|[市县区镇村院校企]{2}共建|同场|联合[^,;。\d]{0,8}的|兼(?![顾职])|先[改修撤停立调]后|随后|(?:后|当年)又|超编|混岗|合并[检审]|均予|轮换|一场多|合计数|总数,|累计数/

/** 有的先后接受了两级检查, 提级审理的不再计列, 12月采集的样品检验报告未出: what happened to some of them, told without a number. */
const some =
  /的?不再(?!是|有|出|需|受|为)[\u4e00-\u9fff]|不算(?!数)|(?:有的|部分|有些|一些|数[人名家]|几[个人名家])[^,;。\d]{0,12}(?:先后|同时|恢复|又|迁|转|撤|退|也是|持|设于|挂|兼)|先后(?:接受|参加|纳入)|一并转入|重新编|恢复了?(?:审理|登记|办理)|暂缓|[迁转]出的|(?:往年|以前年度)的|[,;。](?:\d{1,2}月)?[^,;。\d]{1,14}(?:仍在|尚未|未出)[^,;。\d]{0,8}(?=[,;。]|$)|\(含[^()\d]{2,10}\)|已减|跨年|滚动|个别[^,;。\d]{1,12}(?:没有|未|加处|另)|(?:同时|另)(?:承接|新增|接收)了?一批|一并编入|差额|同台|同去|只登记|[,(](?:撤[案销回]|退[回库])的[^,;。\d]{0,4}(?:冲减|减|扣)|并作一/

/** 经复议又起诉的两边都列, 抽样大多随现场检查进行: a last clause that says what became of some, or how they go together. */
const lastly =
  /[,;][^,;。\d]{0,16}(?:大多|大部分|多由|多转|少数(?!民族)|一些|几[种个类]|两边|单算|归并|合在一起|核掉|撤下|没有(?:归|分|划|登|参)|又(?:退|发现|起诉|转)|未调成|先[^,;。\d]{1,6}再|返给|附件|占一半|按[^,;。\d]{1,6}管理|年后)[^,;。\d]{0,14}(?=[,;。\n]|$)/

const note = new RegExp(
  [several, rule, taken, again, some, lastly].map(({ source }) => source).join('|'),
)

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
