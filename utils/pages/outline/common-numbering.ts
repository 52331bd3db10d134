import type { Numbering } from './numbering.ts'

/** 1–10 for the codes of 一 to 十. */
const numeralAt = new Uint8Array(0x10000)
for (let at = 0; at < 10; at++) numeralAt['一二三四五六七八九十'.charCodeAt(at)] = at + 1

const [is, wants, hundred] = [0x662f, 0x8981, 0x767e]

/**
 * The numbering at an offset of a text, folded or not, where it has one of the forms that nearly all headings and leads
 * have: 一、 （一） 1. 一是 with an ordinary character behind. Null says nothing: the patterns have to be asked. They would
 * say the same of what is found here (the tests hold it), at ten times the cost.
 */
export function commonNumbering(text: string, at: number): Numbering | null {
  const first = text.charCodeAt(at)
  const value = numeralAt[first]!
  if (value > 0) {
    const sign = text.charCodeAt(at + 1)
    if (!isOrdinary(text.charCodeAt(at + 2))) return null
    if (sign === 0x3001) return { form: 'chapter', kind: 'chapter', size: 2, value }
    return sign === is && value < 10 ? { form: 'run-in', kind: 'lead', size: 2, value } : null
  }
  if (first === 0x28 || first === 0xff08) return bracketed(text, at)
  if (first < 0x31 || first > 0x39 || !isOrdinary(text.charCodeAt(at + 2))) return null
  const dot = text.charCodeAt(at + 1)
  if (dot !== 0x2e && dot !== 0xff0e) return null
  return { form: 'item', kind: 'item', size: 2, value: first - 0x30 }
}

function bracketed(text: string, at: number): Numbering | null {
  const value = numeralAt[text.charCodeAt(at + 1)]!
  const closing = text.charCodeAt(at + 2)
  if (value === 0 || (closing !== 0x29 && closing !== 0xff09)) return null
  if (!isOrdinary(text.charCodeAt(at + 3))) return null
  return { form: 'section', kind: 'section', size: 3, value }
}

/** Ideographs that are no numerals and no part of a lead. */
function isOrdinary(code: number): boolean {
  return (
    code >= 0x4e00 && code <= 0x9fff && numeralAt[code] === 0 && code !== wants && code !== hundred
  )
}
