import type Fraction from 'fraction.js'
import { zero } from '../arithmetic/rational.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { sameUnit } from './units.ts'

/** Longest list of which every run is tried. */
const longest = 16

/**
 * True when the numbers themselves show that a list has levels: one of its parts is what all behind it come to
 * (检查320家,其中发现问题86家,立案12家,其余74家), or without some that stand together the others come to the total (婚姻420起,
 * 邻里360起,疑难复杂86起,其他480起 of 1260). Then a total that all of them do not come to is no proof of anything.
 */
export function hasLevels(total: Mention, parts: Mention[]): boolean {
  if (parts.length < 3) return false
  if (parts.length > longest) return true
  const values = parts.map(sizeOf)
  const whole = sizeOf(total)
  const all = sumOf(values)
  return values.some((value, at) => {
    if (at < values.length - 2 && value.equals(sumOf(values.slice(at + 1)))) return true
    return values.some((_, end) => {
      const out = values.slice(at, end + 1)
      const left = values.length - out.length
      return out.length > 0 && left > 1 && all.sub(sumOf(out)).equals(whole)
    })
  })
}

/** 检查企业120家、个体户360家,其中…: the list may divide both of the totals before it. */
export function standsBesideAnother(passage: Passage, total: Mention): boolean {
  const previous = passage.mentions[total.order - 1]
  return (
    previous?.sentence === total.sentence &&
    sameUnit(previous, total) &&
    /^[^,;。\d]{0,6}[、和及与][^,;。\d]*$/.test(between(passage, previous, total))
  )
}

const goneAgain = /退[库还]|返还|核减|扣减|撤[销回]|注销|减[免去]/

/** 罚款820万元,没收86万元,返还当事人46万元 of 860万元: what goes out again stands right behind the list. */
export function goesOutAgain(passage: Passage, total: Mention, parts: Mention[]): boolean {
  const out = passage.mentions[(parts.at(-1)?.order ?? total.order) + 1]
  if (!out || out.sentence !== total.sentence || !goneAgain.test(out.lead + out.tail)) return false
  const over = sumOf(parts.map(sizeOf)).sub(sizeOf(total))
  return sameUnit(out, total) && over.equals(sizeOf(out))
}

function sizeOf({ reading }: Mention): Fraction {
  return reading?.value ?? zero
}

function sumOf(values: Fraction[]): Fraction {
  return values.reduce((sum, next) => sum.add(next), zero)
}
