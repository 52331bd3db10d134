import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareYears } from './compare-years.ts'
import { earlier, reviewOf } from './testing.ts'

const subjects = [
  '办理行政复议案件',
  '办理行政应诉案件',
  '审查行政规范性文件',
  '调解各类矛盾纠纷',
  '查处违法建设行为',
  '办理法律援助案件',
]
const scopes = ['全区', '全市', '我区', '市本级', '']
/** What stands beside a quantity in true reports and is another quantity, though the words are the same. */
const beside: ((subject: string, value: number) => string)[] = [
  (subject, value) => `上半年${subject}${value}件。`,
  (subject, value) => `区城管局强化执法，${subject}${value}件。`,
  (subject, value) => `截至11月底，${subject}${value}件。`,
  (subject, value) => `其中${subject}${value}件。`,
  (subject, value) => `五年来累计${subject}${value}件。`,
  (subject, value) => `2019年，${subject}${value}件。`,
  (subject, value) => `力争${subject}${value}件以上。`,
  (subject, value) => `市本级${subject}${value}件。`,
]

const value = fc.integer({ min: 1, max: 6000 })
const quantity = fc.record({
  subject: fc.constantFrom(...subjects),
  scope: fc.constantFrom(...scopes),
  before: value,
  now: value,
  places: fc.integer({ min: 0, max: 2 }),
  cut: fc.boolean(),
  link: fc.constantFrom('同比', '较上年', '比上年', '较2023年', '比上年同期'),
  form: fc.constantFrom('growth', 'increment', 'both', 'baseline', 'course'),
  noise: fc.option(fc.record({ at: fc.nat(beside.length - 1), value, inNow: fc.boolean() })),
})
type Quantity = typeof quantity extends fc.Arbitrary<infer Q> ? Q : never

/** The change in percent as an office writes it: rounded half-up or cut off. */
function rate({ before, now, places, cut }: Quantity): string {
  const exact = (Math.abs(now - before) * 100 * 10 ** places) / before
  const digits = cut ? Math.floor(exact + 1e-9) : Math.floor(exact + 0.5 + 1e-9)
  return (digits / 10 ** places).toFixed(places)
}

function sentence(quantity: Quantity): string {
  const { scope, subject, before, now, link, form } = quantity
  const rose = now >= before
  const grown = `${rose ? '增长' : '下降'}${rate(quantity)}%`
  const added = `${rose ? '增加' : '减少'}${Math.abs(now - before)}件`
  if (form === 'growth') return `${scope}${subject}${now}件，${link}${grown}。`
  if (form === 'increment') return `${scope}${subject}${now}件，${link}${added}。`
  if (form === 'both') return `${scope}${subject}${now}件，${link}${added}，${grown}。`
  if (form === 'baseline') return `${scope}${subject}${now}件，上年同期${before}件。`
  return `${scope}${subject}由上年的${before}件${rose ? '增至' : '降至'}${now}件。`
}

/** 我区 and 全区 are one scope: of each quantity a report speaks once. */
const nameOf = ({ scope, subject }: Quantity) => scope.replace('我', '全') + subject

const reports = fc.uniqueArray(quantity, { maxLength: 6, selector: nameOf }).map((quantities) => ({
  quantities,
  now: textOf(quantities, true),
  before: textOf(quantities, false),
}))

function textOf(quantities: Quantity[], ofNow: boolean): string {
  const lines = quantities.flatMap((one) => {
    const { noise, scope, subject, before } = one
    const plain = ofNow ? sentence(one) : `2023年，${scope}${subject}${before}件。`
    const other = noise && noise.inNow === ofNow ? beside[noise.at]!(subject, noise.value) : null
    // 市本级 beside a quantity of 市本级 would be the quantity itself with two numbers.
    return other && !(scope === '市本级' && noise?.at === 7) ? [other, plain] : [plain]
  })
  return `现将法治政府建设情况报告如下。\n${lines.join('\n')}`
}

describe('two true reports', () => {
  it('never contradict each other', () => {
    fc.assert(
      fc.property(reports, ({ now, before }) => {
        const compared = compareYears(reviewOf(now, 2024), reviewOf(before, 2023), earlier)
        expect(compared.findings.map(({ message }) => message.zh)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('differ as soon as a growth is plainly another', () => {
    const one = quantity.filter(
      ({ before, now, scope }) =>
        scope !== '' && before > 50 && now > 50 && now < 2 * before && before < 2 * now,
    )
    fc.assert(
      fc.property(one, fc.integer({ min: 7, max: 80 }), (fact, off) => {
        const grown = Math.round((100 * (fact.now - fact.before)) / fact.before) + off
        const words = `${fact.scope}${fact.subject}${fact.now}件，同比${grown < 0 ? '下降' : '增长'}${Math.abs(grown)}%。`
        const before = reviewOf(`${fact.scope}${fact.subject}${fact.before}件。`, 2023)
        const { judgements } = compareYears(reviewOf(words, 2024), before, earlier)
        expect(judgements.map(({ verdict }) => verdict)).toEqual(['differs'])
      }),
      { numRuns: 200 },
    )
  })
})

describe('any text', () => {
  it('gives an answer', () => {
    const piece = fc.constantFrom(
      '全区',
      '办理行政复议案件',
      '120',
      '件',
      '，',
      '。',
      '同比',
      '增长',
      '上年同期',
      '结转下年',
      '%',
      '由',
      '至',
      '\n',
      '（',
      '亿',
    )
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (now, before) => {
        const { repeated } = compareYears(reviewOf(now, 2024), reviewOf(before, 2023), earlier)
        expect(repeated.share).toBeGreaterThanOrEqual(0)
        expect(repeated.share).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })

  it('is read in linear time', () => {
    const long = '全区'.repeat(20_000) + '1'.repeat(20_000) + '件，同比'.repeat(5_000)
    expect(compareYears(reviewOf(long, 2024), reviewOf(long, 2023), earlier).findings).toEqual([])
  })
})
