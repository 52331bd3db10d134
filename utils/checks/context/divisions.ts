import { event } from './parallel.ts'

/** Kinds of which each thing counted is of one only, and what the total must be called. */
export interface Division {
  total: RegExp
  kinds: RegExp[]
  /** What is counted must be in one of these, as one company may be served 线上 and 线下, one case end in 罚款 and 没收. */
  unit?: RegExp
  /** A kind that may be counted in another as well. */
  within?: RegExp
  /** True for grades, of which the better may be told as some of the good: 满意256人次,非常满意230人次,不满意4人次. */
  graded?: true
}

/** 计划投入126万元, 争取资金, 支出: what then came, or was given by others than those asked, may be more. */
const moneySpent = /^(?!.*(?:计划|预[算计]|概算|拟|支[出付]|使用|争取)).*(?:投入|经费|资金)/
/** 统筹资金 may hold what 上级 gave, 部门统筹 does not. */
const ownMoney = [
  /(?:[县区]级|本级)(?!.*以上)[^,;。、]{0,8}$/,
  /自筹[^,;。、]{0,4}$/,
  /(?:部门|单位)统筹[^,;。、]{0,4}$/,
]

/** What a decision may be; 责令重新作出 goes with 撤销. */
const decided = [/维持/, /驳回/, /撤销(?!案)/, /变更/, /确认(?:违法|无效)/, /责令(?:限期)?履行/]
const establishment = [/行政编制?$/, /事业编制?$/]

/** What divides cases, people, bodies and money, by what the total is called. */
export const divisions: Division[] = [
  {
    // Settled, withdrawn and ended cases overlap (终止36件 holds 和解30件): they are one kind.
    total: /审结|办结|结案/,
    kinds: [...decided, /^(?!.*(?:[案诉庭]|受理)前).*(?:终止|终结|调解|和解|撤回|撤诉)/],
  },
  // Those end without a decision.
  { total: /作出[^,;。]{0,8}决定/, kinds: decided },
  { total: /诉讼|应诉/, kinds: [/判决驳回/, /裁定驳回/, /撤诉$/, /(?<!直接|主动)败诉$/] },
  { total: /复议|诉讼/, kinds: [/结果维持/, /结果纠正/, /其他结果/, /尚未审结/] },
  {
    total: /^(?!.*(?:累计|制[定发]|印发|出台|报[送备]|审[查核]|有效)).*清理/,
    kinds: [/废止/, /失效/, /继续有效|予?以?保留/, /修[改订]$/],
    within: /修[改订]$/,
  },
  {
    // What a year made is no whole of what it repealed.
    total:
      /^(?!.*(?:制[定发]|印发|出台|发布|公布|起草|新[增制订]|修订|报[送备]|备案|审[查核]|有效)).*(?:清理|文件)/,
    kinds: [/废止/, /失效/, /继续有效|予?以?保留/],
  },
  {
    total: /案|援助/,
    kinds: [/刑事(?:案件)?$/, /民商?事(?:案件)?$/, /行政(?:案件)?$/],
  },
  {
    total: /办[理结件][^,;。]{0,6}许可|许可决定/,
    kinds: [/(?<!不)准予(?:许可)?$/, /不予(?:行政)?许可$/],
  },
  { total: /./, kinds: [/(?:线|网)上办[结件]$/, /线下办[结件]$/], unit: /^件$/ },
  { total: /公证/, kinds: [/国内(?:公证)?$/, /涉外(?:公证)?$/, /涉港澳台(?:公证)?$/] },
  { total: /罚没/, kinds: [/罚款$/, /没收(?:违法所得|财物)?$/], unit: /元$/ },
  { total: /立法/, kinds: [/法规$/, /规章$/] },
  {
    total: /在册|参[检评加]|应检|抽|检[查测验]|评查/,
    // 合格 may take in 优秀, but never what is 基本合格 beside it.
    kinds: [/(?<!基本|[不较])合格$/, /基本合格$/, /不合格$/],
    graded: true,
  },
  {
    // 简易程序 needs no 立案, which other cases go through first.
    total: /^(?!.*立案).*案/,
    // 快速办理 is none of its own: cases of 一般程序 are dealt with so.
    kinds: [/(?:一般|普通)程序(?:案件|处罚)?$/, /简易程序(?:案件|处罚)?$/],
  },
  // One adviser may serve both.
  {
    total: /(?:村居|村\(社区\)|村[、和]社区)(?!.*(?:室|站|点|阵地|中心|园|廊|顾问|人|委))/,
    kinds: [/(?<!社区|城中)村$/, /社区$/],
    unit: /^个$/,
  },
  {
    total: /申请/,
    kinds: [/自然人(?:申请)?$/, /法人[^,;。\d]{0,8}$|组织(?:申请)?$/],
  },
  {
    total: /./,
    kinds: [/[省市县区]本级$/, /(?:各|所辖)[^,;。\d]{0,6}(?:县|区|市|旗)\)?$/],
    // One company is checked, one matter dealt with by both.
    unit: new RegExp(`${event.source}|[元人]$`),
  },
  {
    total: /申请/,
    kinds: [
      /告知[^,;。补]{2,12}$/,
      /(?<!不予?|未予?)受理$/,
      /(?:不予?|未予?)受理$/,
      /受理前[^,;。]{0,4}撤回$/,
    ],
  },
  {
    total: /评价|问卷|回访|测评/,
    kinds: [
      /非常满意”?$/,
      /(?<!非常|基本|比较|[不较很])满意”?$/,
      /基本满意”?$/,
      /不满意”?(?:及以下)?$/,
    ],
    graded: true,
  },
  {
    total: /举报|投诉|线索|信访/,
    kinds: [/(?<!部分|不)属实$/, /部分属实$/, /不属实$/],
    graded: true,
  },
  // One post is of one kind of establishment, one sum of one source, one body of one standing.
  // Who enforces the law is of an establishment: 聘用辅助人员 stand beside them.
  { total: /执法人员|民警|干部|公务员|在[编职岗]/, kinds: establishment },
  {
    total: /^(?!.*(?:执法人员|民警|干部|公务员|在[编职岗])).*[人员队编]/,
    kinds: [...establishment, /(?:编外|合同制|聘用)(?!.*(?:调解|协管|辅助|辅警))[^,;。、]{0,6}$/],
  },
  {
    total: moneySpent,
    kinds: [
      /中央(?!.*以上)[^,;。、]{0,8}$/,
      /省级(?!.*以上)(?:财政|配套|专项)?[^,;。、]{0,4}$/,
      /市级(?!.*以上)[^,;。、]{0,8}$/,
      ...ownMoney,
    ],
  },
  // 上级资金 holds what the 省级 and the 市级 gave.
  { total: moneySpent, kinds: [/上级(?!.*以上)[^,;。、]{0,8}$/, ...ownMoney] },
  {
    total: /权[责力]|职权/,
    kinds: [
      /许可$/,
      /处罚$/,
      /强制$/,
      /检查$/,
      /确认$/,
      /裁决$/,
      /奖励$/,
      /给付$/,
      /征[收用]$/,
      /其他(?:类|行政权力|行政职权|权力|职权)$/,
    ],
  },
  { total: /执法主体/, kinds: [/行政机关$/, /授权(?:的)?组织$/, /委托(?:的)?(?:组织|机关)$/] },
  {
    // The same 人民调解员 sits in two, one case goes through several; 规范化调委会 are some of those that are listed.
    total: /(?<!化|范|星级|新[建设增])(?:人民调解委员会|(?<!人民)调解委员会|调委会|调解组织)/,
    unit: /^[个家]$/,
    kinds: [
      /(?:^|[、,中])(?:村|社区)[^,;。、]{0,8}(?:调委会|委员会)?$/,
      /(?:乡|镇|街道)[^,;。、村]{0,8}(?:调委会|委员会)?$/,
      /行业[^,;。、]{0,10}(?:调委会|委员会)?$/,
      /企[业事][^,;。、]{0,10}(?:调委会|委员会)?$/,
    ],
  },
  {
    total: /./,
    kinds: [/优秀(?:等次)?$/, /良好(?:等次)?$/, /(?:一般|中等)(?:等次)?$/, /较差(?:等次)?$/],
    graded: true,
  },
]
