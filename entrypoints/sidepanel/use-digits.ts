import { useEffect, useRef } from 'react'
import { labelOfDigit } from '../../utils/report/codebook.ts'
import type { Label } from '../../utils/report/label.ts'
import { isTyping } from './use-shortcuts.ts'

/** Calls back with the label of a digit that is pressed: by itself, or with Alt while words are being typed. */
export function useDigits(labels: Label[], give: ((name: string) => void) | null): void {
  const latest = useRef({ labels, give })
  latest.current = { labels, give }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const digit = digitOf(event)
      const { labels: codebook, give: then } = latest.current
      const label = digit === null || !then ? null : labelOfDigit(codebook, digit)
      if (!label || !then) return
      event.preventDefault()
      then(label.name)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

/** By the place of the key: with Alt held, keyboards type signs of their own. */
function digitOf(event: KeyboardEvent): number | null {
  const { ctrlKey, metaKey, shiftKey, altKey, code, target } = event
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (!digit || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return null
  return altKey || !isTyping(target) ? Number(digit) : null
}
