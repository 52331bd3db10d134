import { fold } from '../report/fold.ts'
import { unitSet } from '../report/unit-set.ts'

/** A text reduced to what identifies words, with the way back to the text as it is. */
export interface Normalised {
  text: string
  /** For each unit of `text`, the offset of the character it came from; one more entry for the end. */
  origin: Uint32Array
}

const dropped = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/
const droppedAll = new RegExp(dropped, 'g')
/** Everything else may have another form under NFKC; these and the common ideographs and ASCII never do once folded. */
const settledSigns = unitSet('，。、；：？！“”‘’（）《》')
const isSettled = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f) || settledSigns.has(code)

/**
 * Width, compatibility forms, traditional characters, white space and zero-width characters do not count. One
 * character may become several; all of them lead back to it.
 */
export function normalise(text: string): Normalised {
  const folded = fold(text)
  const parts: string[] = []
  const origin: number[] = []
  // Nearly all of a report is settled: such stretches are taken whole.
  let from = 0
  for (let at = 0; at < folded.length; ) {
    if (isSettled(folded.charCodeAt(at))) {
      origin.push(at++)
      continue
    }
    const character = String.fromCodePoint(folded.codePointAt(at)!)
    const form = formOf(character)
    parts.push(folded.slice(from, at), form)
    for (let unit = 0; unit < form.length; unit++) origin.push(at)
    at += character.length
    from = at
  }
  parts.push(folded.slice(from))
  origin.push(text.length)
  return { text: parts.join(''), origin: Uint32Array.from(origin) }
}

function formOf(character: string): string {
  if (dropped.test(character)) return ''
  return fold(character.normalize('NFKC')).replace(droppedAll, '')
}

/** Normalised offset of the first unit that came from `offset` or behind it. */
export function toNormalised({ origin }: Normalised, offset: number): number {
  let low = 0
  let high = origin.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (origin[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretch of the original text that gave the normalised units from `start` to `end`. */
export function toOriginal({ origin }: Normalised, text: string, start: number, end: number) {
  const last = origin[Math.max(start, end - 1)]!
  const size = text.codePointAt(last)! > 0xffff ? 2 : 1
  return {
    start: origin[start]!,
    end: end > start ? Math.min(text.length, last + size) : origin[start]!,
  }
}
