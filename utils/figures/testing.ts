import type { Article } from '../report/article.ts'
import type { Figure } from '../report/figure.ts'
import { extractFigures } from './extract-figures.ts'

/** An article of plain paragraphs, one block a line. */
export function articleOf(text: string): Article {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length }
    start = block.end + 1
    return { ...block, tagLevel: null, emphasis: false, listItem: false, cell: null }
  })
  return { text, blocks }
}

/** The figures of a text of plain paragraphs, in reading order. */
export function figuresIn(text: string): Figure[] {
  return extractFigures(articleOf(text)).figures
}

/** The phrases of a table with the figures expected of each: "sentence ⇒ figure ; figure", one a line. */
export function phrasesOf(table: string): [string, string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [phrase = '', figures = ''] = line.split(' ⇒ ')
      return [phrase, figures.split(' ; ').filter(Boolean)]
    })
}

const digits = '零一二三四五六七八九'

/** A whole number below 10¹² in Chinese numerals, as reports write it: 一百零五, 十二万三千, 三亿零四十. */
export function inChinese(n: number): string {
  if (n < 10) return digits[n] ?? ''
  const [tens, words] = largest(n)
  const [high, rest] = [Math.floor(n / tens), n % tens]
  const head = n < 20 ? '' : inChinese(high)
  const gap = rest > 0 && rest < tens / 10 ? '零' : ''
  return head + words + gap + (rest ? inChinese(rest).replace(/^十/, n > 100 ? '一十' : '十') : '')
}

function largest(n: number): [number, string] {
  if (n >= 1e8) return [1e8, '亿']
  if (n >= 1e4) return [1e4, '万']
  if (n >= 1000) return [1000, '千']
  return n >= 100 ? [100, '百'] : [10, '十']
}
