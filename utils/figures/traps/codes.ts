import { unitAt } from '../lexicon/units.ts'
import { unitOfList } from '../read/unit-of-list.ts'
import type { Trap } from './rule.ts'

/** Words written in letters that a count may follow without a blank: 更新APP3个. */
const words =
  /^(?:app|led|vr|ai|ktv|ppt|etc|pos|pc|pdf|gdp|cpi|aed|sos|it|logo|vip|wifi|cctv|dna|gps|ip|plc|ok|no)$/i

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Numbers of documents, telephones, standards, models, addresses and places in a text. */
export const codes: Trap[] = [
  {
    name: 'address',
    words: 'ht ww',
    pattern: /(?:https?:\/\/|www\.)[\w./?=&%#:~-]{1,300}/y,
  },
  { name: 'mail', words: '@', lead: 40, pattern: /[\w.-]{1,40}@[\w.-]{1,40}/y },
  {
    name: 'bracketed year',
    digits: ' 〕])】}',
    sizes: [4],
    lead: 2,
    pattern:
      /[〔[(【{] ?(?:19|20)\d{2} ?[〕\])】}](?:(?:[^\s,。;、〔[(【]{0,12}?)第? ?\d{1,6}(?:[-—]\d{1,4})? ?号)?/y,
  },
  {
    name: 'number of a document',
    digits: '-—、至号 ',
    inside: true,
    lead: 4,
    pattern:
      /(?:第|No\.|№)? ?\d{1,6}(?:[-—、至]\d{1,6})? ?号(?:[、和及至]\d{1,6}号){0,6}(?:-\d{1,3})?/iy,
  },
  {
    name: 'numbered',
    words: 'No no NO nO №',
    pattern: /(?:No\.|№) ?\d{1,12}/iy,
  },
  {
    name: 'Chinese number of a document',
    numerals: '号',
    lead: 1,
    pattern: /第?[〇零一二三四五六七八九十百]{1,5}号(?!召)/y,
  },
  {
    name: 'telephone',
    digits: true,
    sizes: [3, 4, 7, 10, 11, 12],
    lead: 1,
    pattern:
      /(?<!\d)(?:\(?0\d{2,3}\)?[-— ]{0,2}\d{7,8}|1[3-9]\d-?\d{4}-?\d{4}|[48]00-\d{3,4}-\d{3,4}|[48]00\d{7})(?!\d)/y,
    unless: unitFollows,
  },
  {
    name: 'labelled number',
    words:
      '电话 传真 邮编 邮政 编号 代码 索引 文号 账号 备案 许可 标识 身份 公网 IC QQ 浏览 点击 访问 阅读 字号',
    pattern:
      /(?:电话|传真|邮编|邮政编码|编号|代码|索引号|文号|账号|备案号|许可证号|标识码|身份证号?码?|公网安备|ICP备|QQ群?|浏览次数|浏览量|点击数|点击率|访问量|阅读量|阅读次数|字号)[::号为]? ?[\d,\-—A-Z()/]{1,30}(?![\d.])/y,
    unless: unitFollows,
  },
  {
    name: 'letters and digits',
    words: [...letters].join(' '),
    pattern: /[A-Za-z][A-Za-z\-_/]{0,8} ?\d[\d.\-A-Za-z]{0,24}/y,
    unless: afterWord,
  },
  {
    name: 'digits and letters',
    digits: `.${letters}`,
    pattern: /(?<![\d.])\d{1,18}(?:\.\d{1,2})?[A-Za-z][A-Za-z0-9]{0,18}/y,
    unless: measured,
  },
  {
    name: 'hotline',
    digits: true,
    sizes: [3, 5],
    pattern: /(?<![\d.共计为达数有到])(?:110|114|119|12[02]|12\d{3}|9[56]\d{3})(?![\d.%])/y,
    unless: countsSomething,
  },
  {
    name: 'named hotline',
    words: '热线 专线',
    lead: 18,
    pattern: /(?<![\d.])\d{3,8}(?=[^\d,。;、%万余多]{0,10}(?:热线|专线))/y,
    unless: countsSomething,
  },
  {
    name: 'formula',
    words: '+',
    lead: 4,
    pattern: /[\dA-Za-z一二三四五六七八九十]{1,4}(?:\+[\dA-Za-z一二三四五六七八九十]{1,4}){1,8}/y,
  },
  {
    name: 'hours times days',
    digits: ' ×*xX',
    inside: true,
    pattern: /[57] ?[×*xX] ?(?:24|8|12)(?:小时)?/y,
  },
  { name: 'version', digits: '.', sizes: [1], needs: ['版'], pattern: /(?<![\d.])\d\.\d版本?/y },
  {
    name: 'version number',
    digits: '.',
    sizes: [1],
    pattern: /(?<![\d.])\d\.0(?![\d%])/y,
    unless: countsSomething,
  },
  {
    name: 'part of a building',
    digits: '层楼室单-—至',
    inside: true,
    needs: ['楼', '栋', '幢', '单元'],
    pattern:
      /(?<=[楼栋幢])\d{1,4}(?:层|楼|室|单元)(?:\d{1,4}室)?|\d{1,2}单元\d{1,4}室?|\d{1,2}[-—至]\d{1,2}[楼层]/y,
  },
  {
    name: 'road',
    digits: '国省县号路',
    inside: true,
    pattern: /\d{1,4}(?:国道|省道|县道|号线|路公交)/y,
  },
  {
    name: 'list of the best',
    digits: '强',
    numerals: '强',
    lead: 2,
    pattern: /世界500强|(?<!前|分之)[一二三四五六七八九十百]{1,3}强/y,
  },
  {
    name: 'list of so many',
    digits: '强佳',
    pattern: /(?<![前\d])\d{1,3}[强佳]/y,
  },
  { name: 'great many', digits: '大', pattern: /(?<![\d.])\d{1,2}大(?!类)/y },
  {
    name: 'one for each',
    digits: true,
    sizes: [1],
    pattern: /(?<![\d.])1[\u4e00-\u9fff]{1,3}1(?=[\u4e00-\u9fff])/y,
    unless: countsSomething,
  },
  {
    name: 'place in a document',
    words: '附件 附表 附录 附图 专栏 如图 如表 见图 见表 下图 下表 图# 表# 注#',
    pattern:
      /(?:附件|附表|附录|附图|(?<![\u4e00-\u9fff])[图表注]|[如见下][图表]|专栏) ?\d{1,2}(?!\d)/y,
    unless: countsSomething,
  },
  {
    name: 'page',
    words: '第#',
    atStart: true,
    pattern:
      /第 ?\d+ ?页[,、/ ]?共 ?\d+ ?页|^[\s—-]{0,4}\d{1,3}[\s—-]{0,4}$|^ ?\d{1,3} ?\/ ?\d{1,3} ?$/y,
  },
  { name: 'note', digits: ']', lead: 1, pattern: /\[\d{1,3}\]/y },
  {
    name: 'bare year',
    digits: true,
    sizes: [4],
    pattern: /(?<![\d.,])(?:19[5-9]|20[0-4])\d(?![\d.,%])/y,
    unless: countsSomething,
  },
]

const counted = /^ ?[余多万亿千%‰]/

/** True when a unit follows the digits of the match: they count something after all. */
function countsSomething(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && !/\d/.test(text[at] ?? '')) at++
  while (/[\d.]/.test(text[at] ?? '')) at++
  if (/^,\d{3}(?!\d)/.test(text.slice(at, at + 5))) return true
  if (/^(?:至|[—–~-])\d/.test(text.slice(at, at + 2))) return true
  return (
    counted.test(text.slice(at, at + 2)) ||
    unitAt(text, text[at] === ' ' ? at + 1 : at) !== null ||
    unitOfList(text, at) !== null
  )
}

/** True when a unit follows the whole match. */
function unitFollows(text: string, _: number, end: number): boolean {
  return counted.test(text.slice(end, end + 2)) || unitAt(text, end) !== null
}

function afterWord(text: string, start: number, end: number): boolean {
  let letters = start
  while (/[A-Za-z]/.test(text[letters] ?? '')) letters++
  return words.test(text.slice(start, letters)) && countsSomething(text, start, end)
}

function measured(text: string, start: number): boolean {
  let end = start
  while (/[\d.]/.test(text[end] ?? '')) end++
  const unit = unitAt(text, end)
  return unit !== null && !/[A-Za-z\d]/.test(text[end + unit.word.length] ?? '')
}
