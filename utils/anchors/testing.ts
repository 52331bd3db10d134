import type { Heading } from '../report/outline.ts'
import type { AnchoredText } from './anchored-text.ts'

/** A text of plain paragraphs; lines that begin with 一、 to 十、 are first-level headings. */
export function textOf(
  lines: string[],
  identity: AnchoredText['identity'] = { issuer: '青砚区人民政府', year: 2024 },
): AnchoredText {
  const text = lines.join('\n')
  const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0))
  const blocks = lines.map((line, at) => ({
    start: starts[at]!,
    end: starts[at]! + line.length,
    tagLevel: null,
    emphasis: false,
    listItem: false,
    cell: null,
  }))
  const heads = lines.flatMap((line, at) => (/^[一二三四五六七八九十]、/.test(line) ? [at] : []))
  const outline = heads.map((at, order): Heading => {
    const next = heads[order + 1]
    return {
      start: starts[at]!,
      end: starts[at]! + lines[at]!.length,
      level: 1,
      numbering: 'chapter',
      number: lines[at]!.slice(0, 2),
      label: lines[at]!.slice(2),
      runIn: false,
      body: {
        start: Math.min(text.length, starts[at]! + lines[at]!.length + 1),
        end: next === undefined ? text.length : starts[next]! - 1,
      },
    }
  })
  return { article: { text, blocks }, outline, figures: [], identity }
}

/** The span of the n-th occurrence (from 0) of some words. */
export function spanOf({ article }: AnchoredText, words: string, nth = 0) {
  let start = -1
  for (let count = 0; count <= nth; count++) start = article.text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

/** A text that is one table: a row for each name with its values under the heads; `cell` is the span of a value. */
export function tableOf(rows: { name: string; values: string[] }[], heads: string[]) {
  const lines = rows.flatMap(({ name, values }) => [name, ...values])
  const plain = textOf(['2024年办理情况统计表', '科室', ...heads, ...lines])
  const width = heads.length + 1
  const blocks = plain.article.blocks.map((block, at) => {
    if (at === 0) return block
    const [row, column] = [Math.floor((at - 1) / width), (at - 1) % width]
    const rowHead = row > 0 && column > 0 ? rows[row - 1]!.name : ''
    const columnHead = row > 0 ? (['科室', ...heads][column] ?? '') : ''
    const head = row === 0 || column === 0
    return { ...block, cell: { table: 0, row, column, head, rowHead, columnHead, caption: '' } }
  })
  const text: AnchoredText = { ...plain, article: { ...plain.article, blocks } }
  const cell = (name: string, column: number) => {
    const row = rows.findIndex((one) => one.name === name)
    const { start, end } = blocks[1 + (row + 1) * width + column + 1]!
    return { start, end }
  }
  return { text, cell }
}
