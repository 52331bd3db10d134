import { subtract } from './arithmetic/range.ts'
import { defineCheck } from './check.ts'
import type { Mention } from './context/mention.ts'
import { type Grid, gridOf, isSummable, isTotalHead } from './context/table.ts'
import { sum } from './working/combine.ts'
import { type Candidate, settle } from './working/settle.ts'
import { operand } from './working/show.ts'

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
    if (!cell || !grid || !isSummable(mention)) return null
    const candidate = left.test(plain(cell.rowHead))
      ? balance(grid, mention, 'rowHead')
      : left.test(plain(cell.columnHead))
        ? balance(grid, mention, 'columnHead')
        : null
    const opinion = candidate && settle(mention, [candidate])
    return opinion && opinion.voice !== 'remark' ? { ...opinion, voice: opinion.voice } : null
  },
})

const left = /结转(?:到|至)?下[一]?年|转下年|未(?:审结|办结|结)(?:案件|数|的)*$/
const carried = /上[一]?年度?结转|上期结转|结转上[一]?年/
const fresh = /本?年?新收/
const done = /(?:办理|处理)?结果.*(?:总计|合计)$|^(?:已)?(?:审结|办结)(?:案件|数|总数)*$/

type Head = 'rowHead' | 'columnHead'

/** Heads without blanks, numbers and the thing that is counted throughout: 一、本年新收政府信息公开申请数量. */
function plain(head: string): string {
  return head
    .replace(/[\s\u3000]/g, '')
    .replace(/(?:政府信息公开)?申请(?:的?数量)?|继续办理|数量/g, '')
}

function balance(grid: Grid, claim: Mention, head: Head): Candidate | null {
  const { cell } = claim.figure
  const cells =
    head === 'rowHead' ? grid.columns.get(cell?.column ?? -1) : grid.rows.get(cell?.row ?? -1)
  const others = [...(cells?.values() ?? [])].filter((one) => one !== claim && isSummable(one))
  const said = (one: Mention) => one.figure.cell?.[head] ?? ''
  const open = others.filter((one) => carried.test(plain(said(one))))
  const received = others.filter((one) => fresh.test(plain(said(one))))
  const closed = others.filter((one) => done.test(plain(said(one))) || isTotalHead(said(one)))
  const [a, b, c] = [received[0], open[0], closed[0]]
  const single = received.length === 1 && open.length === 1 && closed.length === 1
  if (!single || !a || !b || !c) return null
  // 新收 of a review table may hold what was not accepted; only all results together are exhaustive.
  return balanced([a, b, c], /结果/.test(said(c)))
}

function balanced(
  [received, open, closed]: [Mention, Mention, Mention],
  proven: boolean,
): Candidate | null {
  const intake = sum([received, open])
  if (!intake || !closed.reading) return null
  return {
    operands: [received, open, closed],
    formula: `${operand(received)}+${operand(open)}-${operand(closed)}`,
    result: {
      value: intake.result.value.sub(closed.reading.value),
      range: subtract(intake.result.range, closed.reading.either),
    },
    proven,
  }
}
