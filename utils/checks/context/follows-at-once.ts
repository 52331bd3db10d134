import { isChange } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'

/** 压缩37.5%, 同比下降…, 降幅达…: words that name no new subject between the values and the change. */
const bareLink =
  /^(?:[,、()]|同比|相比|环比|分别|较上年同期|较上年|比上年|较去年|比去年|总体|整体|实际|共|净|实现|相当于|即|率|增速|幅度?|比例|达到?|了|为|约|也|增长|增加|上升|上涨|提升|提高|提速|下降|减少|降低|压缩|压减|缩减|缩短|精[简减]|增|降|升|减|涨|[多少](?:受理)?)*$/

/** True for words that name no subject of their own. */
export function isBareLink(words: string): boolean {
  return bareLink.test(words)
}

/** True when the change comes right after the value, changes between them aside, with no subject of its own. */
export function followsAtOnce(passage: Passage, value: Mention, change: Mention): boolean {
  if (value.order > change.order) return false
  for (let order = value.order + 1; order < change.order; order++) {
    const other = passage.mentions[order]
    // 是上年68件的两倍,增长100%: the same change, as a multiple.
    const times = other?.figure.kind === 'multiple' && other.lead === '的'
    if (!other || !(times || (isChange(other) && bareLink.test(other.lead)))) return false
  }
  const words = between(passage, value, change)
  // 142件增至186件,城管案件有所下降,下降12%: what a clause between speaks of is what changed.
  const clauses = words
    .replace(/20\d\d年/g, '')
    .split(',')
    .slice(1, -1)
  if (words.includes(';') || !clauses.every((one) => /\d/.test(one) || bareLink.test(one)))
    return false
  return bareLink.test(change.lead) && (bareLink.test(words) || /^[^,;。]{0,8}[,、(]/.test(words))
}
