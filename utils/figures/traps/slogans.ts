import type { Trap } from './rule.ts'

/** Names, slogans and idioms that are often written without quotation marks. */
export const slogans: Trap[] = [
  {
    name: 'round the clock',
    pattern:
      /(?:全天候?|全年|每天)? ?(?:24|二十四)小时(?!以?之?内|压缩|缩短|左右|后)|365天|360度|180度/g,
  },
  {
    name: 'things to hold to',
    pattern:
      /(?:[一二两三四五六七八九十]{1,3}|\d{1,2})个(?:坚持|必须|明确|到位|一批?|百分百|100%|百分之百|严禁|不得?|亲自|全面|维护|确立|意识|自信|方面|结合|转变|统筹|统一|更加|带头|所有|服从|务必|善于|维度|层面|抓手|文明|革命|先锋|务实|责任制|大局|清单管理|重大问题)/g,
  },
  {
    name: 'named sets',
    pattern:
      /[一二两三四五六七八九十](?:项(?:规定|制度|纪律|建设|行动计划)|种形态|条(?:底线|红线|主线)|道防线|张网|张清单|类人员|大[\u4e00-\u9fff]?|公经费|资一化|项举措)/g,
  },
  {
    name: 'idiom',
    pattern:
      /十分(?!之)|十足|万无一失|千方百计|成千上万|千家万户|四面八方|三令五申|三番五次|一五一十|百花齐放|五花八门|再三|接二连三|七[大八]|零距离|零跑[腿动路]|零容忍|零接触|零门槛|零障碍|零材料|零收费|零成本|零延[时误]|零见面|零差价|零碳|零售|零工|零星|零散|零件|零时/g,
    unless: (text, start) => text.startsWith('零延误', start),
  },
]
