import { unitAt } from '../lexicon/units.ts'
import type { Trap } from './rule.ts'

/** Words written in letters that a count may follow without a blank: 更新APP3个. */
const words =
  /(?:^|[^A-Za-z])(?:app|led|vr|ai|ktv|ppt|etc|pos|pc|pdf|gdp|aed|sos|it|logo|h5|vip|wifi|cctv|dna|gps)$/i

/** Numbers of documents, telephones, standards, models and addresses. */
export const codes: Trap[] = [
  { name: 'address', pattern: /(?:https?:\/\/|www\.)[\w./?=&%#:~-]{1,300}/g },
  { name: 'mail', pattern: /[\w.-]{1,40}@[\w.-]{1,40}/g },
  {
    name: 'bracketed year',
    pattern:
      /[〔[(【{] ?(?:19|20)\d{2} ?[〕\])】}](?:(?:[^\s,。;、〔[(【]{0,12}?)第? ?\d{1,6}(?:[-—]\d{1,4})? ?号)?/g,
  },
  { name: 'number of a document', pattern: /第? ?\d{1,6}(?:[-—、至]\d{1,6})? ?号/g },
  {
    name: 'Chinese number of a document',
    pattern: /第?[〇零一二三四五六七八九十百]{1,5}号(?!召)/g,
  },
  {
    name: 'telephone',
    pattern: /(?<!\d)(?:\(?0\d{2,3}\)?[-— ]? ?\d{7,8}|1[3-9]\d{9}|[48]00-?\d{3,4}-?\d{3,4})(?!\d)/g,
  },
  {
    name: 'labelled number',
    pattern:
      /(?:电话|传真|邮编|邮政编码|编号|代码|索引号|文号|账号|备案号|许可证号|标识码|身份证号?码?|公网安备|ICP备|QQ|浏览次数|浏览量|点击数|字号)[::号为]? ?[\d\-—A-Z()]{2,30}/g,
    unless: hasUnit,
  },
  {
    name: 'letters and digits',
    pattern: /[A-Za-z][A-Za-z\-_/]{0,8} ?\d[\d.\-A-Za-z]{0,24}/g,
    unless: afterWord,
  },
  {
    name: 'digits and letters',
    pattern: /\d{1,18}(?:\.\d)?[A-Za-z][A-Za-z0-9]{0,18}/g,
    unless: measured,
  },
  {
    name: 'hotline',
    pattern: /(?<![\d.])(?:12\d{3}|1[12][0-9]|9[56]\d{3,4})(?![\d.%])/g,
    unless: countsSomething,
  },
  {
    name: 'named hotline',
    pattern: /(?<![\d.])\d{3,8}(?=[^\d,。;、%万余多]{0,10}(?:热线|专线))/g,
    unless: hasUnit,
  },
  {
    name: 'formula',
    pattern: /[\dNnXx一二三四五六七八九十]{1,4}(?:\+[\dNnXx一二三四五六七八九十]{1,4})+/g,
  },
  { name: 'hours times days', pattern: /[57] ?[×*xX] ?(?:24|8|12)(?:小时)?/g },
  { name: 'version', pattern: /(?<![\d.])\d\.0(?![\d%])(?:版本?)?/g, unless: hasUnit },
  { name: 'road', pattern: /\d{1,4}(?:国道|省道|县道|号线|路公交)/g },
  {
    name: 'list',
    pattern: /世界500强|500强|(?<!前)[一二三四五六七八九十百]{1,3}强|(?<![前\d])\d{1,3}强/g,
  },
]

function rest(text: string, start: number, end: number): string {
  let digits = start
  while (digits < end && !/\d/.test(text[digits] ?? '')) digits++
  while (digits < end && /[\d.]/.test(text[digits] ?? '')) digits++
  return text.slice(digits, digits + 8)
}

const counted = /^ ?[余多万亿千%]/

/** A unit follows the digits: they count something after all. */
function hasUnit(text: string, start: number, end: number): boolean {
  const after = rest(text, start, end)
  return counted.test(after) || unitAt(after, after[0] === ' ' ? 1 : 0) !== null
}

function countsSomething(text: string, start: number, end: number): boolean {
  return hasUnit(text, start, end) || /^(?:\.\d|至|[—–~-])/.test(text.slice(end, end + 2))
}

function afterWord(text: string, start: number, end: number): boolean {
  let letters = start
  while (/[A-Za-z]/.test(text[letters] ?? '')) letters++
  return words.test(text.slice(start, letters)) && hasUnit(text, start, end)
}

function measured(text: string, start: number): boolean {
  let end = start
  while (/[\d.]/.test(text[end] ?? '')) end++
  const unit = unitAt(text, end)
  return unit !== null && !/[A-Za-z\d]/.test(text[end + unit.word.length] ?? '')
}
