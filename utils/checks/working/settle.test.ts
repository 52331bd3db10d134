import { describe, expect, it } from 'vitest'
import type { Mention } from '../context/mention.ts'
import { judgedAt, mentionAt } from '../testing.ts'
import { share } from './combine.ts'
import { type Candidate, candidatesOf, clear, decide, recompute, settle } from './settle.ts'

describe('what candidates come to', () => {
  const { mentions } = mentionAt('抽查40件,合格33件,合格率【82.5%】,优秀率80%。').passage
  const [base, part, right, wrong] = mentions as [Mention, Mention, Mention, Mention]
  const unproven = candidatesOf(share(part, base))
  const proven = candidatesOf(share(part, base), { proven: true })

  it.each<[string, Mention, Candidate[], (string | undefined)[]]>([
    ['that agree', right, unproven, ['recomputed', 'recomputed', 'recomputed', 'recomputed']],
    ['proven and wrong', wrong, proven, ['contradicted', 'contradicted', 'remark', undefined]],
    ['unproven and wrong', wrong, unproven, ['remark', undefined, 'remark', undefined]],
    ['none at all', wrong, candidatesOf(null), [undefined, undefined, undefined, undefined]],
  ])('%s', (_, claim, candidates, voices) => {
    const said = [settle, decide, clear, recompute].map((how) => how(claim, candidates)?.voice)
    expect(said).toEqual(voices)
  })
})

describe('both roundings', () => {
  it.each([
    ['99.9%', 'recomputed', 'truncated'],
    ['99.96%', 'recomputed', 'half-up'],
    ['99.95%', 'recomputed', 'truncated'],
    ['100.0%', 'recomputed', 'half-up'],
    ['100%', 'recomputed', 'half-up'],
    ['99%', 'recomputed', 'truncated'],
    ['99.8%', 'contradicted', null],
    ['99.97%', 'contradicted', null],
  ])('7215 of 7218 written as %s', (rate, verdict, rounding) => {
    const said = judgedAt(`调解纠纷7218起,调解成功7215起,调解成功率【${rate}】。`)
    expect(said.verdict).toBe(verdict)
    expect(said.evidence?.rounding).toBe(rounding)
  })

  it('never convicts an approximate claim or from approximate operands', () => {
    for (const text of [
      '共收到申请40件,其中公民申请33件,占【约85%】。',
      '共收到申请近40件,其中公民申请33件,占【85%】。',
      '共收到申请40件,其中公民申请30余件,占【85%】。',
    ]) {
      expect(judgedAt(text).verdict).not.toBe('contradicted')
    }
  })
})
