import { decimalsOf } from './arithmetic/rational.ts'
import { defineCheck } from './check.ts'
import { isValue } from './context/change.ts'
import type { Mention } from './context/mention.ts'
import { alike } from './context/subject.ts'
import { type Grid, gridOf, isGrandHead } from './context/table.ts'
import { isRate } from './context/units.ts'
import { share } from './working/combine.ts'
import { type Candidate, candidatesOf, recompute } from './working/settle.ts'

/** The percentages of a table against its counts. */
export const tableShare = defineCheck({
  id: 'table-share',
  title: { zh: '表格中的占比与比率', en: 'Shares and rates in a table' },
  why: {
    zh: '占比列应为本行之数除以合计之数；比率列应为同行两列之比（办结率：办结/受理）；占比行与并排的几组占比同此。表头常不写明口径，因此只印证，不指错。',
    en: 'A 占比 column is the row’s number over the total’s; a rate column is one column over another of its row; so with a row of shares, and with lists side by side. Heads seldom say which, so it is cleared but never convicted.',
  },
  voices: ['recomputed'],
  messages: {},
  run(passage, mention) {
    const grid = gridOf(passage, mention)
    if (!grid || !isRate(mention) || !mention.figure.cell) return null
    return recompute(mention, candidates(grid, mention))
  },
})

/** Widest row whose pairs of columns are tried. */
const widest = 12

function candidates(grid: Grid, claim: Mention): Candidate[] {
  const cell = claim.figure.cell
  const row = [...(grid.rows.get(cell?.row ?? -1)?.values() ?? [])].filter(isValue).slice(0, widest)
  const head = cell?.columnHead ?? ''
  const pairs = shareHead.test(head)
    ? row.flatMap((part) => totalsOf(grid, part).map((total) => [part, total] as const))
    : row.flatMap((part) =>
        carriesName(part, head) ? row.map((base) => [part, base] as const) : [],
      )
  const tried = [
    ...pairs,
    ...alongColumn(grid, claim),
    ...below(grid, claim),
    ...beside(grid, claim),
  ]
  return tried.flatMap(([part, base]) => {
    // The total's own 占比 is 100%.
    const { rowHead = '', columnHead = '' } = part.figure.cell ?? {}
    const own = part === base && !isGrandHead(rowHead) && !isGrandHead(columnHead)
    return candidatesOf(own ? null : share(part, base))
  })
}

/** Years in the columns, 收案, 结案, 纠错 and 纠错率 in the rows: the rate is of two numbers of its column. */
function alongColumn(grid: Grid, claim: Mention): (readonly [Mention, Mention])[] {
  const { rowHead = '', column = -1 } = claim.figure.cell ?? {}
  const name = /([\u4e00-\u9fff]+)率/.exec(rowHead)?.[1]?.slice(-2) ?? ''
  if (name.length < 2) return []
  const cells = [...(grid.columns.get(column)?.values() ?? [])].filter(isValue).slice(0, widest)
  return cells
    .filter((part) => part.figure.cell?.rowHead.includes(name))
    .flatMap((part) => cells.map((base) => [part, base] as const))
}

const shareHead = /占|比重|比例|构成/

/** 数量 and 占比 in the rows, kinds in the columns: the share is of the number above it, in the total of that row. */
function below(grid: Grid, claim: Mention): (readonly [Mention, Mention])[] {
  const { rowHead = '', column = -1 } = claim.figure.cell ?? {}
  if (!shareHead.test(rowHead)) return []
  const above = [...(grid.columns.get(column)?.values() ?? [])].filter(isValue).slice(0, widest)
  return above.flatMap((part) => {
    const row = [...(grid.rows.get(part.figure.cell?.row ?? -1)?.values() ?? [])]
    const totals = row.filter((one) => isGrandHead(one.figure.cell?.columnHead ?? ''))
    return totals.map((total) => [part, total] as const)
  })
}

/** 受理总量, 诉求来源 数量 占比, 工单类型 数量 占比: several lists side by side are of the one total told in the table. */
function beside(grid: Grid, claim: Mention): (readonly [Mention, Mention])[] {
  const { columnHead = '', row = -1, column = -1 } = claim.figure.cell ?? {}
  const part = grid.rows.get(row)?.get(column - 1)
  const fine = decimalsOf(claim.reading?.step ?? null) > 0
  if (!part || !isValue(part) || !shareHead.test(columnHead) || !fine) return []
  const all = [...grid.rows.values()].flatMap((line) => [...line.values()].filter(isValue))
  const totals = all.filter((one) => /总[量数计]$/.test(one.figure.cell?.columnHead ?? ''))
  return totals.length === 1 ? totals.map((total) => [part, total] as const) : []
}

function totalsOf(grid: Grid, part: Mention): Mention[] {
  const column = grid.columns.get(part.figure.cell?.column ?? -1)
  return [...(column?.values() ?? [])].filter((other) =>
    isGrandHead(other.figure.cell?.rowHead ?? ''),
  )
}

/** 办结率 speaks of the column 办结数. */
function carriesName(part: Mention, head: string): boolean {
  const name = head.replace(/率.*$/, '').slice(-3)
  const other = part.figure.cell?.columnHead ?? ''
  return alike(name, other) || (name.length === 2 && other.includes(name))
}
