import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { seriesOf } from './series.ts'
import { freed } from './subject.ts'
import { sameUnit } from './units.ts'

const allQuarters =
  /(?:一|1)(?:季度)?(?:[至到—-]|、二、三、)第?(?:四|4)个?季度[^,;。\d]*分别[^,;。\d]*$|四个季度分别[^,;。\d]*$/
/** How many figures behind the quarters their half-year may stand. */
const reach = 4

/** 一至四季度分别办结210件、264件、198件和228件,…下半年办结426件: the two quarters that a half-year is of. */
export function quartersOf(passage: Passage, half: Mention): Mention[] {
  const said = half.lead.match(/^,?(?:其中)?([上下])半年([^,;。\d]*)$/)
  if (!said) return []
  for (let at = half.order - 1; at >= half.order - 1 - reach; at--) {
    const last = passage.mentions[at]
    if (!last || last.sentence !== half.sentence) return []
    const { members } = seriesOf(passage, last)
    const head = members[0]
    if (!head || members.length !== 4 || !allQuarters.test(head.lead)) continue
    if (!sameUnit(head, half) || /;/.test(between(passage, last, half))) return []
    const name = freed(said[2] ?? '')
    if (name !== '' && !head.lead.includes(name)) return []
    return said[1] === '上' ? members.slice(0, 2) : members.slice(2)
  }
  return []
}
