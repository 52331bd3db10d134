import type { Mention, Passage } from './mention.ts'
import { namesIn } from './names.ts'
import { isTotal, type PartList } from './parts.ts'
import { seriesOf } from './series.ts'
import { subjectOf } from './subject.ts'

/** Outcomes of which one excludes the other and no third is left. */
const complements: [RegExp, RegExp][] = [
  [/(?<!不)合格$/, /不合格$/],
  [/(?<![未没])(?:办结|审结|完成|整改|结案|化解)$/, /[未没](?:办结|审结|完成|整改|结案|化解)$/],
  [/(?:男|男性|男生)$/, /(?:女|女性|女生)$/],
  [/(?<!未)成年人?$/, /未成年人?$/],
]
const remainder = /^[,、;和]?(?:其余|余下|剩余|剩下)/

/** True when the words prove that the list names all parts of the total. */
export function isExhaustive(passage: Passage, whole: Mention, list: PartList): boolean {
  if (list.parts.length < 2 || whole.sentence !== list.parts[0]?.sentence) return false
  return (
    isRespective(passage, whole, list) ||
    isSpelledOut(passage, whole, list) ||
    isClosed(passage, whole, list) ||
    isComplementary(list)
  )
}

/** X、Y、Z共100件,分别为60件、30件、10件: as many names as numbers, in one series. */
function isRespective(passage: Passage, whole: Mention, list: PartList): boolean {
  const [first] = list.parts
  if (list.marker !== 'respectively' || !first || !/^[,:(]?分别[为是有]?$/.test(list.opening)) {
    return false
  }
  const names = subjectNames(passage, whole)
  const { members } = seriesOf(passage, first)
  return isTotal(whole) && members.length === names && list.parts.length === names
}

/**
 * 26件,结果分别为:维持15件、撤销4件…。: each part right behind the one before, to the very end of the sentence, with
 * nothing said to be left out. A list that goes on with other words proves nothing.
 */
function isSpelledOut(passage: Passage, whole: Mention, list: PartList): boolean {
  const { parts } = list
  const last = parts.at(-1)
  if (!/^[,(]?[^,;。\d]{0,6}分别为:?[^,;。\d、]{1,10}$/.test(list.opening) || parts.length < 3)
    return false
  if (!last || last.order - whole.order !== parts.length) return false
  const inside = passage.text.slice(whole.figure.end, last.figure.end)
  const behind = passage.text.slice(last.figure.end, last.figure.end + 1)
  const joined = parts.slice(1).every((part, at) => {
    const words = passage.text.slice(parts[at]!.figure.end, part.figure.start)
    return /^[、,][^,;。、\d]{1,10}$/.test(words)
  })
  return joined && /^[。)]?$/.test(behind) && !/其中|等|主要|包括|另/.test(inside)
}

function subjectNames(passage: Passage, whole: Mention): number {
  const clause = passage.text.slice(whole.clause.start, whole.figure.start)
  return namesIn(clause).length
}

/** 共100件,其中…60件,其余40件…: everything between total and remainder is in the list. */
function isClosed(passage: Passage, whole: Mention, list: PartList): boolean {
  const last = list.parts.at(-1)
  const [first] = list.parts
  if (!first || !last || !remainder.test(clauseLead(passage, last))) return false
  const inside = passage.text.slice(first.figure.end, last.figure.start)
  return (
    /^,?其中/.test(list.opening) &&
    list.parts.length === last.order - first.order + 1 &&
    first.order === whole.order + 1 &&
    !/其中|[()]|含/.test(inside)
  )
}

function clauseLead(passage: Passage, mention: Mention): string {
  return passage.text.slice(mention.clause.start, mention.figure.start)
}

function isComplementary(list: PartList): boolean {
  const [one, other] = list.parts
  if (list.parts.length !== 2 || !one || !other || !/^,?其中/.test(list.opening)) return false
  const [left, right] = [subjectOf(one), subjectOf(other)]
  return complements.some(
    ([yes, no]) => (yes.test(left) && no.test(right)) || (no.test(left) && yes.test(right)),
  )
}
