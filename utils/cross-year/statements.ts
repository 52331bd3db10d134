import { isChange } from '../checks/context/change.ts'
import type { Mention, Passage } from '../checks/context/mention.ts'
import { shared } from '../checks/context/subject.ts'
import { plainUnit } from '../checks/context/units.ts'
import type { Review } from '../report/review.ts'

/** A result that a report states of its own year, named well enough to be found again in another report. */
export interface Statement {
  mention: Mention
  /** What is counted, in the report's own words, freed of time and of words that only count. */
  subject: string
  unit: string
}

/** Words that set the report's own year or only say that something is counted; scope (全市, 市本级) stays. */
const setting =
  /20\d\d年度?|今年|本年度?|全年|年内|当年|一年来|总共|共计|合计|一共|总计|[共的了为达]/g
/** Times and extents that are not the report's own year as a whole. */
const otherTimes =
  /以来|截至|截止|累计|历年|上半年|下半年|季度|\d月|月份|年底|年末|上年|去年|前年|同期|往年|十[三四五]五|目标|计划|力争|不少于|预计|拟/
/** Clauses that lean on the one before them. */
const leaning = /^(?:其中|含|包括|同比|环比|[较比与]|分别|另|并|又|再|占|即|涉及|后者|前者)/
/** Fewer characters name no quantity (办理, 开展活动). */
const shortest = 5

/**
 * The statement a figure makes, null when its words do not name the quantity by themselves: the first figure of its
 * clause, with nothing before it in the sentence but the time or words on the same matter, of the report's own year,
 * a result and no plan.
 */
export function statementOf(passage: Passage, mention: Mention, review: Review): Statement | null {
  const { figure, lead, clause } = mention
  const unit = plainUnit(mention)
  if (!/^(?:count|amount|measure)$/.test(figure.kind) || figure.cell || !unit) return null
  if (!mention.reading || figure.upTo !== null || isChange(mention)) return null
  if (passage.text.slice(clause.start, figure.start) !== lead) return null
  if (review.figures[mention.index]?.content === 'next-year-plan') return null
  const before = passage.text.slice(passage.starts[mention.sentence] ?? 0, clause.start)
  if (otherTimes.test(before + lead) || !yearsFit(before + lead, review)) return null
  const subject = subjectIn(lead)
  if (subject === null || !leadsIn(before, subject)) return null
  return { mention, subject, unit }
}

/** The words that name a quantity, null when they do not by themselves. */
export function subjectIn(lead: string): string | null {
  const words = lead
    .replace(/\s/g, '')
    .replace(/我([省市县区镇乡州旗])/g, '全$1')
    .replace(setting, '')
    .replace(/^[,、:;]+|[,、:;]+$/g, '')
  if (leaning.test(words) || !/^[\u4e00-\u9fff()、]+$/.test(words)) return null
  return words.length >= shortest ? words : null
}

/** Whoever acts, wherever, or only in one campaign: then the words of the clause alone do not name the quantity. */
const narrowing =
  /局|委|办|厅|院|队|所|站|厂|中心|街道|[镇乡村]|部门|单位|公安|法院|检察|领域|行业|系统|专项|行动|重点|试点|其中|例如|比如|[市区县州]本级|期间/

/** Before the clause stands nothing but the year or a list item's number, or words on the very same matter. */
function leadsIn(before: string, subject: string): boolean {
  const rest = withoutTime(before)
  if (rest === '') return true
  return (
    rest.length <= 60 && !narrowing.test(rest) && !/\d/.test(rest) && shared(rest, subject) >= 3
  )
}

function withoutTime(before: string): string {
  const rest = before.replace(
    /^\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])/,
    '',
  )
  return rest.replace(/20\d\d年度?|今年|本年度?|全年|一年来|[,:\s]/g, '')
}

/** Years that are named are the report's own. */
function yearsFit(words: string, { identity }: Review): boolean {
  return [...words.matchAll(/20\d\d(?=年)/g)].every(([year]) => Number(year) === identity.year)
}

/**
 * All statements of a report by subject and unit, without those of which the report gives two different numbers: the
 * words then do not tell which is meant.
 */
export function statementsBy(passage: Passage, review: Review): Map<string, Statement> {
  const found = new Map<string, Statement | null>()
  for (const mention of passage.mentions) {
    const statement = statementOf(passage, mention, review)
    if (!statement) continue
    const key = keyOf(statement)
    const known = found.get(key)
    found.set(key, known === undefined || (known && sameValue(known, statement)) ? statement : null)
  }
  return new Map([...found].flatMap(([key, one]) => (one ? [[key, one] as const] : [])))
}

/** Subject and unit as one text. */
export const keyOf = ({ subject, unit }: Pick<Statement, 'subject' | 'unit'>) =>
  `${subject}|${unit}`

function sameValue(one: Statement, other: Statement): boolean {
  return one.mention.figure.exact === other.mention.figure.exact
}
