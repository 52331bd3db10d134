import { lasting } from '../lexicon/days.ts'
import type { Trap } from './rule.ts'

const dashes = '—–-~至到、,和及与/'
const dash = `[${dashes.replace('-', '\\-')}]{1,2}`
const number = '[一二三四五六七八九十两几\\d]{1,3}'

const day = '(?:0?\\d|[12]\\d|3[01])(?!\\d)'

/** Dates, years, quarters, times of day and spans of time that say how long something has held. */
export const dates: Trap[] = [
  {
    name: 'years',
    digits: ` 年${dashes}`,
    sizes: [4],
    pattern: new RegExp(
      `(?<![\\d.])(?:19|20)\\d{2} ?年?(?:${dash}(?:19|20)?\\d{2} ?){1,4}年度?(?![余多])`,
      'y',
    ),
  },
  {
    name: 'year',
    digits: ' 年届版',
    sizes: [4],
    pattern: /(?<![\d.])(?:19|20)\d{2} ?(?:年度?|届|版(?![权本面图块]))(?:第?[一二三四1-4]季度)?/y,
  },
  {
    name: 'year span',
    digits: ' —–-~至',
    sizes: [4],
    pattern:
      /(?<![\d.-])(?:19|20)\d{2} ?[—–\-~至]{1,2} ?(?:19|20)\d{2}(?![\d.]| ?[余多万个件次人条家户份名项元吨])/y,
  },
  {
    name: 'Chinese year',
    numerals: '年—-至到',
    pattern:
      /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?:[—\-至到][一二][〇○零九][〇○零一二三四五六七八九]{2})?年/y,
  },
  {
    name: 'numeric date',
    digits: '-./',
    sizes: [4],
    pattern: /(?<!\d)(?:19|20)\d{2}([-./]) ?\d{1,2}\1 ?\d{1,2}(?!\d)/y,
  },
  {
    name: 'numeric month',
    digits: '-./',
    sizes: [4],
    pattern: /(?<!\d)(?:19|20)\d{2}(?:[-/]\d{1,2}|\.(?:0\d|1[0-2]))(?=[—–\-~至)\]】\s,。;、]|$)/y,
  },
  {
    name: 'day',
    digits: ' 月',
    sizes: [1, 2],
    pattern: new RegExp(
      `(?<![\\d.个])\\d{1,2} ?月 ?\\d{1,2}(?:${dash}(?:\\d{1,2} ?月 ?)?\\d{1,2}){0,4} ?[日号](?:${dash}(?:\\d{1,2} ?月 ?)?\\d{1,2} ?[日号]){0,6}`,
      'y',
    ),
  },
  {
    name: 'month',
    digits: ` 月${dashes}`,
    sizes: [1, 2],
    needs: ['月'],
    pattern: new RegExp(
      `(?<![\\d.个])(?:\\d{1,2} ?月?${dash}){0,4}\\d{1,2} ?月(?:份|底|末|初|中旬|上旬|下旬)?`,
      'y',
    ),
  },
  {
    name: 'Chinese month',
    numerals: '月',
    pattern:
      /(?<![个一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])月(?:份|底|初|中旬|[一二三四五六七八九十]{1,3}日)?/y,
  },
  {
    name: 'day alone',
    digits: ` 日${dashes}`,
    sizes: [1, 2],
    needs: ['日'],
    pattern: new RegExp(
      `(?<![\\d.])${lasting.before}${day}(?:${dash}${day})? ?日(?!以?之?内|历天)${lasting.behind}`,
      'y',
    ),
  },
  {
    name: 'quarter',
    words: '季度',
    lead: 8,
    pattern: /(?:第|前|后)?[一二两三四1-4](?:[、,—\-~至到和][一二三四1-4]){0,3}季度/y,
  },
  {
    name: 'clock',
    digits: ':',
    sizes: [1, 2],
    pattern: /(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d%])/y,
  },
  {
    name: 'hour',
    digits: '时点',
    sizes: [1, 2],
    pattern:
      /(?<![\d.])(?:[01]?\d|2[0-4])(?:时(?![长间限段])(?:[0-5]?\d分)?|点(?=[半整钟前至到—-]|[0-5]\d分))|(?<=[早晚午])(?:1?\d|2[0-4])点/y,
  },
  {
    name: 'two-digit year or number of years',
    digits: ' 余多周年—-~至到',
    sizes: [1, 2, 3],
    needs: ['年'],
    pattern:
      /(?<![\d.])(?:\d{1,3}[—\-~至到])?\d{1,3} ?[余多]?周?年(?!龄|级)(?:度|底|来|间|内|期|版|以上|以下|以内|行动|规划)?/y,
    unless: isTerm,
  },
  {
    name: 'Chinese number of years',
    numerals: '余多年至到',
    pattern:
      /(?:[一二两三四五六七八九十]{1,3}[至到])?[一二两三四五六七八九十几百千数半上]{1,4}[余多]?年(?!龄|级)/y,
    unless: isTerm,
  },
  {
    name: 'recent span',
    words: '最近 近#',
    pattern: new RegExp(
      `(?:近|最近) ?${number}[余多]?(?:个?(?:年|季度|周|星期|月)|个?(?:天|日|小时)(?=以?来|内|里))`,
      'y',
    ),
  },
  {
    name: 'span',
    words: '连续 过去 未来 今后 此后 每# 每隔 前# 后#',
    pattern: new RegExp(
      `(?:连续|过去|未来|今后|此后|每隔?|(?<!提|靠|超|会)前|(?<!延|推|滞|靠|落)后) ?${number}[余多]?个?(?:年|月|季度|周|星期|天|日|届|小时|分钟|工作日|半年)(?!前|内部)`,
      'y',
    ),
  },
  { name: 'series', words: '连续', pattern: new RegExp(`连续${number}(?:轮|次|期|批)`, 'y') },
  {
    name: 'age',
    digits: ' 周岁—-~至到–',
    sizes: [1, 2, 3],
    needs: ['岁'],
    pattern: /(?<!平均年龄)(?<![\d.])(?:\d{1,3}[—\-~至到])?\d{1,3} ?周?岁/y,
  },
  { name: 'Chinese age', numerals: '周岁', pattern: /[一二三四五六七八九十]{1,3}周?岁/y },
  {
    name: 'generation',
    digits: '后',
    sizes: [2],
    pattern: /(?<!\d)\d[05]后(?!续|期|来|果|勤|台)/y,
  },
  {
    name: 'century',
    digits: '世',
    numerals: '世',
    inside: true,
    pattern: /(?:\d{1,2}|[一二十]{1,3})世纪/y,
  },
  {
    name: 'named day',
    digits: '·•・‧',
    sizes: [1, 2],
    pattern: /(?<![\d.])\d{1,2}[·•・‧]\d{1,2}(?![\d%])/y,
  },
  {
    name: 'named day with a point',
    digits: '.',
    sizes: [1, 2],
    pattern:
      /(?<![\d.])(?:[1-9]|1[0-2])\.[1-3]?\d(?=国家|全民|全国|中国|宪法|消费|世界|国际|禁毒|民法典|法治|普法|宣传|环境|防灾|知识产权|消防|艾滋|妇女|劳动节|儿童节|建党|建军|国庆|安全)/y,
  },
]

/** 有效期5年, 任期三年: the number of years is what is stated. */
function isTerm(text: string, start: number): boolean {
  return /(?:期限?|年限|刑)[为是达至]?$/.test(text.slice(Math.max(0, start - 4), start))
}
