import { Box, Modal, Stack, Text } from '@mantine/core'
import { diffArrays, diffLines } from 'diff'
import { useMemo } from 'react'
import { i18n } from '#i18n'

/** Props of TextComparison. */
export interface TextComparisonProps {
  before: string
  after: string
  /** When the earlier text was read, in the interface's own form. */
  readOn: string
  opened: boolean
  onClose: () => void
}

interface Piece {
  value: string
  added?: boolean
  removed?: boolean
}

/** What changed between the text somebody worked on and the text as it is now: only paragraphs that differ, word by word. */
export function TextComparison({ before, after, readOn, opened, onClose }: TextComparisonProps) {
  const changes = useMemo(
    () => (opened ? changedParagraphs(before, after) : []),
    [opened, before, after],
  )
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      fullScreen
      title={i18n.t('comparison.title', [readOn])}
      closeButtonProps={{ 'aria-label': i18n.t('close') }}
    >
      <Stack gap="xs" lang="zh-CN">
        {changes.map((pieces, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one fixed comparison never move
          <Paragraph key={at} pieces={pieces} />
        ))}
      </Stack>
    </Modal>
  )
}

/** What became of a few words: what is gone struck out, what is new underlined, within one line of text. */
export function WordComparison({ before, after }: { before: string; after: string }) {
  const pieces = useMemo(() => compareWords(before, after), [before, after])
  return (
    <Text size="sm" lh={1.7} lang="zh-CN" style={{ overflowWrap: 'anywhere' }}>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed comparison never move
        <PieceOf key={at} piece={piece} />
      ))}
    </Text>
  )
}

function Paragraph({ pieces }: { pieces: Piece[] }) {
  return (
    <Text size="sm" lh={1.8} p="xs" style={{ background: 'var(--mantine-color-default-hover)' }}>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <PieceOf key={at} piece={piece} />
      ))}
    </Text>
  )
}

function PieceOf({ piece }: { piece: Piece }) {
  if (piece.added) {
    return (
      <Box component="ins" px={2} bg="var(--mantine-color-green-light)">
        {piece.value}
      </Box>
    )
  }
  if (piece.removed) {
    return (
      <Box component="del" px={2} bg="var(--mantine-color-red-light)">
        {piece.value}
      </Box>
    )
  }
  return <>{piece.value}</>
}

/** Longer paragraphs are shown whole as removed and added: comparing their characters would take too long. */
const comparable = 4000

function changedParagraphs(before: string, after: string): Piece[][] {
  const lines = diffLines(`${before}\n`, `${after}\n`)
  return lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (line.removed && next?.added) return [compareWords(line.value.trim(), next.value.trim())]
    if (line.added && lines[at - 1]?.removed) return []
    return line.added || line.removed ? [[{ ...line, value: line.value.trim() }]] : []
  })
}

function compareWords(before: string, after: string): Piece[] {
  if (before.length + after.length > comparable) {
    return [
      { value: before, removed: true },
      { value: after, added: true },
    ]
  }
  const changes = diffArrays(unitsOf(before), unitsOf(after))
  return changes.map(({ value, added, removed }) => ({ value: value.join(''), added, removed }))
}

/** Characters, but a number as a whole: 64 and 46 have no digit in common that a reader would see. */
const unitsOf = (text: string) => text.match(/\d+(?:\.\d+)?[%％]?|./gsu) ?? []
