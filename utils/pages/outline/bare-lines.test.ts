import { expect, it } from 'vitest'
import { outlineOf, pageOf, prose } from '../testing.ts'

const body = prose()

function outline(lines: string[]): string[] {
  return outlineOf(pageOf(`<div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`))
}
const inside = [`一、推动修订。${body}`, `二、开展培训。${body}`]

it.each<[string, string[], string[]]>([
  [
    'lines over paragraphs, the last over chapters that open theirs',
    [body, '让改革于法有据', body, '让企业心无旁骛', body, '2025，我们这样干', ...inside],
    [
      '1 让改革于法有据',
      '1 让企业心无旁骛',
      '1 2025，我们这样干',
      '2 一、推动修订↵',
      '2 二、开展培训↵',
    ],
  ],
  [
    'a line over words that lead to its text',
    [body, '让改革于法有据', body, '短板与归因', '我们清醒看到：', body, '来年这样干', ...inside],
    ['1 让改革于法有据', '1 短板与归因', '1 来年这样干', '2 一、推动修订↵', '2 二、开展培训↵'],
  ],
  [
    'two lines between chapters and their text, as any page may have',
    [body, '让改革于法有据', body, '2025，我们这样干', ...inside],
    ['1 一、推动修订↵', '1 二、开展培训↵'],
  ],
  [
    'lines among chapters that stand alone',
    [
      body,
      '让改革于法有据',
      body,
      '让企业心无旁骛',
      body,
      '年度概览',
      '一、推动修订',
      body,
      '二、开展培训',
      body,
    ],
    ['1 一、推动修订', '1 二、开展培训'],
  ],
  [
    'lines below the first chapter',
    [
      `一、推动修订。${body}`,
      '让改革于法有据',
      body,
      '让企业心无旁骛',
      body,
      '来年我们这样干',
      `二、开展培训。${body}`,
    ],
    ['1 一、推动修订↵', '1 二、开展培训↵'],
  ],
])('%s', (_, lines, expected) => {
  expect(outline(lines)).toEqual(expected)
})
