import { describe, expect, it } from 'vitest'
import type { Annotation } from './annotation.ts'
import type { Decision } from './decision.ts'
import { secondLookId } from './judgement.ts'
import { type MarkSources, marksOf } from './marks-of.ts'
import { defaultSettings } from './settings.ts'
import { figureOf, findingOf, reviewOf } from './testing.ts'

const span = { start: 11, end: 14 }
const sources = (changes: Partial<MarkSources>): MarkSources => ({
  review: reviewOf(),
  decisions: new Map(),
  annotations: [],
  settings: defaultSettings,
  language: 'zh',
  ...changes,
})
const styles = (changes: Partial<MarkSources>) =>
  marksOf(sources(changes)).map(({ style }) => style)
const decided = (decision: Decision['decision']) => new Map([['f', { decision } as Decision]])

describe('marksOf', () => {
  it.each([
    ['error', findingOf({ id: 'f', severity: 'error', span })],
    ['warning', findingOf({ id: 'f', span })],
  ] as const)('draws a finding as %s', (style, finding) => {
    expect(styles({ review: reviewOf({ findings: [finding] }) })).toEqual([style])
  })

  it.each([
    ['confirmed', 'decided'],
    ['cannot-tell', 'decided'],
    ['dismissed', 'dismissed'],
    ['open', 'warning'],
  ] as const)('draws a finding that is %s as %s', (decision, style) => {
    const review = reviewOf({ findings: [findingOf({ id: 'f', span })] })
    expect(styles({ review, decisions: decided(decision) })).toEqual([style])
  })

  it('draws an approximate figure weakly and lists its operands', () => {
    const evidence = {
      operands: [0],
      operandTexts: ['73件'],
      formula: '',
      recomputed: '',
      rounding: null,
    }
    const figure = figureOf({ verdict: 'unverifiable', reasons: ['approximate'], evidence })
    const finding = findingOf({ id: 'f', figure: 0, span })
    const [mark] = marksOf(
      sources({ review: reviewOf({ figures: [figure], findings: [finding] }) }),
    )
    expect(mark).toMatchObject({ key: 'finding:f', style: 'weak', operands: [span] })
  })

  it.each([
    ['weakly what is stated', { verdict: 'stated' }, 'weak'],
    [
      'as before what cannot be checked',
      { verdict: 'unverifiable', reasons: ['no-base'] },
      'warning',
    ],
  ] as const)('draws %s and deserves a second look', (_, said, style) => {
    const remarks = [{ id: secondLookId, text: { zh: '', en: '' } }]
    const figure = figureOf({
      verdict: said.verdict,
      reasons: 'reasons' in said ? [...said.reasons] : [],
      remarks,
    })
    const finding = findingOf({ id: 'f', figure: 0, span })
    expect(styles({ review: reviewOf({ figures: [figure], findings: [finding] }) })).toEqual([
      style,
    ])
  })

  it('draws a missing content as a gap that says what is missing, in the reader’s language', () => {
    const finding = findingOf({
      id: 'f',
      severity: 'error',
      expectedAt: 7,
      message: { zh: '缺', en: 'missing' },
    })
    const [mark] = marksOf(sources({ review: reviewOf({ findings: [finding] }), language: 'en' }))
    expect(mark?.place).toEqual({ kind: 'gap', at: 7, label: 'missing' })
  })

  it('shows verified figures only when wanted, and nothing for the whole page', () => {
    const review = reviewOf({
      figures: [figureOf({ verdict: 'recomputed' })],
      findings: [findingOf({})],
    })
    expect(styles({ review })).toEqual([])
    expect(styles({ review, settings: { ...defaultSettings, showVerified: true } })).toEqual([
      'verified',
    ])
  })

  it('draws notes that have words, not those in the trash', () => {
    const note = (id: string, changes: object) =>
      ({ id, deletedAt: null, anchor: { kind: 'span' }, ...changes }) as unknown as Annotation
    const annotations = [
      note('a', {}),
      note('b', { deletedAt: '2026-01-01T00:00:00Z' }),
      note('c', { anchor: { kind: 'page' } }),
      note('d', { anchor: { kind: 'absence' } }),
    ]
    expect(marksOf(sources({ annotations })).map(({ key }) => key)).toEqual(['note:a', 'note:d'])
  })

  it('gives a note the words its marker says once its own are gone, cut where they are long', () => {
    const quote = '全年受理各类矛盾纠纷三百零五件，调解成功三百零二件，群众满意'
    const annotations = [{ id: 'a', deletedAt: null, anchor: { kind: 'span' }, quote }]
    const [mark] = marksOf(sources({ annotations: annotations as unknown as Annotation[] }))
    expect(mark?.place).toMatchObject({
      label:
        '批注所指的文字原在此处，现已删去：“全年受理各类矛盾纠纷三百零五件，调解成功三百零二…”',
    })
  })
})
