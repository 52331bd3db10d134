import { measuredOf } from './arithmetic/reading.ts'
import { defineCheck, type Opinion, remark } from './check.ts'
import { isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { after, before, earlier } from './context/neighbours.ts'
import { plainUnit, sameUnit } from './context/units.ts'
import { quotient } from './working/combine.ts'
import { baseEvidence } from './working/evidence.ts'
import { overAll, overNamed } from './working/far-averages.ts'
import { dailyAverage, extremesMissed, listedAverages, orderOf } from './working/listed-averages.ts'
import { namedAverages } from './working/named-averages.ts'
import { type Candidate, candidatesOf, settle } from './working/settle.ts'
import { likelyAverage, sureAverage } from './working/sure-averages.ts'

const messages = {
  outside: {
    zh: '平均数{claimed}不在最低{low}与最高{high}之间。',
    en: 'The average {claimed} is not between the lowest {low} and the highest {high}.',
  },
}

/** An average against the amount and the number it was divided by. */
export const average = defineCheck({
  id: 'average',
  title: { zh: '平均数', en: 'Averages' },
  why: {
    zh: '“20家企业共获补贴300万元，平均每家15万元”应为300万/20。除数须与“每家”“人均”的单位相同；平均数的口径常不写明，因此一般只印证；只有总额与除数紧接在前、各只一个，且“为1150名劳动者追回2070万元，人均…”一类写明对应，或所列之物自身所为、其面积（“158个村培养骨干1264名，平均每村…”“拆除违建37处，面积4260平方米，平均每处…”），或平均数重述所据两数之名（“公证员41人，办证16810件，公证员人均办证…”），或差错恰为小数点错位、数字颠倒的，才指为矛盾；“经费157.5万元，35家单位平均每家…”至多为157.5万/35。“三个街道分别为25人、32人和27人，平均每个街道28人”是所列各数的平均；平均数须在紧接的最高、最低两数之间。',
    en: 'An average is an amount over a count whose unit the words name (平均每家, 人均). What it was taken over is often left out, so it is mostly cleared only; where amount and count stand alone right before it and the words tie them (为1150名劳动者追回2070万元,人均…), or the things did it themselves or are measured (158个村培养骨干1264名; 拆除违建37处,面积4260平方米), or repeat the names of both (公证员人均办证), or the slip is a shifted point or swapped digits, it may be called a contradiction; of 经费157.5万元,35家单位平均每家… the most is 157.5万/35. 三个街道分别为25人、32人和27人,平均每个街道28人 is over the values listed; an average lies between the lowest and the highest told right beside it.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages,
  run(passage, mention) {
    const missed = extremesMissed(passage, mention)
    if (missed) return outside(mention, missed)
    const unit = perUnit(mention)
    const claim = { ...mention, reading: measuredOf(mention.figure) }
    if (!isValue(mention)) return null
    const named = [
      ...namedAverages(passage, claim),
      ...listedAverages(passage, claim),
      ...dailyAverage(passage, claim),
    ]
    if (!unit) return settle(claim, named)
    const divides = (one: Mention) => isDivisor(one, unit)
    const sure = sureAverage(passage, claim, unit, divides)
    const tried = [
      ...candidates(passage, mention, unit),
      ...sure,
      ...named,
      ...overAll(passage, mention),
      ...overNamed(passage, mention, divides),
    ]
    return settle(claim, tried, [], likelyAverage(passage, claim, divides))
  },
})

function outside(claim: Mention, [low, high]: [Mention, Mention]): Opinion<'contradicted'> {
  const texts = { claimed: claim.figure.text, low: low.figure.text, high: high.figure.text }
  const range = `${texts.low}–${texts.high}`
  const evidence = baseEvidence([low, high], orderOf(low, claim, high), range)
  return {
    voice: 'contradicted',
    evidence,
    remarks: [remark('outside', messages.outside, texts)],
  }
}

/** The unit an average is taken over: 平均每家, 人均, 户均; null when the words name none. */
function perUnit(mention: Mention): string | null {
  if (!isValue(mention)) return null
  const words = mention.lead.match(
    /平均每(.{1,2}?)[^,;。]{0,8}$|每(.{1,2})平均$|([人户件村案家镇队场艘宗期起店站车所班企亩校单])均[^,;。]{0,8}$/,
  )
  return words?.slice(1).find(Boolean) ?? null
}

function candidates(passage: Passage, claim: Mention, unit: string): Candidate[] {
  const around = [
    ...before(passage, claim),
    ...after(passage, claim, 3),
    ...earlier(passage, claim, 4),
    // 最少的1人 is no more than a bound, which any number fits.
  ].filter((one) => isValue(one) && one.reading?.either.high !== null)
  const bases = around.filter((one) => isDivisor(one, unit))
  const sums = around.filter((one) => isAmountOf(one, claim) && one !== claim)
  return sums.flatMap((amount) =>
    bases.flatMap((base) => candidatesOf(amount === base ? null : quotient(amount, base))),
  )
}

/** True for amounts in the unit of the average; 83.6亿元 over 1632.8亩 gives 512万元/亩. */
function isAmountOf(one: Mention, claim: Mention): boolean {
  const [unit, over] = (plainUnit(claim) ?? '').split('/')
  return over
    ? one.figure.kind === claim.figure.kind && plainUnit(one) === unit
    : sameUnit(one, claim)
}

/** Units that an average's word stands for besides itself: 人均 of 86名, 案均 of 126份. */
const unitSynonyms: Record<string, RegExp> = {
  人: /^[名位]$/,
  案: /^[件起宗份例]$/,
  户: /^家$/,
  企: /^[家户个]$/,
  校: /^所$/,
  单: /^[件起宗个]$/,
  家: /^户$/,
  场: /^场次$/,
  艘: /^艘次$/,
  班: /^班次$/,
}

/** 村均 is over 156个村: the thing itself may stand behind its classifier. */
function isDivisor(base: Mention, unit: string): boolean {
  const written = plainUnit(base) ?? ''
  return (
    written === unit ||
    unitSynonyms[unit]?.test(written) === true ||
    base.tail.startsWith(unit) ||
    namesThing(base, unit)
  )
}

/** 214个行政村, 司法所76个: the thing an average is taken over, named in full on either side of its number. */
function namesThing(base: Mention, unit: string): boolean {
  return (
    /^[村镇乡所社组队站庭]$/.test(unit) &&
    (base.lead.endsWith(unit) ||
      base.tail.slice(0, 4).includes(unit) ||
      // 78个基层市场监管所共有…
      new RegExp(`^[^,;。\\d、和]{2,10}${unit}(?:共|现|配)`).test(base.tail))
  )
}
