import { describe, expect, it } from 'vitest'
import { figures } from './figures.ts'
import { about, entry, review, rowsOf } from './testing.ts'

describe('figures.csv', () => {
  it('has a row for a figure', () => {
    const [first, second] = rowsOf(figures, entry())
    expect(first).toEqual({
      ...about,
      figure_no: '1',
      section_id: '',
      section_path: '主要举措',
      figure_raw: '73件',
      kind: 'count',
      figure_value: '73',
      figure_unit: '件',
      exact_value: '73',
      up_to: '',
      exactness: 'exact',
      noun: '申请',
      sentence: review.article.text.slice(11, 14),
      row_head: '',
      column_head: '',
      verdict: 'recomputed',
      reasons: 'no-base|bound',
      check: 'share',
      formula: '73/146',
      recomputed: '50%',
      start: '11',
      end: '14',
      rules_version: 'test',
    })
    expect(second).toMatchObject({
      figure_no: '2',
      section_id: 'measures',
      up_to: '80',
      exactness: 'more',
      row_head: '一科',
      column_head: '受理',
      verdict: 'contradicted',
      reasons: '',
      formula: '',
    })
  })

  it('has none where no text is kept', () => {
    expect(rowsOf(figures, entry({ review: null }))).toEqual([])
  })
})
