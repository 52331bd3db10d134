import { describe, expect, it } from 'vitest'
import { findingSchema, type Severity } from '../report/finding.ts'
import { type Judgement, secondLookId } from '../report/judgement.ts'
import { finished } from '../report/steps.ts'
import { figureFindings } from './figure-findings.ts'
import { figureMessage } from './figure-messages.ts'
import { evidence, judged } from './testing.ts'

function findingsOf(text: string, judgements: Partial<Judgement>[]) {
  const { article, figures } = judged(text, judgements)
  return finished(figureFindings(article, figures))
}

const doubtful: Partial<Judgement> = { verdict: 'unverifiable', reasons: ['no-base'] }

const doubt = [{ id: secondLookId, text: { zh: '', en: '' } }]

describe('the findings of figures', () => {
  it.each<[string, Partial<Judgement>, string | null, Severity | null]>([
    [
      'contradicted',
      { verdict: 'contradicted', evidence: evidence('75%') },
      'contradicted',
      'error',
    ],
    ['no base', doubtful, 'unverifiable-no-base', 'warning'],
    [
      'no baseline',
      { verdict: 'unverifiable', reasons: ['no-baseline'] },
      'unverifiable-no-baseline',
      'warning',
    ],
    [
      'approximate before no base',
      { verdict: 'unverifiable', reasons: ['approximate', 'no-base'] },
      'unverifiable-approximate',
      'warning',
    ],
    [
      'a norm is listed only',
      { verdict: 'unverifiable', reasons: ['bound'] },
      'unverifiable-bound',
      'notice',
    ],
    [
      'a norm that is not the main reason',
      { verdict: 'unverifiable', reasons: ['approximate', 'bound'] },
      'unverifiable-approximate',
      'warning',
    ],
    ['no reason known', { verdict: 'unverifiable' }, 'unverifiable-unknown', 'warning'],
    ['recomputed', { verdict: 'recomputed', evidence: evidence('90%') }, null, null],
    ['stated', { verdict: 'stated' }, null, null],
    ['stated, with a doubt', { verdict: 'stated', remarks: doubt }, 'second-look', 'warning'],
    ['not checked, with a doubt', { ...doubtful, remarks: doubt }, 'second-look', 'warning'],
  ])('%s', (_, said, rule, severity) => {
    const [finding] = findingsOf('采纳率90%。', [said])
    expect(finding?.rule ?? null).toBe(rule)
    expect(finding?.severity ?? null).toBe(severity)
  })

  it('stand where the figure stands, with its index, content and message', () => {
    const text = '受理50件,采纳率90%,满意率98%。'
    const { article, figures } = judged(text, [doubtful, {}, doubtful])
    const findings = finished(figureFindings(article, figures))
    expect(findings.map(({ figure }) => figure)).toEqual([0, 2])
    expect(findings.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['50件', '98%'])
    expect(findings.map(({ content }) => content)).toEqual(['measures', null])
    expect(findings.map(({ message }) => message)).toEqual(
      [figures[0], figures[2]].map((figure) => figure && figureMessage(figure)),
    )
    for (const finding of findings) expect(findingSchema.safeParse(finding).success).toBe(true)
  })

  it('come one a step, so that whoever runs them may rest', () => {
    const { article, figures } = judged('采纳率90%,满意率98%,办结率95%。', [doubtful, {}, doubtful])
    const steps = figureFindings(article, figures)
    expect([steps.next().done, steps.next().done, steps.next().done]).toEqual([false, false, true])
  })
})

describe('the ids of findings', () => {
  const ids = (text: string, judgements: Partial<Judgement>[]) =>
    findingsOf(text, judgements).map(({ id }) => id)

  it.each([
    ['the same text', '采纳率90%。', '采纳率90%。', true],
    ['other words right before', `${'前文'.repeat(40)}。\n采纳率90%。`, '采纳率90%。', false],
    ['other words near by', '采纳率90%。', '满意率90%。', false],
    ['another number', '采纳率90%。', '采纳率91%。', false],
    ['blanks only', '采纳率 90%。', '采纳率90%。', true],
  ])('%s', (_, one, other, same) => {
    const [a, b] = [ids(one, [doubtful]), ids(other, [doubtful])]
    expect(a).toHaveLength(1)
    expect(a[0] === b[0]).toBe(same)
  })

  it('outlive a change beyond the words around the figure', () => {
    const near = '全县行政复议机关审结行政复议案件中采纳率90%,群众满意程度进一步提高效果明显。'
    const [before] = ids(`旧的开头一段。${near}`, [doubtful])
    const [after] = ids(`新写的开头一段话。${near}`, [doubtful])
    expect(after).toBe(before)
  })

  it('differ by rule and stay apart where words repeat', () => {
    const [no] = ids('采纳率90%。', [doubtful])
    const [approximate] = ids('采纳率90%。', [
      { verdict: 'unverifiable', reasons: ['approximate'] },
    ])
    expect(no).not.toBe(approximate)
    const lines = Array.from({ length: 40 }, () => '采纳率90%。')
    const repeated = ids(
      lines.join('\n'),
      lines.map(() => doubtful),
    )
    expect(new Set(repeated).size).toBe(40)
  })
})
