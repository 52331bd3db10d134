import { negate } from './arithmetic/range.ts'
import { hundred } from './arithmetic/rational.ts'
import { isPoint, type Reading } from './arithmetic/reading.ts'
import { baselines, isBase } from './arithmetic/whole-numbers.ts'
import { defineCheck, remark } from './check.ts'
import { isChange, signOfNumber } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { between } from './context/neighbours.ts'
import { seriesOf, spokesman } from './context/series.ts'
import { isRate } from './context/units.ts'
import { run as show } from './working/show.ts'

const messages = {
  implied: {
    zh: '按{current}、{change}推算，基期应为{baseline}。',
    en: '{current} after a change put as “{change}” means {baseline} before.',
  },
  infeasible: {
    zh: '没有整数的基期能使{current}恰为{change}；增减幅应出自别的数字。',
    en: 'No whole number before gives {current} after a change put as “{change}”; the change must rest on other numbers.',
  },
}

/** What a change in percent says of the value before, when only the value after is on the page. */
export const impliedBaseline = defineCheck({
  id: 'implied-baseline',
  title: { zh: '推算的基期', en: 'The implied baseline' },
  why: {
    zh: '“870件，同比增长34%”意味着上年为645至651件，审阅者可拿上年的报告对照。所数之物须为整数，没有整数基期的增减幅也会指出。',
    en: '870件, +34 % means 645 to 651 the year before, which a reviewer can hold against last year’s report. Counted things are whole: a change that no whole baseline gives is pointed out.',
  },
  voices: ['remark'],
  messages,
  run(passage, mention) {
    const words = spokesman(passage, mention)
    if (!isRate(mention) || !isChange(words) || !mention.reading?.exact) return null
    const current = currentOf(passage, mention)
    const sign = signOfNumber(words.lead)
    if (!current || sign === 0) return null
    const claim = sign < 0 ? asDecline(mention.reading) : mention.reading
    if (claim.value.compare(hundred.neg()) <= 0) return null
    const value = current.reading?.value
    const found = value && isBase(value) ? baselines(claim, value.n) : null
    const baseline = found ? show(found) + (current.figure.unit ?? '') : ''
    const values = {
      current: current.figure.text,
      change: words.lead.replace(/^[,、]/, '') + mention.figure.text,
      baseline,
    }
    // 较年初新增480名,增长19.5%: what grew is the whole, not what was added.
    if (!found && /新增了?$/.test(current.lead)) return null
    const id = found ? 'implied-baseline' : 'infeasible-growth'
    return {
      voice: 'remark',
      remarks: [remark(id, found ? messages.implied : messages.infeasible, values)],
    }
  },
})

const changeLink =
  /^[,、(]?(?:首次)?(?:突破[^,]{0,8}[,、])?(?:相较于?)?[较比]?(?:20\d\d年|上年|去年)?(?:同期)?(?:同比|环比)?[^,;。占率]{0,6}$/

/** The whole-number count the change speaks of: right before it, no other thing named between. */
function currentOf(passage: Passage, change: Mention): Mention | null {
  const { members } = seriesOf(passage, change)
  // 同比分别下降3.6%和上升9.4%: which value is meant is told by an order the words break.
  if (members.length === 1 && /分别/.test(change.lead)) return null
  // 受理A件,办结B件,同比分别增长P%、Q%: as many values before as changes, in the same order.
  const current = passage.mentions[change.order - members.length]
  if (!current || isChange(current) || current.sentence !== change.sentence) return null
  if (current.figure.kind !== 'count' && current.figure.kind !== 'score') return null
  if (!current.reading?.exact || !isCounted(current)) return null
  const value = current.reading.value
  const words = members.length > 1 ? (members[0]?.lead ?? '') : between(passage, current, change)
  return isBase(value) && changeLink.test(words) ? current : null
}

/** Scores are rounded only where decimals show it; 1.2万 could be anything to the hundred. */
function isCounted({ figure, reading }: Mention): boolean {
  return (
    reading !== null && (isPoint(reading) || (figure.kind === 'score' && isBase(reading.value)))
  )
}

function asDecline(reading: Reading): Reading {
  return {
    ...reading,
    value: reading.value.neg(),
    rounded: negate(reading.rounded),
    truncated: negate(reading.truncated),
    either: negate(reading.either),
  }
}
