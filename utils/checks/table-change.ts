import { defineCheck } from './check.ts'
import { isChange, isValue } from './context/change.ts'
import type { Mention } from './context/mention.ts'
import { type Grid, gridOf } from './context/table.ts'
import { isQuantity, isRate, sameUnit } from './context/units.ts'
import { change, difference } from './working/combine.ts'
import type { Working } from './working/evidence.ts'
import { type Candidate, candidatesOf, recompute } from './working/settle.ts'

/** The columns of a table that compare two years. */
export const tableChange = defineCheck({
  id: 'table-change',
  title: { zh: '表格中的增减', en: 'Changes in a table' },
  why: {
    zh: '增减列应由同行“上年”“本年”两列算出，增减幅以上年为基数。表头的写法各异，因此只印证，不指错。',
    en: 'A column of changes follows from the columns of two years in its row, in percent on the earlier one. Heads are worded in many ways, so it is cleared but never convicted.',
  },
  voices: ['recomputed'],
  messages: {},
  run(passage, mention) {
    const grid = gridOf(passage, mention)
    const under = changeHead.test(mention.figure.cell?.columnHead ?? '')
    if (!grid || !(isChange(mention) || under)) return null
    return recompute(mention, candidates(grid, mention))
  },
})

/** 增减数, 同比增加: heads whose numbers are changes, with nothing in the cell that says so. */
const changeHead =
  /^(?:同比|[较比](?:上年|去年|上期))?(?:增减|增加|减少|增长|变化|升降)(?:[数量额值]|情况)?(?:[(（][^)）]*[)）])?$/

/** Heads of columns whose numbers are positive when it fell; 增减 has its sign with the number. */
const shrinkingHead = /(?:减少|下降|降低|压缩|压减|降幅|减幅)(?!.*增)/

const pastHead = /上年|去年|上期|同期|前年/
const yearInHead = /20\d\d/

function candidates(grid: Grid, claim: Mention): Candidate[] {
  const row = [...(grid.rows.get(claim.figure.cell?.row ?? -1)?.values() ?? [])].filter(
    (one) => one !== claim && (isValue(one) || isRate(one)),
  )
  const falls = shrinkingHead.test(claim.figure.cell?.columnHead ?? '')
  return row
    .slice(0, 12)
    .flatMap((from) =>
      row
        .slice(0, 12)
        .flatMap((to) =>
          candidatesOf(isEarlier(from, to) ? changeBetween(claim, from, to, falls) : null),
        ),
    )
}

function changeBetween(claim: Mention, from: Mention, to: Mention, falls: boolean): Working | null {
  // 98.2% to 99.1% is 0.9 points, whatever sign the column prints.
  if (isRate(claim) && isRate(from)) return falls ? difference(from, to) : difference(to, from)
  if (isRate(claim)) return change(from, to, falls)
  if (!isQuantity(claim) || !sameUnit(claim, to)) return null
  return falls ? difference(from, to) : difference(to, from)
}

function isEarlier(from: Mention, to: Mention): boolean {
  const [a, b] = [from.figure.cell?.columnHead ?? '', to.figure.cell?.columnHead ?? '']
  const [one, other] = [a.match(yearInHead)?.[0], b.match(yearInHead)?.[0]]
  if (one && other) return one < other
  return pastHead.test(a) && !pastHead.test(b)
}
