import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelihoodOfCatching } from './arithmetic/whole-numbers.ts'
import { judged, judgedAt, type TestText } from './testing.ts'

/** A ratio in percent as a writer gives it: so many decimals, rounded half-up or cut off. */
function written(part: number, base: number, decimals: number, cut: boolean): string {
  const scaled = (part * 100 * 10 ** decimals) / base
  const steps = cut ? Math.floor(scaled + 1e-9) : Math.floor(scaled + 0.5 + 1e-9)
  return (steps / 10 ** decimals).toFixed(decimals)
}

const some = fc.integer({ min: 1, max: 4000 })
const decimals = fc.integer({ min: 0, max: 2 })
const unit = fc.constantFrom('件', '起', '人', '家', '项', '份')
const year = fc.integer({ min: 2019, max: 2025 })

const partsAndTotal = fc
  .tuple(fc.array(some, { minLength: 2, maxLength: 5 }), unit, fc.integer({ min: 0, max: 5 }))
  .map(([parts, of, form]): string => {
    const total = parts.reduce((sum, part) => sum + part, 0)
    const names = ['民事', '刑事', '行政', '执行', '国家赔偿'].slice(0, parts.length)
    const list = parts.map((part, at) => `${names[at]}${part}${of}`)
    const numbers = parts.map((part) => `${part}${of}`).join('、')
    const rest = total - (parts[0] ?? 0)
    return [
      `全年共受理${total}${of},其中${list.join('、')}。`,
      `全年共受理${total}${of}。其中,${list.join(',')}。`,
      `${names.join('、')}共${total}${of},分别为${numbers}。`,
      `受理${list.join(',')},合计${total}${of}。`,
      `全年共受理${total}${of}(${list.join('、')}),满意率98%。`,
      `全年共受理${total}${of},其中民事${parts[0]}${of},其余${rest}${of}。`,
    ][form] as string
  })

const rates = fc
  .tuple(some, fc.nat(), decimals, fc.boolean(), unit, fc.integer({ min: 0, max: 6 }))
  .map(([base, k, places, cut, of, form]): string => {
    const part = k % (base + 1)
    const rate = written(part, base, places, cut)
    const rest = written(base - part, base, places, cut)
    return [
      `共受理纠纷${base}${of},调解成功${part}${of},调解成功率${rate}%。`,
      `共收到建议${base}${of},其中采纳${part}${of},占${rate}%。`,
      `共收到建议${base}${of},采纳${part}${of},采纳率达${rate}%。`,
      `共收到建议${base}${of},其中网上${part}${of},占${rate}%;窗口${base - part}${of},占${rest}%。`,
      `共收到建议${base}${of},答复率${rate}%。`,
      `共抽查${base}${of},其中合格${part}${of},合格率为${rate}%,不合格${base - part}${of}。`,
      `共收到${base}${of},网上、窗口分别为${part}${of}、${base - part}${of},分别占${rate}%、${rest}%。`,
    ][form] as string
  })

const changes = fc
  .tuple(some, some, decimals, fc.boolean(), unit, year, fc.integer({ min: 0, max: 6 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to, places, cut, of, when, form]): string => {
    const rate = written(Math.abs(to - from), from, places, cut)
    const step = Math.abs(to - from)
    const [verb, up] = to > from ? ['增长', '增加'] : ['下降', '减少']
    return [
      `受理量由${from}${of}${to > from ? '增至' : '降至'}${to}${of},${verb}${rate}%。`,
      `受理量从${from}${of}${up}到${to}${of},${up}${step}${of},同比${verb}${rate}%。`,
      `${when - 1}年受理${from}${of},${when}年受理${to}${of},同比${verb}${rate}%。`,
      `${when}年受理${to}${of}(上年${from}${of}),同比${verb}${rate}%。`,
      `全年受理${to}${of},较上年的${from}${of}${verb}${rate}%。`,
      `全年受理${to}${of},同比${up}${step}${of},${verb}${rate}%。`,
      `全年受理${to}${of},同比${verb}${rate}%。`,
    ][form] as string
  })

const points = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), fc.boolean())
  .filter(([from, to]) => from !== to)
  .map(([from, to, both]): string => {
    const [a, b, step] = [from / 10, to / 10, Math.abs(to - from) / 10].map((n) => n.toFixed(1))
    const verb = to > from ? '提高' : '下降'
    return both
      ? `满意率由${a}%${verb}到${b}%,${verb}${step}个百分点。`
      : `2023年满意率${a}%,2024年满意率${b}%,同比${verb}${step}个百分点。`
  })

const balances = fc
  .tuple(some, some, some)
  .filter(([old, fresh, done]) => done <= old + fresh)
  .map(
    ([old, fresh, done]): string =>
      `上年结转案件${old}件,新收案件${fresh}件,审结${done}件,结转下年${old + fresh - done}件。`,
  )

const tables = fc
  .array(fc.tuple(some, some), { minLength: 2, maxLength: 6 })
  .map((rows): TestText => {
    const sum = (at: 0 | 1) => rows.reduce((total, row) => total + row[at], 0)
    const body = rows.map(([a, b], at) => [`第${at}科`, `${a}件`, `${b}件`, `${a + b}件`])
    const foot = ['合计', `${sum(0)}件`, `${sum(1)}件`, `${sum(0) + sum(1)}件`]
    return [{ rows: [['单位', '受理', '办结', '合计'], ...body, foot] }]
  })

const verdictsOf = (text: TestText) => judged(text).map((one) => `${one.text} ${one.verdict}`)

function neverContradicted(text: TestText): void {
  expect(verdictsOf(text).filter((said) => said.endsWith('contradicted'))).toEqual([])
}

describe('a true sentence is never contradicted', () => {
  it.each([
    ['parts and totals', partsAndTotal, 2500],
    ['shares and rates', rates, 3000],
    ['changes', changes, 2500],
    ['percentage points', points, 700],
    ['carried over', balances, 700],
    [
      'two sentences together',
      fc.tuple(partsAndTotal, rates, changes).map((all) => all.join('')),
      400,
    ],
    ['tables', tables, 200],
  ] as [string, fc.Arbitrary<TestText>, number][])('%s', (_, sentences, numRuns) => {
    fc.assert(fc.property(sentences, neverContradicted), { numRuns })
  })
})

describe('a true sentence is found to agree', () => {
  it.each([
    ['parts and totals', partsAndTotal],
    ['shares and rates', rates.filter((text) => !text.includes('答复率'))],
    [
      'changes',
      changes.filter(
        (text) => /由|从|年|增加|减少/.test(text) && !/[件起人家项份],同比/.test(text),
      ),
    ],
    ['percentage points', points],
    ['carried over', balances],
    ['tables', tables],
  ] as [string, fc.Arbitrary<TestText>][])('%s', (_, sentences) => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(verdictsOf(text).some((said) => said.endsWith('recomputed'))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

/** All numbers that differ from this one in a single digit, without a leading zero. */
function changed(number: string): string[] {
  return [...number].flatMap((digit, at) =>
    /\d/.test(digit)
      ? [...'0123456789']
          .filter((other) => other !== digit && !(at === 0 && other === '0'))
          .map((other) => number.slice(0, at) + other + number.slice(at + 1))
      : [],
  )
}

/** True for the sum of some first parts: what follows those may be another matter, so that the list does not convict. */
const isOfFirst = (parts: number[], total: number) =>
  parts.some(
    (_, at) => at > 0 && parts.slice(0, at + 1).reduce((sum, part) => sum + part) === total,
  )

describe('a sentence with one changed digit', () => {
  it('is contradicted whenever the changed rate agrees under neither rounding', () => {
    const run = fc.tuple(fc.integer({ min: 5, max: 900 }), fc.nat(), decimals, fc.nat())
    fc.assert(
      fc.property(run, ([base, k, places, pick]) => {
        const part = 1 + (k % base)
        const others = changed(written(part, base, places, false))
        const rate = others[pick % others.length] ?? ''
        const fits = [true, false].some((cut) => written(part, base, places, cut) === rate)
        const said = judgedAt(`调解纠纷${base}件,调解成功${part}件,调解成功率【${rate}%】。`)
        expect(said.verdict).toBe(fits ? 'recomputed' : 'contradicted')
      }),
      { numRuns: 600 },
    )
  })

  it('is contradicted in an exhaustive list', () => {
    const run = fc.tuple(fc.array(some, { minLength: 2, maxLength: 4 }), fc.nat())
    fc.assert(
      fc.property(run, ([parts, pick]) => {
        const others = changed(String(parts.reduce((sum, part) => sum + part, 0)))
        const names = ['民事', '刑事', '行政', '执行'].slice(0, parts.length).join('、')
        const list = parts.map((part) => `${part}件`).join('、')
        const total = others[pick % others.length]
        const said = judgedAt(`${names}案件共【${total}件】,分别为${list}。`)
        expect(said.verdict).toBe(isOfFirst(parts, Number(total)) ? 'recomputed' : 'contradicted')
      }),
      { numRuns: 400 },
    )
  })

  it('is found infeasible on its base exactly when no whole number gives it', () => {
    const run = fc.tuple(fc.integer({ min: 5, max: 990 }), fc.nat(), fc.nat())
    fc.assert(
      fc.property(run, ([base, k, pick]) => {
        const others = changed(written(k % (base + 1), base, 1, false))
        const rate = others[pick % others.length] ?? ''
        const reachable = Array.from({ length: base + 1 }, (_, part) => part).some((part) =>
          [true, false].some((cut) => written(part, base, 1, cut) === rate),
        )
        const said = judgedAt(`共收到申请${base}件,答复率【${rate}%】。`)
        if (Number(rate) > 100) return
        expect(said.verdict).toBe(reachable ? 'stated' : 'unverifiable')
      }),
      { numRuns: 400 },
    )
  })

  it.each([37, 120, 203, 480, 850])('is caught as often as predicted on a base of %d', (base) => {
    let caught = 0
    const step = 7
    const rates = Array.from({ length: Math.floor(1001 / step) }, (_, at) => (at * step) / 10)
    for (const rate of rates) {
      const said = judgedAt(`共收到申请${base}件,答复率【${rate.toFixed(1)}%】。`)
      if (said.remarks.some((remark) => remark.id === 'infeasible-base')) caught++
    }
    expect(Math.abs(caught / rates.length - likelihoodOfCatching(BigInt(base), 1))).toBeLessThan(
      0.08,
    )
  })
})
