import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { event } from './parallel.ts'
import { plainUnit } from './units.ts'

const joint = /^(?:、|和|及|以及)[^,;:。、\d()]{1,16}$/
/** What was done with some, what is left, or where they came from: beside kinds these are another matter. */
const anotherMatter =
  /[办审执]结|结[案转存]|完成|整改|撤[销案诉回]|移[送交]|涉|减|免|退|未|不|另|新|已|采纳|立案|受理|通过|成功|化解|审[查核]|制[定发]|修|废|发|办理|开展|组织|协助|其[中余]|等|约|含|联合|重点|典型|优秀|示范|规范化/

/** 行政编制13人、事业编制14人、聘用9人: people and bodies are told beside their total more often than documents and cases. */
const counted = new RegExp(`${event.source}|^[条项部篇]$`)

/**
 * True for three or more right behind one another under one verb, joined by 、 and names of kinds only: a sum that stops
 * short of the first or the last of them is no working of their total.
 */
export function isPureList(passage: Passage, parts: Mention[]): boolean {
  const [first, ...others] = parts
  if (!first || others.length < 2 || !counted.test(plainUnit(first) ?? '')) return false
  if (!parts.every(({ reading }) => reading?.exact)) return false
  return others.every(
    (part, at) =>
      part.order === parts[at]!.order + 1 &&
      part.figure.unit === first.figure.unit &&
      joint.test(between(passage, parts[at]!, part)) &&
      !anotherMatter.test(part.lead),
  )
}
