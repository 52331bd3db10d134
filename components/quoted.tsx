import { Mark, Text } from '@mantine/core'
import type { Article } from '../utils/report/article.ts'
import { covers, quoteOf, type Span } from '../utils/report/span.ts'

/** Words of the report between their neighbours, so that a reader recognises the place; a cell between its heads. */
export function Quoted({ article, span }: { article: Article; span: Span }) {
  const { prefix, exact, suffix } = quoteOf(article.text, span, 18)
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1)
  const after = suffix.split('\n')[0] ?? ''
  const cell = article.blocks.find((block) => block.cell && covers(block, span))?.cell
  const heads = [cell?.caption, cell?.rowHead, cell?.columnHead].filter(Boolean).join(' · ')
  return (
    <Text size="sm" lh={1.6} lang="zh-CN">
      {heads && `${heads}  `}
      {before && `…${before}`}
      <Mark color="yellow.3" px={2} fw={600}>
        {exact}
      </Mark>
      {after && `${after}…`}
    </Text>
  )
}
