import { describe, expect, it } from 'vitest'
import { textOf } from '../../utils/anchors/testing.ts'
import type { AnchorOutcome } from '../../utils/report/anchor.ts'
import type { Article } from '../../utils/report/article.ts'
import type { Mark } from '../../utils/report/mark.ts'
import { narrowestAt, placingOf } from './placing.ts'

const article = textOf(['全年受理申请73件。', '办结70件𠮷祥。', '其中调解3件。']).article
const note = {
  key: 'note:a',
  style: 'note',
  place: { kind: 'anchor', anchor: {}, label: '原在此处' },
  operands: [],
} as unknown as Mark
const placing = (outcome: AnchorOutcome | undefined, on: Article = article) => {
  const { placed, gaps } = placingOf(note, outcome, on)
  return {
    painted: placed.map(({ layer, span }) => [layer, on.text.slice(span.start, span.end)]),
    gaps: gaps.map(({ at, kind }) => [at, kind]),
  }
}
const [second, third] = [article.blocks[1]!.start, article.blocks[2]!.start]

describe('placingOf a note', () => {
  it.each([
    ['found', { state: 'found', span: { start: 2, end: 4 } }, [['note', '受理']]],
    ['found, without words', { state: 'found', span: null }, []],
    ['changed', { state: 'changed', span: { start: 6, end: 9 }, now: '' }, [['changed', '73件']]],
    [
      'ambiguous',
      {
        state: 'ambiguous',
        candidates: [
          { start: 0, end: 1 },
          { start: 1, end: 2 },
        ],
      },
      [
        ['candidate', '全'],
        ['candidate', '年'],
      ],
    ],
    ['an orphan', { state: 'orphan', candidates: [{ start: 0, end: 1 }] }, []],
    ['on another document', { state: 'other-document' }, []],
    ['removed from nowhere', { state: 'removed', at: null }, []],
    ['not looked for yet', undefined, []],
  ] as [string, AnchorOutcome | undefined, string[][]][])('that is %s', (_, outcome, painted) => {
    expect(placing(outcome)).toEqual({ painted, gaps: [] })
  })

  it('marks the gap between two paragraphs where one was removed', () => {
    expect(placing({ state: 'removed', at: third })).toEqual({
      painted: [],
      gaps: [[third, 'removed']],
    })
  })

  it('paints both sides of words removed within a paragraph, characters of two units whole', () => {
    const at = article.text.indexOf('祥')
    expect(placing({ state: 'removed', at }).painted).toEqual([
      ['removed', '𠮷'],
      ['removed', '祥'],
    ])
  })

  it('tears no table apart: the cells on either side are painted', () => {
    const cell = {
      table: 0,
      row: 0,
      column: 0,
      head: false,
      rowHead: '',
      columnHead: '',
      caption: '',
    }
    const table = { ...article, blocks: article.blocks.map((block) => ({ ...block, cell })) }
    expect(placing({ state: 'removed', at: second }, table)).toEqual({
      painted: [
        ['removed', '。'],
        ['removed', '办'],
      ],
      gaps: [],
    })
  })

  it.each([0, article.text.length])('stays within the text at its edges: %i', (at) => {
    const cell = { ...article.blocks[0]!, cell: {} as never }
    const { placed } = placingOf(
      note,
      { state: 'removed', at },
      { ...article, blocks: [cell, { ...cell, start: at, end: at }] },
    )
    for (const { span } of placed) expect(article.text.slice(span.start, span.end)).toHaveLength(1)
  })
})

describe('narrowestAt', () => {
  const placed = [
    { key: 'wide', layer: 'note' as const, span: { start: 0, end: 9 } },
    { key: 'narrow', layer: 'error' as const, span: { start: 2, end: 4 } },
  ]
  it.each([
    [0, 'wide'],
    [2, 'narrow'],
    [4, 'wide'],
    [9, undefined],
  ])('at %i', (offset, key) => expect(narrowestAt(placed, offset)?.key).toBe(key))
})
