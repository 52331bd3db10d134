import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { MarkStyle } from '../utils/report/mark.ts'
import { markLooks } from '../utils/report/mark-looks.ts'

/** Props of HighlightSample. */
export interface HighlightSampleProps {
  style: MarkStyle
  /** Words of a report, with what is marked between brackets. */
  words: string
}

/** A few words as they look marked on a page: dark on white, as nearly all portals are, whatever the panel's colours. */
export function HighlightSample({ style, words }: HighlightSampleProps) {
  const [before, marked, after] = words.split(/[[\]]/)
  const mark = useRef<HTMLElement>(null)
  // The declarations are those of the page's own style sheet, and are taken as they stand.
  useEffect(() => {
    if (mark.current) mark.current.style.cssText = markLooks[style]
  }, [style])
  return (
    <Text
      span
      lang="zh-CN"
      data-sample={style}
      c="#1a1a1a"
      bg="#fff"
      size="sm"
      px={6}
      style={{ display: 'inline-block', borderRadius: 3, border: '1px solid #ced4da' }}
    >
      {before}
      <span ref={mark}>{marked}</span>
      {after}
    </Text>
  )
}
