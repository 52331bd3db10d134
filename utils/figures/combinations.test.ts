import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFigures } from './extract-figures.ts'
import { articleOf, figuresIn, inChinese } from './testing.ts'

/** Ways to write a number between 200 and 9,900 in full hundreds, so that 余 and 多 may follow. */
const renderings: [string, (n: number) => string][] = [
  ['digits', String],
  [
    'full-width',
    (n) => String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  ],
  ['thousands', (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')],
  ['Chinese', inChinese],
]
const units: [string, string, string][] = [
  ['件', '件', 'count'],
  ['人次', '人次', 'count'],
  ['户次', '户次', 'count'],
  ['个', '个', 'count'],
  ['条', '条', 'count'],
  ['元', '元', 'amount'],
  ['公里', '公里', 'measure'],
  ['平方米', '平方米', 'measure'],
  ['学时', '学时', 'duration'],
  ['天', '天', 'duration'],
  ['倍', '倍', 'multiple'],
]
const before: [string, string][] = [
  ['', 'exact'],
  ['约', 'about'],
  ['近', 'almost'],
  ['超过', 'estimate'],
  ['逾', 'estimate'],
  ['突破', 'estimate'],
  ['不足', 'estimate'],
  ['不少于', 'bound'],
  ['不超过', 'bound'],
  ['至少', 'bound'],
]
const after: [string, string][] = [
  ['', 'exact'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'estimate'],
  ['以下', 'estimate'],
]
/** A frame that leaves the number its place: after a verb of result, at the end of a clause or before a noun. */
const frames = ['全年共办理{}。', '云溪县累计完成{},成效明显。', '其中{}、其他若干。', '(含{})']
const hundreds = fc.integer({ min: 2, max: 99 }).map((n) => 100 * n)

function only(sentence: string) {
  const { figures } = extractFigures(articleOf(sentence))
  expect(figures.map(({ text }) => text)).toHaveLength(1)
  return figures[0]!
}

describe('every way of writing × unit × approximator', () => {
  it.each(renderings)('%s', (_, render) => {
    const cases = fc.record({
      n: hundreds,
      unit: fc.constantFrom(...units),
      front: fc.constantFrom(...before),
      back: fc.constantFrom(...after),
      frame: fc.constantFrom(...frames),
    })
    fc.assert(
      fc.property(cases, ({ n, unit: [unit, word, kind], front, back, frame }) => {
        const [tail, meaning] = front[0] ? ['', front[1]] : back
        const written = `${front[0]}${render(n)}${unit}${tail}`
        const figure = only(frame.replace('{}', written))
        expect([figure.text, figure.value, figure.unit, figure.kind]).toEqual([
          written,
          n,
          word,
          kind,
        ])
        expect(figure.exactness).toBe(meaning)
      }),
      { numRuns: 300 },
    )
  })
})

describe('余 and 多 before or after the scale', () => {
  const scaled = fc.record({
    n: fc.integer({ min: 1, max: 9 }).map((n) => n * 10),
    word: fc.constantFrom('余', '多'),
    scale: fc.constantFrom<[string, number]>(['万', 1e4], ['亿', 1e8]),
    unit: fc.constantFrom('人', '元', '件次', '亩'),
    late: fc.boolean(),
    chinese: fc.boolean(),
  })
  it('multiplies and stays more', () => {
    fc.assert(
      fc.property(scaled, ({ n, word, scale: [scale, factor], unit, late, chinese }) => {
        const number = chinese ? inChinese(n) : String(n)
        const written = late ? `${number}${scale}${word}${unit}` : `${number}${word}${scale}${unit}`
        const figure = only(`共惠及${written}。`)
        expect([figure.text, figure.value, figure.exactness]).toEqual([written, n * factor, 'more'])
        const lead = (n % 100 === 0 ? 100 : 10) * factor
        expect(figure.rounded).toEqual({
          low: String(n * factor),
          high: String(n * factor + lead),
          lowOpen: false,
          highOpen: true,
        })
      }),
    )
  })
})

describe('ranges', () => {
  const range = fc.record({
    low: fc.integer({ min: 2, max: 40 }),
    more: fc.integer({ min: 1, max: 40 }),
    link: fc.constantFrom('至', '到', '-', '—', '~', '～', '－'),
    unit: fc.constantFrom('名', '件', '个工作日', '万元', '%'),
    repeated: fc.boolean(),
  })
  it('hold both ends', () => {
    fc.assert(
      fc.property(range, ({ low, more, link, unit, repeated }) => {
        const written = `${low}${repeated ? unit : ''}${link}${low + more}${unit}`
        const figure = only(`每村配备${written}。`)
        const factor = unit === '万元' ? 1e4 : 1
        expect([figure.text, figure.value, figure.upTo]).toEqual([
          written,
          low * factor,
          String((low + more) * factor),
        ])
      }),
    )
  })
})

describe('a trap around a number never makes a figure of it', () => {
  const traps = [
    (n: number) => `第${n}号文件`,
    (n: number) => `云政发〔2024〕${n}号`,
    (n: number) => `《第${n}号令》`,
    (n: number) => `“${n}”行动`,
    (n: number) => `“1+${n}”体系`,
    (n: number) => `第${n}次会议`,
    (n: number) => `第${inChinese(n)}条规定`,
    (n: number) => `第${inChinese(n)}届委员会`,
    (n: number) => `${n}工作法`,
    (n: number) => `G${n}国道`,
    (n: number) => `编号:${n}`,
    (n: number) => `${1950 + (n % 90)}年${1 + (n % 12)}月${1 + (n % 28)}日`,
    (n: number) => `${1 + (n % 11)}—12月`,
    (n: number) => `连续${1 + (n % 9)}年`,
    (n: number) => `近${1 + (n % 9)}年来`,
    (n: number) => `${n}号楼`,
    (n: number) => `${1 + (n % 9)}.0版本`,
    (n: number) => `L${n}级`,
  ]
  it('alone and beside a figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...traps), (n, trap) => {
        expect(figuresIn(`贯彻${trap(n)}。`)).toEqual([])
        const both = figuresIn(`贯彻${trap(n)},办理案件12件。`)
        expect(both.map(({ text }) => text)).toEqual(['12件'])
      }),
      { numRuns: 500 },
    )
  })
})
