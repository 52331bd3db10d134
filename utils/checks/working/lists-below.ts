import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { subjectOf } from '../context/subject.ts'
import { isRate, sameUnit } from '../context/units.ts'
import { sum } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 从领域看,食品…; 按申请事项分,…: the head of a sentence that divides something told before. */
const dividingHead = /^(?:从|按)[^,;。:\d]{1,10}(?:来?看|划?分)[,:]?[^,;。\d]{1,16}$/
/** Figures behind a total among which its list is looked for. */
const reach = 48
/** Two numbers of a list come to a third by chance; kinds that repeat its name do not. */
const fewest = 3

/**
 * Lists further down in the paragraph that come to a total exactly: under a head that divides (从被申请人看,…), or of kinds
 * that repeat its name (投诉51377件…服务类投诉27180件,占52.9%;商品类投诉24197件). They only clear.
 */
export function listBelow(passage: Passage, total: Mention): Candidate[] {
  const behind = passage.mentions
    .slice(total.order + 1, total.order + 1 + reach)
    .filter(
      ({ figure, sentence }) => figure.block === total.figure.block && sentence > total.sentence,
    )
  const headed = behind.filter((one) => sameUnit(one, total) && isHeaded(passage, one))
  const lists = headed.flatMap((first) => prefixes(run(behind, first, total), fewest))
  const name = subjectOf(total)
  const kinds = name.length > 1 ? behind.filter(({ lead }) => lead.endsWith(`类${name}`)) : []
  return [...lists, ...prefixes(kinds, 2)]
    .filter(({ result }) => total.reading?.value.equals(result.value))
    .flatMap((working) => candidatesOf(working))
}

function isHeaded({ text, starts }: Passage, { figure, sentence }: Mention): boolean {
  const words = text.slice(starts[sentence], figure.start).replace(/\([^()]{1,20}\)/g, '')
  return dividingHead.test(words)
}

/** The figures of its unit in its sentence from the first on, shares between them aside. */
function run(behind: Mention[], first: Mention, total: Mention): Mention[] {
  const sentence = behind.filter((one) => one.order >= first.order && !isRate(one))
  const end = sentence.findIndex(
    (one) => one.sentence !== first.sentence || !sameUnit(one, total) || !isValue(one),
  )
  return end === -1 ? sentence : sentence.slice(0, end)
}

/** The sums of the first so many and more of a list. */
function prefixes(parts: Mention[], shortest: number): Working[] {
  const sums: Working[] = []
  for (let size = shortest; size <= parts.length; size++) {
    const working = sum(parts.slice(0, size))
    if (working) sums.push(working)
  }
  return sums
}
