import { decimal } from './arithmetic/rational.ts'
import { defineCheck, type Opinion, type Remark, remark } from './check.ts'
import { basesFor, isAmong } from './context/bases.ts'
import { isChange } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { between } from './context/neighbours.ts'
import { rateOf } from './context/rate.ts'
import { seriesOf, spokesman } from './context/series.ts'
import { isPerMille, isRate } from './context/units.ts'
import { sum } from './working/combine.ts'
import { baseEvidence } from './working/evidence.ts'
import { type Feasibility, feasibility, feasibilityOn } from './working/feasibility.ts'
import { operand, percent } from './working/show.ts'

const messages = {
  infeasible: {
    zh: '以{base}为分母，没有整数分子能得出{rate}，应另有分母未列出。比率若有误，约{likelihood}的情形可由此发现。',
    en: 'No whole number out of {base} gives {rate}: another base must be meant. A wrong rate would be found out this way in about {likelihood} of cases.',
  },
  fits: {
    zh: '句中有{count}个数可能是分母，其中能得出{rate}的是{bases}。',
    en: 'Of {count} possible bases in the sentence, {bases} can give {rate}.',
  },
  'fits-none': {
    zh: '句中可能作分母的{bases}都不能得出{rate}。',
    en: 'None of the possible bases in the sentence ({bases}) can give {rate}.',
  },
}

/** A rate whose part is not stated: is its base on the page, and can a whole number of it give the rate? */
export const rateBase = defineCheck({
  id: 'rate-base',
  title: { zh: '比率的基数', en: 'The base of a rate' },
  why: {
    zh: '比率的分子、分母都能在页面上找到才可复核。同句有确切基数的（收到73件，答复率100%）视为已交代；基数为整数时，须有整数分子k使k/N等于该比率，否则说明另有基数。基数小于10的（小数位数+2）次方时，此法才有意义。',
    en: 'A rate can be checked only when part and base are on the page. An exact base in the same sentence (收到73件,答复率100%) counts as given. On a whole-number base some whole k must give k/N, or another base is meant; this says something only while N < 10^(decimals+2).',
  },
  voices: ['stated', 'unverifiable'],
  messages,
  run(passage, mention) {
    const fraction = mention.figure.kind === 'fraction' || isPerMille(mention)
    if (!fraction && !isRate(mention)) return null
    if (isChange(spokesman(passage, mention))) return null
    if (beginsCourse(mention)) return { voice: 'unverifiable', reason: 'no-base' }
    const rate = rateOf(passage, mention)
    // 创建面分别为14.6%、20%和45%: each of another number.
    const listed = rate.kind === 'bare' && seriesOf(passage, mention).members.length > 1
    const bases = fraction || listed ? [] : basesFor(passage, mention, rate)
    const both = handledAlike(passage, mention, bases)
    if (both) return both
    const open = rate.kind === 'share' && !isAmong(passage, mention, rate)
    return judge(mention, bases, open) ?? { voice: 'unverifiable', reason: 'no-base' }
  },
})

/** 由83.5%提高到90.2%: the rate of a time before, which is of no count of now. */
function beginsCourse({ lead, tail }: Mention): boolean {
  return (
    /[由从](?:(?:上年|去年|原来|年初|20\d\d年)(?:度|同期|底|末)?的?)?$/.test(lead) &&
    /^,?(?:提高|提升|上升|增[加长至]|升|下降|降|压[减缩降]|缩)/.test(tail)
  )
}

type Judged = Opinion<'stated' | 'unverifiable'>

/** `open`: 网上可办事项占比 does not say whose part of what it is, however near a count may stand. */
function judge(claim: Mention, bases: Mention[], open: boolean): Judged | null {
  const nearest = bases.at(-1)
  if (!nearest?.reading?.exact || !claim.reading?.exact) return null
  const exact = bases.filter((base) => base.reading?.exact)
  const tried = exact.map((base) => feasibility(claim, base))
  const full = claim.reading.exact && claim.reading.value.equals(100)
  const [only] = tried
  if (full && !open) return stated(claim, exact, exact.map(allOf))
  if (tried.length > 1 || !only) return unsure(claim, exact, tried)
  if (!only.feasible) return infeasible(claim, nearest, only)
  return open ? null : stated(claim, exact, [only.formula])
}

/**
 * 建议214件、提案386件,办复率100%,满意率99.5%: the two are answered alike and a rate behind them is of both; they are never
 * the same. Other neighbours may hold each other.
 */
function handledAlike(passage: Passage, claim: Mention, bases: Mention[]): Judged | null {
  const [one, other, total] = bases
  const alike = one && other && /建议/.test(one.lead) && /提案/.test(other.lead)
  if (!alike || !claim.reading?.exact || bases.length > 3) return null
  const words = between(passage, one, other)
  const all = sum([one, other])
  if (!all || !/^[、,和及]?[^,;。\d]{0,12}$/.test(words)) return null
  if (total && !total.reading?.value.equals(all.result.value)) return null
  const only = feasibilityOn(claim, { name: all.formula, size: all.result.value })
  return only.feasible ? stated(claim, total ? [total] : [one, other], [only.formula]) : null
}

function unsure(claim: Mention, bases: Mention[], tried: Feasibility[]): Judged {
  const remarks = [competing(claim, [...tried, ...together(claim, bases)])]
  return { voice: 'unverifiable', reason: 'no-base', remarks }
}

/** 100 % is all of the base; that rounding would allow one less is of no interest. */
function allOf(base: Mention): string {
  return `${operand(base)}/${operand(base)}`
}

function stated(claim: Mention, bases: Mention[], formulas: string[]): Judged {
  const formula = formulas.join('、')
  return { voice: 'stated', evidence: baseEvidence(bases, formula, claim.figure.text) }
}

function infeasible(claim: Mention, base: Mention, only: Feasibility): Judged {
  const values = {
    base: only.name,
    rate: claim.figure.text,
    likelihood: percent(only.likelihood),
  }
  return {
    voice: 'unverifiable',
    reason: 'no-base',
    // The neighbours say themselves what they come to, and it is not the rate.
    evidence: baseEvidence([base], only.nearest, ''),
    remarks: [remark('infeasible-base', messages.infeasible, values)],
  }
}

/** A rate may be taken of all of them together. */
function together(claim: Mention, bases: Mention[]): Feasibility[] {
  const all = sum(bases)
  if (!all) return []
  return [
    feasibilityOn(claim, {
      name: `${all.formula}=${decimal(all.result.value, 2)}`,
      size: all.result.value,
    }),
  ]
}

function competing(claim: Mention, tried: Feasibility[]): Remark {
  const fitting = tried.filter((one) => one.feasible)
  const named = (fitting.length > 0 ? fitting : tried).map((one) => one.name)
  const values = { count: String(tried.length), rate: claim.figure.text, bases: named.join('、') }
  const id = fitting.length > 0 ? 'fits' : 'fits-none'
  return remark(id === 'fits' ? 'base-fits' : 'infeasible-base', messages[id], values)
}
