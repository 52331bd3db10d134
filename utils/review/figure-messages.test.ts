import { describe, expect, it } from 'vitest'
import { type Judgement, reasonSchema } from '../report/judgement.ts'
import { figureMessage } from './figure-messages.ts'
import { evidence, judged } from './testing.ts'

function messageOf(text: string, said: Partial<Judgement>) {
  const [figure] = judged(text, [said]).figures
  if (!figure) throw new Error(`no figure in ${text}`)
  return figureMessage(figure)
}

describe('what is said of a figure', () => {
  it.each<[string, string, Partial<Judgement>, string, string]>([
    [
      'a contradiction with what the page gives',
      '采纳率90%。',
      { verdict: 'contradicted', evidence: evidence('75%') },
      '“90%”与页面上的其他数据不符，算得75%',
      '“90%” does not agree with other figures of the page, which give 75%',
    ],
    [
      'a contradiction with a bound',
      '采纳率104%。',
      { verdict: 'contradicted', evidence: evidence('≤100%') },
      '“104%”与页面上的其他数据不符，应≤100%',
      '“104%” does not agree with other figures of the page, by which it should be ≤100%',
    ],
    [
      'a contradiction without a number to give',
      '采纳率90%。',
      { verdict: 'contradicted' },
      '“90%”与页面上的其他数据不符',
      '“90%” does not agree with other figures of the page',
    ],
    [
      'an empty outcome',
      '采纳率90%。',
      { verdict: 'contradicted', evidence: evidence('') },
      '“90%”与页面上的其他数据不符',
      '“90%” does not agree with other figures of the page',
    ],
    [
      'one reason',
      '同比增长12%。',
      { verdict: 'unverifiable', reasons: ['no-baseline'] },
      '“12%”无法核对：页面没有给出变化前后的数值',
      '“12%” cannot be checked: the page does not give the values before and after the change',
    ],
    [
      'two reasons, the main one first',
      '占约三成。',
      { verdict: 'unverifiable', reasons: ['approximate', 'no-base'] },
      '“约三成”无法核对：是约数，没有给出准确数值；页面没有同时给出分子和分母',
      '“约三成” cannot be checked: it is approximate, the exact number is not given; the page does not give both the part and the whole it was computed from',
    ],
    [
      'the words as the page writes them',
      '办结率９８．５％。',
      { verdict: 'unverifiable', reasons: ['no-base'] },
      '“９８．５％”无法核对：页面没有同时给出分子和分母',
      '“９８．５％” cannot be checked: the page does not give both the part and the whole it was computed from',
    ],
  ])('%s', (_, text, said, zh, en) => {
    expect(messageOf(text, said)).toEqual({ zh, en })
  })

  it.each(reasonSchema.options)('has words for %s in both languages', (reason) => {
    const { zh, en } = messageOf('共120件。', { verdict: 'unverifiable', reasons: [reason] })
    expect(zh).toMatch(/^“120件”无法核对：[\u4e00-\u9fff，、]{6,}$/)
    expect(en).toMatch(/^“120件” cannot be checked: [\w ,]{10,}$/)
  })

  it('says each reason differently', () => {
    const said = reasonSchema.options.map(
      (reason) => messageOf('共120件。', { verdict: 'unverifiable', reasons: [reason] }).zh,
    )
    expect(new Set(said).size).toBe(said.length)
  })
})
