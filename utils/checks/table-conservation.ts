import { defineCheck } from './check.ts'
import { isValue } from './context/change.ts'
import type { Mention } from './context/mention.ts'
import { type Grid, gridOf, isTotalHead } from './context/table.ts'
import { balance } from './working/combine.ts'
import { type Candidate, candidatesOf, decide } from './working/settle.ts'

/** In, done and left along a column or row of a table. */
export const tableConservation = defineCheck({
  id: 'table-conservation',
  title: { zh: '表格收结存平衡', en: 'In, done and left in a table' },
  why: {
    zh: '政府信息公开、行政复议统计表中，本年新收+上年结转=办理结果总计+结转下年度继续办理。逐列（行）核对结转下年度的数；四项各只一格、各为确数，且办结数是“办理结果”的总计时，才指为矛盾。',
    en: 'In the tables of disclosure and review, new plus carried in is all results plus carried over. Checked column by column (or row by row) on the number carried over; a contradiction needs each of the four once, all exact, and what was done as the total of all results.',
  },
  voices: ['recomputed', 'contradicted'],
  messages: {},
  run(passage, mention) {
    const { cell } = mention.figure
    const grid = gridOf(passage, mention)
    if (!cell || !grid || !isValue(mention)) return null
    const head = (['rowHead', 'columnHead'] as const).find((one) =>
      carriedOver.test(plain(cell[one])),
    )
    return head ? decide(mention, candidates(grid, mention, head)) : null
  },
})

const carriedOver = /结转(?:到|至)?下[一]?年|转下年|未(?:审结|办结|结)(?:案件|数|的)*$/
const carriedIn = /上[一]?年度?结转|上期结转|结转上[一]?年/
const newlyReceived = /本?年?新收/
const completed = /(?:办理|处理)?结果.*(?:总计|合计)$|^(?:已)?(?:审结|办结)(?:案件|数|总数)*$/

type Head = 'rowHead' | 'columnHead'

/** Heads without blanks, numbers and the thing that is counted throughout: 一、本年新收政府信息公开申请数量. */
function plain(head: string): string {
  return head
    .replace(/[\s\u3000]/g, '')
    .replace(/(?:政府信息公开)?申请(?:的?数量)?|继续办理|数量/g, '')
}

/** The balance of the line whose cells are named by these heads; none where one of its numbers stands twice or nowhere. */
function candidates(grid: Grid, claim: Mention, head: Head): Candidate[] {
  const { cell } = claim.figure
  const line =
    head === 'rowHead' ? grid.columns.get(cell?.column ?? -1) : grid.rows.get(cell?.row ?? -1)
  const others = [...(line?.values() ?? [])].filter((one) => one !== claim && isValue(one))
  const headOf = (one: Mention) => one.figure.cell?.[head] ?? ''
  const received = only(others, (one) => newlyReceived.test(plain(headOf(one))))
  const open = only(others, (one) => carriedIn.test(plain(headOf(one))))
  const closed = only(
    others,
    (one) => completed.test(plain(headOf(one))) || isTotalHead(headOf(one)),
  )
  if (!received || !open || !closed) return []
  // 新收 of a review table may hold what was not accepted; only all results together are exhaustive.
  const told = [received, open, closed]
  const another = others.some(
    (one) =>
      !told.includes(one) && !/结果/.test(headOf(one)) && one.reading?.value.equals(0) === false,
  )
  // 撤回5件, 移送3件 in lines of their own went otherwise.
  const proven = /结果/.test(headOf(closed)) && !another
  // Only the form of disclosure closes: elsewhere cases are joined or withdrawn, and fewer are left.
  const closes = others.some((one) => /予以公开|部分公开/.test(headOf(one)))
  const limit = closes ? undefined : 'most'
  return candidatesOf(balance([received, open], [closed]), { proven, limit })
}

function only(mentions: Mention[], fits: (mention: Mention) => boolean): Mention | null {
  const found = mentions.filter(fits)
  return found.length === 1 ? (found[0] ?? null) : null
}
