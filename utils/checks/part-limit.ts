import { meets } from './arithmetic/range.ts'
import { zero } from './arithmetic/rational.ts'
import { defineCheck, remark } from './check.ts'
import { isChange, isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { mayOverlap } from './context/overlaps.ts'
import { alike, subjectOf } from './context/subject.ts'
import { difference } from './working/combine.ts'
import { evidenceOf } from './working/evidence.ts'

const messages = {
  exceeds: {
    zh: '“其中”所列{part}大于总数{total}。',
    en: 'The part {part} exceeds the total {total} it is among.',
  },
}

const atLeastZero = { low: zero, high: null, lowOpen: false, highOpen: false }

/** No part may exceed the total it is among. */
export const partLimit = defineCheck({
  id: 'part-limit',
  title: { zh: '分项不超过总数', en: 'A part exceeds its total' },
  why: {
    zh: '“共A件，其中B件”，B不得大于A。仅在“其中”紧接总数、单位相同、所数之物同名、两数都是确数时判断。',
    en: 'In 共A件,其中B件 the part may not exceed the total. Judged only when 其中 follows the total at once, unit and thing counted are the same and both numbers are exact.',
  },
  voices: ['contradicted'],
  messages,
  run(passage, mention) {
    const total = totalOf(passage, mention)
    const working = total && difference(total, mention)
    if (!working || meets(working.result.range, atLeastZero)) return null
    const texts = { part: mention.figure.text, total: total.figure.text }
    const evidence = { ...evidenceOf(working, mention, null), operands: [total.index] }
    return {
      voice: 'contradicted',
      evidence: { ...evidence, operandTexts: [total.figure.text] },
      remarks: [remark('exceeds', messages.exceeds, texts)],
    }
  },
})

function totalOf(passage: Passage, part: Mention): Mention | null {
  const total = passage.mentions[part.order - 1]
  if (!total || !isValue(part) || isChange(total)) return null
  if (!part.reading?.exact || !total.reading?.exact) return null
  const words = passage.text.slice(total.figure.end, part.figure.start)
  const near = /^,?其中[^,。;]{0,20}$/.test(words)
  const named = total.figure.unit !== null && total.figure.unit === part.figure.unit
  // 其中涉及单位12个 counts other things than 改革事项5个: the words must share the thing counted.
  const same = alike(subjectOf(total), subjectOf(part)) || leavesOutThing(passage, total, part)
  return near && named && same ? total : null
}

/** 移送案件28件,其中被立案的31件: 的 right before a number leaves out the thing, which is what was just counted. */
function leavesOutThing(passage: Passage, total: Mention, part: Mention): boolean {
  const own = /^其中(?!.*(?:涉及|关联|对应|新|累计))[^,;。、\d]{2,16}的$/.test(part.lead)
  const classifier = /^[件起宗份条项名户家]$/.test(part.figure.unit ?? '')
  return own && classifier && !mayOverlap(passage, total, [part])
}
