import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'

/** Props of RemarkField. */
export interface RemarkFieldProps {
  /** The remark as it is kept. */
  kept: string
  /** Keeps what is typed; `stay` is the same from the first key to the leaving of the field. */
  onRemark: (remark: string, stay: string) => Promise<unknown>
}

/** A word of one's own beside a decision, kept as it is typed. */
export function RemarkField({ kept, onRemark }: RemarkFieldProps) {
  const { words, type, leave } = useTyped(kept, onRemark)
  return (
    <TextInput
      size="xs"
      aria-label={i18n.t('finding.remark')}
      placeholder={i18n.t('finding.remark')}
      value={words}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
      }}
    />
  )
}

/**
 * The field has its own words as long as somebody types, and until they are kept: waiting for the database would move
 * the caret, and words that could not be kept must not go. Otherwise it shows what is kept, whoever changes that.
 */
function useTyped(kept: string, onRemark: RemarkFieldProps['onRemark']) {
  const [own, setOwn] = useState<string | null>(null)
  const [stay, setStay] = useState<string | null>(null)
  const keep = useInTurn()
  useEffect(() => {
    if (stay === null && own === kept) setOwn(null)
  }, [stay, own, kept])
  const type = (words: string) => {
    const name = stay ?? crypto.randomUUID()
    setStay(name)
    setOwn(words)
    keep(() => onRemark(words, name))
  }
  return { words: own ?? kept, type, leave: () => setStay(null) }
}

/**
 * Writes one after the other. Of what is typed while one is being written only the last is written next: a slow disk
 * falls behind no further than that, and nothing waits for a pause in the typing.
 */
function useInTurn() {
  const turn = useRef({ busy: false, next: null as (() => Promise<unknown>) | null })
  return (write: () => Promise<unknown>) => {
    turn.current.next = write
    if (!turn.current.busy) void writeAll(turn.current)
  }
}

async function writeAll(turn: { busy: boolean; next: (() => Promise<unknown>) | null }) {
  turn.busy = true
  for (let write = turn.next; write; write = turn.next) {
    turn.next = null
    await write()
  }
  turn.busy = false
}
