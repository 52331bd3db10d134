import { Mark, Text } from '@mantine/core'
import type { Article } from '../utils/report/article.ts'
import { type SightPart, sightOf } from '../utils/report/sight.ts'
import { covers, type Span } from '../utils/report/span.ts'

/** Props of Quoted. */
export interface QuotedProps {
  article: Article
  span: Span
  /** Further words that count, such as the figures of an arithmetic: shown with it where they stand near. */
  others?: Span[]
}

/** Words of the report in their sentence, so that a reader sees what they say; a cell between its heads. */
export function Quoted({ article, span, others }: QuotedProps) {
  const { parts, cutBefore, cutAfter } = sightOf(article.text, span, others)
  const heads = headsOf(article, span)
  return (
    <Text size="sm" lh={1.6} lang="zh-CN">
      {heads && `${heads}  `}
      {cutBefore && '…'}
      {parts.map((part) => (
        <Part key={part.start} part={part} />
      ))}
      {cutAfter && '…'}
    </Text>
  )
}

function Part({ part: { kind, text } }: { part: SightPart }) {
  if (kind === 'between') return text
  if (kind === 'other') {
    return (
      <Text span inherit fw={600} td="underline">
        {text}
      </Text>
    )
  }
  return (
    <Mark color="yellow.3" px={2} fw={600}>
      {text}
    </Mark>
  )
}

/** The heads of a cell in one line, empty for other words; what the words say themselves is not said before them. */
export function headsOf({ blocks, text }: Article, span: Span): string {
  const block = blocks.find((one) => one.cell && covers(one, span))
  const close = (words: string) => words.replace(/\s/g, '')
  const own = block && close(text.slice(block.start, block.end))
  const { caption, rowHead, columnHead } = block?.cell ?? {}
  return [caption, rowHead, columnHead].filter((head) => head && close(head) !== own).join(' · ')
}
