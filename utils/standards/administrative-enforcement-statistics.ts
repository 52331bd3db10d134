import type { Norm } from '../report/norm.ts'
import { defineStandard } from '../report/standard.ts'

const act =
  '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》'

function norm(demands: string): Norm {
  return { act, article: null, standing: 'unchecked', demands }
}

/** One kind of enforcement: which kinds a body reports depends on its powers, so none is required by itself. */
function kindOfEnforcement(id: string, name: string, english: string) {
  return {
    id,
    title: { zh: `${name}情况`, en: english },
    required: false,
    norm: norm(`上年度${name}的有关数据`),
    headings: [
      `${name}(?:的)?(?:实施|办理|总体|基本)?(?:情况|数据|案件|决定|事项|统计)`,
      `^${name}$`,
    ],
    notHeadings: ['存在|问题|不足|下一?步|复议|诉讼'],
    mentions: [`${name}.{0,30}\\d+`],
  }
}

/** 行政执法统计年报: last year's enforcement figures, public by 31 January. The form was not checked against the text. */
export const administrativeEnforcementStatistics = defineStandard({
  id: 'administrative-enforcement-statistics',
  title: { zh: '行政执法统计年报', en: 'Annual statistics of administrative enforcement' },
  source: { act, article: null, url: null, readOn: '2026-11-21' },
  recognition: {
    titles: [
      '行政执法.{0,12}(?:统计|数据).{0,6}(?:年报|年度报告|报告|报表|公示|公开|表|情况)',
      '20\\d\\d年度?.{0,24}行政执法(?:总体情况|统计|数据)',
      '行政执法(?:工作)?年度?(?:统计)?(?:年报|报告)',
    ],
    notTitles: [
      '解读|图解|问答|研究|模板|样式|格式|填报说明',
      '通知|通报$|方案|要点|计划$|办法|制度|细则|标准|清单|目录|一览|专栏',
      '(?:做好|开展|报送|填报|部署).{0,30}(?:统计|年报|数据)',
      '召开|举办|举行|培训|会议|督查|督察|检查|考核|评查|案例|季度|半年|月份',
    ],
    leads: ['现将.{0,60}行政执法.{0,40}(?:如下|公布|公示|公开)'],
    subjects: ['行政处罚', '行政许可', '行政强制', '行政检查', '行政执法'],
  },
  deadline: {
    month: 1,
    day: 31,
    norm: norm('每年1月31日前公开上年度行政执法总体情况有关数据'),
  },
  contents: [
    {
      id: 'overall-figures',
      title: { zh: '行政执法总体情况有关数据', en: 'Overall enforcement figures' },
      required: true,
      norm: norm('上年度行政执法总体情况有关数据'),
      headings: ['(?:总体|基本|整体|执法)(?:情况|数据|概况)', '(?:数据|统计)(?:情况|说明|表)'],
      notHeadings: ['下一?步|存在|问题|不足'],
      mentions: ['行政(?:处罚|许可|强制|检查|执法|裁决|征收|给付|确认|奖励).{0,30}\\d+'],
      collectsRest: true,
    },
    kindOfEnforcement('licences', '行政许可', 'Licences'),
    kindOfEnforcement('penalties', '行政处罚', 'Penalties'),
    kindOfEnforcement('coercion', '行政强制', 'Coercive measures'),
    kindOfEnforcement('inspections', '行政检查', 'Inspections'),
  ],
})
