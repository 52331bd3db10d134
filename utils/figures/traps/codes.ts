import { unitAt } from '../lexicon/units.ts'
import type { Trap } from './rule.ts'

/** Words written in letters that a count may follow without a blank: 更新APP3个. */
const words =
  /^(?:app|led|vr|ai|ktv|ppt|etc|pos|pc|pdf|gdp|cpi|aed|sos|it|logo|vip|wifi|cctv|dna|gps|ip|plc|ok|no)$/i

/** Numbers of documents, telephones, standards, models, addresses and places in a text. */
export const codes: Trap[] = [
  {
    name: 'address',
    needs: ['http', 'www'],
    pattern: /(?:https?:\/\/|www\.)[\w./?=&%#:~-]{1,300}/g,
  },
  { name: 'mail', needs: ['@'], pattern: /[\w.-]{1,40}@[\w.-]{1,40}/g },
  {
    name: 'bracketed year',
    needs: ['20', '19'],
    needsDigit: true,
    pattern:
      /[〔[(【{] ?(?:19|20)\d{2} ?[〕\])】}](?:(?:[^\s,。;、〔[(【]{0,12}?)第? ?\d{1,6}(?:[-—]\d{1,4})? ?号)?/g,
  },
  {
    name: 'number of a document',
    needs: ['号'],
    needsDigit: true,
    pattern:
      /(?:第|No\.|№)? ?\d{1,6}(?:[-—、至]\d{1,6})? ?号(?:[、和及至]\d{1,6}号){0,6}(?:-\d{1,3})?/gi,
  },
  {
    name: 'numbered',
    needs: ['No', '№', 'NO', 'no'],
    needsDigit: true,
    pattern: /(?:No\.|№) ?\d{1,12}/gi,
  },
  {
    name: 'Chinese number of a document',
    needs: ['号'],
    pattern: /第?[〇零一二三四五六七八九十百]{1,5}号(?!召)/g,
  },
  {
    name: 'telephone',
    needsDigit: true,
    pattern:
      /(?<!\d)(?:\(?0\d{2,3}\)?[-— ]{0,2}\d{7,8}|1[3-9]\d-?\d{4}-?\d{4}|[48]00-\d{3,4}-\d{3,4}|[48]00\d{7})(?!\d)/g,
    unless: unitFollows,
  },
  {
    name: 'labelled number',
    needsDigit: true,
    pattern:
      /(?:电话|传真|邮编|邮政编码|编号|代码|索引号|文号|账号|备案号|许可证号|标识码|身份证号?码?|公网安备|ICP备|QQ群?|浏览次数|浏览量|点击数|点击率|访问量|阅读量|阅读次数|字号)[::号为]? ?[\d,\-—A-Z()/]{1,30}(?![\d.])/g,
    unless: unitFollows,
  },
  {
    name: 'letters and digits',
    needsDigit: true,
    pattern: /[A-Za-z][A-Za-z\-_/]{0,8} ?\d[\d.\-A-Za-z]{0,24}/g,
    unless: afterWord,
  },
  {
    name: 'digits and letters',
    needsDigit: true,
    pattern: /(?<![\d.])\d{1,18}(?:\.\d{1,2})?[A-Za-z][A-Za-z0-9]{0,18}/g,
    unless: measured,
  },
  {
    name: 'hotline',
    needsDigit: true,
    pattern: /(?<![\d.共计为达数有到])(?:110|114|119|12[02]|12\d{3}|9[56]\d{3})(?![\d.%])/g,
    unless: countsSomething,
  },
  {
    name: 'named hotline',
    needs: ['线'],
    needsDigit: true,
    pattern: /(?<![\d.])\d{3,8}(?=[^\d,。;、%万余多]{0,10}(?:热线|专线))/g,
    unless: countsSomething,
  },
  {
    name: 'formula',
    needs: ['+'],
    pattern: /[\dA-Za-z一二三四五六七八九十]{1,4}(?:\+[\dA-Za-z一二三四五六七八九十]{1,4}){1,8}/g,
  },
  {
    name: 'hours times days',
    needs: ['24', '8', '12'],
    needsDigit: true,
    pattern: /[57] ?[×*xX] ?(?:24|8|12)(?:小时)?/g,
  },
  { name: 'version', needs: ['版'], needsDigit: true, pattern: /(?<![\d.])\d\.\d版本?/g },
  {
    name: 'version number',
    needs: ['.0'],
    needsDigit: true,
    pattern: /(?<![\d.])\d\.0(?![\d%])/g,
    unless: countsSomething,
  },
  {
    name: 'part of a building',
    needs: ['楼', '栋', '幢', '单元'],
    needsDigit: true,
    pattern:
      /(?<=[楼栋幢])\d{1,4}(?:层|楼|室|单元)(?:\d{1,4}室)?|\d{1,2}单元\d{1,4}室?|\d{1,2}[-—至]\d{1,2}[楼层]/g,
  },
  {
    name: 'road',
    needs: ['道', '号线', '公交'],
    needsDigit: true,
    pattern: /\d{1,4}(?:国道|省道|县道|号线|路公交)/g,
  },
  {
    name: 'list of the best',
    needs: ['强'],
    pattern: /世界500强|(?<!前)[一二三四五六七八九十百]{1,3}强/g,
  },
  {
    name: 'list of so many',
    needs: ['强', '佳'],
    needsDigit: true,
    pattern: /(?<![前\d])\d{1,3}[强佳]/g,
  },
  { name: 'great many', needs: ['大'], needsDigit: true, pattern: /(?<![\d.])\d{1,2}大(?!类)/g },
  {
    name: 'one for each',
    needs: ['1'],
    needsDigit: true,
    pattern: /(?<![\d.])1[\u4e00-\u9fff]{1,3}1(?=[\u4e00-\u9fff])/g,
    unless: countsSomething,
  },
  {
    name: 'place in a document',
    needs: ['附', '图', '表', '注', '专栏'],
    needsDigit: true,
    pattern:
      /(?:附件|附表|附录|附图|(?<![\u4e00-\u9fff])[图表注]|[如见下][图表]|专栏) ?\d{1,2}(?!\d)/g,
    unless: countsSomething,
  },
  {
    name: 'page',
    needsDigit: true,
    pattern:
      /第 ?\d+ ?页[,、/ ]?共 ?\d+ ?页|^[\s—-]{0,4}\d{1,3}[\s—-]{0,4}$|^ ?\d{1,3} ?\/ ?\d{1,3} ?$/g,
  },
  { name: 'note', needs: ['['], needsDigit: true, pattern: /\[\d{1,3}\]/g },
  {
    name: 'bare year',
    needs: ['19', '20'],
    needsDigit: true,
    pattern: /(?<![\d.,])(?:19[5-9]|20[0-4])\d(?![\d.,%])/g,
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
    counted.test(text.slice(at, at + 2)) || unitAt(text, text[at] === ' ' ? at + 1 : at) !== null
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
