import { fold } from '../report/fold.ts'

/** A text reduced to what identifies words, with the way back to the text as it is. */
export interface Normalised {
  text: string
  /** For each unit of `text`, the offset of the character it came from; one more entry for the end. */
  origin: Uint32Array
}

const dropped = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/
const droppedAll = new RegExp(dropped, 'g')
/** Everything else may have another form under NFKC; these never do once folded. */
const settled = /^[\u4e00-\u9fff\u0021-\u007e，。、；：？！“”‘’（）《》]$/

/**
 * Width, compatibility forms, traditional characters, white space and zero-width characters do not count. One
 * character may become several; all of them lead back to it.
 */
export function normalise(text: string): Normalised {
  const folded = fold(text)
  const units: string[] = []
  const origin: number[] = []
  for (let at = 0; at < folded.length; ) {
    const character = String.fromCodePoint(folded.codePointAt(at)!)
    for (const unit of formOf(character).split('')) {
      units.push(unit)
      origin.push(at)
    }
    at += character.length
  }
  origin.push(text.length)
  return { text: units.join(''), origin: Uint32Array.from(origin) }
}

function formOf(character: string): string {
  if (settled.test(character)) return character
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
