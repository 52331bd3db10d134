import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { mayOverlap } from '../context/overlaps.ts'
import type { PartList } from '../context/parts.ts'
import { plainUnit } from '../context/units.ts'
import { sum } from './combine.ts'
import { type Doubt, doubtsOf } from './second-look.ts'

/** What happens once each; people, companies and problems may be of several kinds. */
const once = /^(?:件|起|宗|例|份|批次?|场次?|家次|人次|户次)$/
const joint = /^[,、和及](?!其中|有|现)[^,;。:\d]{1,14}$/
/** What marks some of them, whatever their kind. */
const marks = /涉|跨|重大|疑难|首|新|异地|简易|当场|网上|线上|疑|初|重复|上年|结转|法|率/

/**
 * 办理41件,其中县交办29件、市交办9件、省交办5件: kinds named alike that come to more than what 其中 says they are among, or
 * one that is more than all. They may overlap after all (被告的 of one case are several), so that it is a question.
 */
export function overTotal(passage: Passage, total: Mention, list: PartList): Doubt[] {
  const parts = inOneBreath(passage, total, list)
  const working = parts.length > 1 ? sum(parts) : null
  const whole = total.reading?.value
  if (!working || !whole || working.result.value.compare(whole) <= 0) return []
  if (mayOverlap(passage, total, parts) || parts.some(({ lead }) => marks.test(lead))) return []
  const larger = parts.some(({ reading }) => reading && reading.value.compare(whole) > 0)
  return doubtsOf(working, larger || areNamedAlike(parts) ? 'any' : null)
}

/** The first parts right behind 其中, with nothing but their names between them. */
function inOneBreath(passage: Passage, total: Mention, { parts, opening }: PartList): Mention[] {
  const [first] = parts
  if (!/^,其中[^,;。:\d]{1,16}$/.test(opening) || first?.order !== total.order + 1) return []
  const unit = plainUnit(total) ?? ''
  if (!once.test(unit) && !(unit === '次' && parts.every(({ lead }) => /会议?$/.test(lead))))
    return []
  const end = parts.findIndex((part, at) => {
    const before = parts[at - 1]
    if (!before) return false
    return part.order !== before.order + 1 || !joint.test(between(passage, before, part))
  })
  return end < 0 ? parts : parts.slice(0, end)
}

/** 县交办, 市交办, 省交办; 党委会, 镇长办公会: the last two characters of all names are the same, or all are sittings. */
function areNamedAlike(parts: Mention[]): boolean {
  if (parts.every(({ lead }) => /会议?$/.test(lead))) return true
  const ends = parts.map(({ lead }) => lead.slice(-2))
  return ends.every((end) => end === ends[0] && /^[\u4e00-\u9fff]{2}$/.test(end))
}
