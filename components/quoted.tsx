import { Mark, Text } from '@mantine/core'
import { quoteOf, type Span } from '../utils/report/span.ts'

/** Words of the report between their neighbours, so that a reader recognises the place. */
export function Quoted({ text, span }: { text: string; span: Span }) {
  const { prefix, exact, suffix } = quoteOf(text, span, 18)
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1)
  const after = suffix.split('\n')[0] ?? ''
  return (
    <Text size="sm" lh={1.6} lang="zh-CN">
      {before && `…${before}`}
      <Mark color="yellow.3" px={2} fw={600}>
        {exact}
      </Mark>
      {after && `${after}…`}
    </Text>
  )
}
