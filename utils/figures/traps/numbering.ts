import type { Trap } from './rule.ts'

/** Numbering of headings and items, and ordinals of things that are numbered, not ranked. */
export const numbering: Trap[] = [
  {
    name: 'heading',
    atStart: true,
    pattern:
      /^ ?(?:[一二三四五六七八九十]{1,3}(?:[、.,:]| )|\(?[一二三四五六七八九十]{1,3}\)|\(\d{1,3}\)|\d{1,2}\))/y,
  },
  {
    name: 'item',
    digits: '、.)',
    sizes: [1, 2],
    lead: 1,
    pattern:
      /(?:^|(?<=[。;:!?)”])) ?\d{1,2}(?:[、.](?!\d)|\)|(?:\.\d{1,2}){1,2}(?=[ \u4e00-\u9fff]))/y,
    // 平均每个乡镇(街道)3.2人: a number that ends its clause with its unit begins no item.
    unless: (text, _, end) =>
      /^ ?[%万亿余多元]|^(?:个百分点|倍)|^[人名件起宗次场家户个项份条篇分]次?(?:[,;。、)]|$)/.test(
        text.slice(end, end + 4),
      ),
  },
  {
    name: 'section',
    digits: '.',
    sizes: [1, 2, 3],
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){2,4}(?![\d%])/y,
  },
  { name: 'bracketed item', words: '(#', pattern: /\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/y },
  {
    name: 'run-in',
    numerals: '是要则方体',
    pattern: /[一二三四五六七八九十]{1,2}(?=是|要|则是|方面|体化|体推进)/y,
  },
  {
    name: 'ordinal',
    words: '第#',
    pattern:
      /第 ?[一二三四五六七八九十百零〇\d]{1,6}(?:[、和至到—-]第?[一二三四五六七八九十\d]{1,3}){0,6}/y,
  },
  {
    name: 'congress',
    numerals: '届中大',
    pattern:
      /[一二三四五六七八九十]{1,3}(?:届|中全会|大(?=以来|报告|精神|和|及|、|,|。|届|战略|部署))/y,
  },
  {
    name: 'session',
    digits: '次',
    numerals: '次',
    inside: true,
    needs: ['会'],
    pattern:
      /[一二三四五六七八九十\d]{1,3}次(?=全会|全体会议|常务会议|常委会|党代会|代表大会|会议精神|会议)/y,
    unless: isCountOfMeetings,
  },
  {
    name: 'five-year plan',
    numerals: '规普期时末收”',
    pattern: /(?:十[一二三四五六]|[一二三四五六七八九])五(?=规划|普法|期间|时期|末|收官|”)/y,
  },
  {
    name: 'prize',
    digits: '等',
    numerals: '等',
    inside: true,
    words: '特等',
    pattern: /[一二三特123]等奖|[一二三四五]等功/y,
  },
  {
    name: 'school year',
    digits: '年-—–至到~、',
    numerals: '年至到、',
    // Bounded, so that it may be tried everywhere: looking for 年级 from every 年 would take the square of the length.
    pattern:
      /(?<!\d(?=\d))(?:(?:\d{1,2}|[一二三四五六七八九]{1,2})(?:年级)?[-—–~至到、]){0,5}(?:\d{1,2}|[一二三四五六七八九]{1,2})年级/y,
  },
  {
    name: 'level',
    digits: '级星-—至到A',
    numerals: '级星',
    inside: true,
    words: 'A级 AA A#',
    needs: ['级', '星'],
    pattern: /(?:\d{1,2}[-—至到])?[\dA]{1,5}级|[一二三四五六七八九]级|[一二三四五六七八九\d]星级?/y,
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
