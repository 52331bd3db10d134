import type { Trap } from './rule.ts'

/** Numbering of headings and items, and ordinals of things that are numbered, not ranked. */
export const numbering: Trap[] = [
  {
    name: 'heading',
    pattern:
      /^ ?(?:[一二三四五六七八九十]{1,3}(?:[、.,:]| )|\(?[一二三四五六七八九十]{1,3}\)|\(\d{1,3}\)|\d{1,2}\))/g,
  },
  {
    name: 'item',
    needsDigit: true,
    pattern:
      /(?:^|(?<=[。;:!?)”])) ?\d{1,2}(?:[、.](?!\d)|\)|(?:\.\d{1,2}){1,2}(?=[ \u4e00-\u9fff]))/g,
    unless: (text, _, end) => /^ ?[%万亿余多元]|^(?:个百分点|倍)/.test(text.slice(end, end + 4)),
  },
  {
    name: 'section',
    needs: ['.'],
    needsDigit: true,
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){2,4}(?![\d%])/g,
  },
  { name: 'bracketed item', needs: ['('], pattern: /\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/g },
  { name: 'run-in', pattern: /[一二三四五六七八九十]{1,2}(?=是|要|则是|方面|体化|体推进)/g },
  {
    name: 'ordinal',
    needs: ['第'],
    pattern:
      /第 ?[一二三四五六七八九十百零〇\d]{1,6}(?:[、和至到—-]第?[一二三四五六七八九十\d]{1,3}){0,6}/g,
  },
  {
    name: 'congress',
    needs: ['届', '全会', '大'],
    pattern:
      /[一二三四五六七八九十]{1,3}(?:届|中全会|大(?=以来|报告|精神|和|及|、|,|。|届|战略|部署))/g,
  },
  {
    name: 'session',
    needs: ['次'],
    pattern:
      /[一二三四五六七八九十\d]{1,3}次(?=全会|全体会议|常务会议|常委会|党代会|代表大会|会议精神|会议)/g,
    unless: isCountOfMeetings,
  },
  {
    name: 'five-year plan',
    needs: ['五'],
    pattern: /(?:十[一二三四五六]|[一二三四五六七八九])五(?=规划|普法|期间|时期|末|收官|”)/g,
  },
  { name: 'prize', needs: ['等奖', '等功'], pattern: /[一二三特123]等奖|[一二三四五]等功/g },
  {
    name: 'level',
    needs: ['级', '星'],
    pattern: /(?:\d{1,2}[-—至到])?[\dA]{1,5}级|[一二三四五六七八九]级|[一二三四五六七八九\d]星级?/g,
  },
]

/** 十三届八次全会 and 人大三次会议 are numbered; 召开八次全会 and 会议5次 are counted. */
function isCountOfMeetings(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/^会议(?!精神)/.test(text.slice(end, end + 4))) {
    return !/^(?:人大|政协|代会|委会|大会)$/.test(before) || /\d/.test(text[start] ?? '')
  }
  return !/[届委府会]$/.test(before)
}
