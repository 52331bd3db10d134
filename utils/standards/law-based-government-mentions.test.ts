import { describe, expect, it } from 'vitest'
import { matchesAny } from '../report/pattern.ts'
import { labelForm } from '../report/vocabulary.ts'
import { lawBasedGovernment } from './law-based-government.ts'

/** The contents a sentence of a report on 2024 mentions, by the first letters of their ids; measures apart. */
function mentioned(sentence: string): string {
  const form = labelForm(sentence, 2024)
  return lawBasedGovernment.contents
    .filter(({ id, mentions }) => id !== 'measures' && matchesAny(mentions, form))
    .map(({ id }) => id[0])
    .join('')
}

/** Every group: the contents, then sentences that mention just these, one a line. */
const tables: Record<string, string> = {
  s: `
    依法行政的能力还不能完全适应基层治理的要求。
    案多人少的矛盾依然突出。
    个别工作不尽如人意。
    合法性审查仍然是薄弱环节。
    村居法律顾问作用发挥还不充分。
    部分普法活动停留在表面。
    我们也清醒地看到，执法力量仍然薄弱。
    说到底，离群众的期待我们还欠着账。
    与上级要求相比还差一截。
    基层治理还欠着旧账。
  `,
  n: `
    明年，拟开展执法培训12期。
    我们将以更高标准推进法治政府建设。
    为此，我局将进一步健全机制。
    我们将再接再厉，推动法治建设再上新台阶。
    下一步，做好执法证件清理。
    2025年，重点抓好案卷评查。
    新的一年，我们想把这些事一件一件办成。
    明年，我们会把板凳法课讲下去。
    来年，力争持证率达到90%。
  `,
  l: `
    “一把手”带头述法。
    镇党委书记、镇长对法治工作上心。
    局长对依法行政工作高度重视。
    区委书记把法治建设抓在手上。
    旗委、旗政府主要领导带头学法、带头用法。
    旗委书记到苏木镇调研基层法治工作3次。
    旗长主持旗政府常务会议研究涉法事项26项。
    局长王某同志组织召开党组（扩大）会议5次，传达学习全市法治建设会议精神。
    局长出庭应诉2次。
    镇党委书记带头学法。
    党政主要负责人履行第一责任人职责。
    县长先后主持召开县政府第32次、第38次、第45次常务会议专题研究法治政府建设工作。
    局党委书记、局长王某任领导小组组长，全年主持召开专题会议4次，听取执法领域突出问题整治情况。
    局党委书记、局长与分管领导、科室负责人签订责任书12份，主持学法6次。
    厅主要负责同志主持审议法规规章草案4件，对12件执法事项作出批示。
    镇长带头落实重大决策合法性审查，亲自审定方案3个。
    团长主持团党委会研究法治政府建设工作4次。
    支队长带头推进法治公安建设。
    主要领导亲自抓、分管领导具体抓，形成齐抓共管格局。
    成立以局长为组长的法治政府建设工作领导小组。
    县长担任全面推进依法行政工作领导小组组长，两次主持召开小组会议。
  `,
  '': `
    组织规上企业主要负责人学法用法培训12场。
    各村主要负责人带头学法。
    全县企业主要负责人亲自参加执法案例培训3次。
    坚决防止执法检查流于形式。
    着力化解突出矛盾纠纷。
    行政机关负责人出庭应诉率100%。
    副局长出庭应诉3次。
    充分发挥法律顾问作用。
    村居法律顾问作用发挥不断增强。
    对与上位法不一致、不适应改革发展需要的9件文件予以废止。
    帮助企业解决亟待解决的问题26个。
    将法治建设纳入年度考核。
    成立由分管副镇长任组长的工作专班。
    副县长担任依法行政工作领导小组组长。
    县长担任防汛工作领导小组组长。
    成立由分管副局长任组长的法治政府建设工作专班。
    副县长主持召开会议研究法治政府建设工作。
    副局长带头规范执法行为。
    局长带头开展执法检查12次。
    健全首席法律顾问制度，司法所长列席合法性审查会议。
    安全生产工作主要领导亲自抓、分管领导具体抓。
    县政府常务会议4次研究法治政府建设工作。
    建立机关长效机制，研究依法行政工作。
    局长主持召开局党组会议专题学习习近平法治思想。
  `,
}

describe('sentences', () => {
  for (const [contents, lines] of Object.entries(tables)) {
    it.each(lines.trim().split(/\s*\n\s*/))(`%s mentions ${contents || 'none'}`, (line) => {
      expect(mentioned(line)).toBe(contents)
    })
  }
})
