import { describe, expect, it } from 'vitest'
import { findingsToWalk, isPartlyRead, openCount } from './attention.ts'
import type { Content, ContentStatus } from './content.ts'
import type { Decision } from './decision.ts'
import type { Finding } from './finding.ts'
import { type Reason, secondLookId } from './judgement.ts'
import type { Review } from './review.ts'
import { defaultSettings } from './settings.ts'
import { figureOf, findingOf, reviewOf } from './testing.ts'

const unverifiable = (reason: Reason) => figureOf({ verdict: 'unverifiable', reasons: [reason] })
const onFigure = (id: string, severity: Finding['severity'] = 'warning') =>
  findingOf({ id, kind: 'figure', figure: 0, severity, span: { start: 11, end: 14 } })

describe('findingsToWalk', () => {
  it.each([
    ['no-base', true],
    ['approximate', true],
    ['bound', false],
  ] as const)('an unverifiable figure for %s is walked: %s', (reason, walked) => {
    const review = reviewOf({ figures: [unverifiable(reason)], findings: [onFigure('f')] })
    expect(findingsToWalk(review, defaultSettings)).toHaveLength(walked ? 1 : 0)
  })

  it('follows the reviewer’s choice of reasons', () => {
    const review = reviewOf({
      figures: [unverifiable('bound')],
      findings: [onFigure('f', 'notice')],
    })
    const settings = { ...defaultSettings, highlighted: ['bound' as const] }
    expect(findingsToWalk(review, settings)).toHaveLength(1)
  })

  it('always walks a rate that deserves a second look', () => {
    const remarks = [{ id: secondLookId, text: { zh: '', en: '' } }]
    const figure = figureOf({ verdict: 'unverifiable', reasons: ['no-base'], remarks })
    const review = reviewOf({ figures: [figure], findings: [onFigure('f')] })
    expect(findingsToWalk(review, { ...defaultSettings, highlighted: [] })).toHaveLength(1)
  })

  it('always walks contradictions and contents, never notices', () => {
    const review = reviewOf({
      figures: [figureOf({ verdict: 'contradicted' })],
      findings: [onFigure('c', 'error'), findingOf({ id: 'n', severity: 'notice' })],
    })
    const settings = { ...defaultSettings, highlighted: [] }
    expect(findingsToWalk(review, settings).map(({ id }) => id)).toEqual(['c'])
  })

  it('goes down the page, what is about the whole page first', () => {
    const at = (id: string, start: number) => findingOf({ id, span: { start, end: start + 1 } })
    const findings = [
      at('late', 9),
      at('early', 2),
      findingOf({ id: 'page' }),
      findingOf({ id: 'gap', expectedAt: 5 }),
    ]
    const walked = findingsToWalk(reviewOf({ findings }), defaultSettings)
    expect(walked.map(({ id }) => id)).toEqual(['page', 'early', 'gap', 'late'])
  })
})

it('openCount leaves out what was decided, and counts what was reopened', () => {
  const review = reviewOf({
    findings: [findingOf({ id: 'a' }), findingOf({ id: 'b' }), findingOf({ id: 'c' })],
  })
  const decided = (findingId: string, decision: Decision['decision']) =>
    [findingId, { findingId, decision } as Decision] as const
  const decisions = new Map([decided('a', 'dismissed'), decided('b', 'open')])
  expect(openCount(review, decisions, defaultSettings)).toBe(2)
})

describe('a report is read in part only', () => {
  const contentOf = (required: boolean, status: ContentStatus) =>
    ({ required, status }) as unknown as Content
  const next = (nextPage: string | null) => ({ ...reviewOf({}).page, nextPage })

  it.each<[name: string, review: Review, partly: boolean]>([
    ['all read', reviewOf({ contents: [contentOf(true, 'present')] }), false],
    [
      'a content is missing from what was read',
      reviewOf({ contents: [contentOf(true, 'missing')] }),
      false,
    ],
    ['a required content untested', reviewOf({ contents: [contentOf(true, 'untested')] }), true],
    [
      'nothing but what is not required untested',
      reviewOf({ contents: [contentOf(false, 'untested')] }),
      false,
    ],
    ['further pages', reviewOf({ page: next('https://a.gov.cn/2.html') }), true],
    ['no further pages', reviewOf({ page: next(null) }), false],
  ])('%s', (_, review, partly) => {
    expect(isPartlyRead(review)).toBe(partly)
  })
})
