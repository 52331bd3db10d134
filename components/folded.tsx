import { Button, Text } from '@mantine/core'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'

/** Lines of a text that are shown before the rest is folded away: more would push the next cards out of the panel. */
const linesShown = 8

/** A text whose rest may be folded away: whether it is, what shows it, and the button to be put outside of it. */
export interface Fold {
  text: RefObject<HTMLParagraphElement | null>
  folded: boolean
  /** Whether there is a rest at all. */
  long: boolean
  toggle: () => void
}

/** Follows whether a text is longer than is shown of it, at whatever width. */
export function useFold(): Fold {
  const text = useRef<HTMLParagraphElement>(null)
  const [folded, setFolded] = useState(true)
  const [long, setLong] = useState(false)
  useLayoutEffect(() => {
    const element = text.current
    if (!folded || !element) return
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 1)
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [folded])
  return { text, folded, long, toggle: () => setFolded((now) => !now) }
}

/** The text itself, with its own line breaks. */
export function FoldedText({ fold, children }: { fold: Fold; children: string }) {
  return (
    <Text
      ref={fold.text}
      size="sm"
      lineClamp={fold.folded ? linesShown : undefined}
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {children}
    </Text>
  )
}

/** Shows the rest, or folds it away; nothing where there is none. */
export function FoldButton({ fold }: { fold: Fold }) {
  if (!fold.long) return null
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      mx={4}
      aria-expanded={!fold.folded}
      onClick={fold.toggle}
      style={{ alignSelf: 'flex-start' }}
    >
      {i18n.t(fold.folded ? 'transfer.showAll' : 'transfer.showLess')}
    </Button>
  )
}
