import { defineCheck } from './check.ts'
import { isChange, signOfNumber } from './context/change.ts'
import { type Comparison, comparisonsFor } from './context/comparison.ts'
import type { Mention } from './context/mention.ts'
import { spokesman } from './context/series.ts'
import { isQuantity, sameUnit } from './context/units.ts'
import { asCounted } from './context/whole-days.ts'
import { difference as subtract } from './working/combine.ts'
import { type Candidate, clear, settle } from './working/settle.ts'

/** A change in things or money against its two values. */
export const difference = defineCheck({
  id: 'difference',
  title: { zh: '增减数', en: 'Change in number' },
  why: {
    zh: '“由40个缩减至25个，减少15个”应为40-25。前后两值须与增减数同一单位；只有两值紧接在前、别无他解时，才指为矛盾。',
    en: 'The difference of the two values of one quantity, in the same unit. It is called a contradiction only when the two values stand right before it and no other reading is left.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    if (!isQuantity(mention)) return null
    const added = isAddition(spokesman(passage, mention).lead)
    if (!added && !isChange(spokesman(passage, mention))) return null
    const fits = (other: Mention) => isQuantity(other) && sameUnit(other, mention)
    const sign = signOfNumber(spokesman(passage, mention).lead)
    const pairs = comparisonsFor(passage, mention, fits).map((pair) => ({
      ...pair,
      before: asCounted(passage, pair.before),
      after: asCounted(passage, pair.after),
    }))
    const claim = asCounted(passage, mention)
    if (added)
      return confirmed(
        claim,
        pairs.flatMap((pair) => candidate(pair, 0)),
      )
    return settle(
      claim,
      pairs.flatMap((pair) => candidate(pair, sign)),
      pairs.flatMap((pair) =>
        candidate(pair, sign === 1 ? -1 : 1).map((one) => ({
          ...one,
          cause: 'direction' as const,
        })),
      ),
    )
  },
})

/** 新增9辆, 收回17项 may be new things of any kind: it is a difference only where it agrees with one. */
const isAddition = (lead: string) => /(?:新增加?|增配|新添|收回|取消|剔除|清退)了?$/.test(lead)

function confirmed(mention: Mention, candidates: Candidate[]) {
  const opinion = clear(mention, candidates)
  return opinion?.voice === 'recomputed' ? opinion : null
}

function candidate(pair: Comparison, sign: number): Candidate[] {
  const { before, after, proven } = pair
  const from = before.reading?.value
  const falls =
    sign === 0 ? Boolean(from && after.reading && from.compare(after.reading.value) > 0) : sign < 0
  const working = falls ? subtract(before, after) : subtract(after, before)
  return working ? [{ ...working, proven }] : []
}
