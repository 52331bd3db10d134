import { describe, expect, it } from 'vitest'
import { pageOf, prose } from '../testing.ts'

function outlineOf(...paragraphs: string[]): string[] {
  const html = paragraphs.map((words) => `<p>　　${words}</p>`).join('')
  return pageOf(`<body><div id="zoom"><p>${prose(3)}</p>${html}</div></body>`).outline.map(
    ({ level, label, runIn }) => `${level} ${label}${runIn ? '↵' : ''}`,
  )
}

const lead = (words: string) => `<b>${words}</b>${prose()}`

describe('bold sentences that paragraphs open with', () => {
  it.each<[string, string[], string[]]>([
    [
      'are headings where there are several',
      [lead('强化学习，筑牢根基。'), lead('规范执法，优化环境。'), lead('化解纠纷，维护稳定。')],
      ['1 强化学习，筑牢根基↵', '1 规范执法，优化环境↵', '1 化解纠纷，维护稳定↵'],
    ],
    ['are stress where there is one', [lead('强化学习，筑牢根基。'), prose()], []],
    [
      'are headings in the words of headings',
      [lead('存在的问题及原因。')],
      ['1 存在的问题及原因↵'],
    ],
    ['may end outside the bold', ['<b>存在的问题及原因</b>：力量不足。'], ['1 存在的问题及原因↵']],
    [
      'stand below what has a number',
      ['一、工作开展情况', ...['强化学习。', '规范执法。', '化解纠纷。'].map(lead)],
      ['1 工作开展情况', '2 强化学习↵', '2 规范执法↵', '2 化解纠纷↵'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(outlineOf(...paragraphs)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['words in the middle of a sentence', '<b>行政执法监督</b>工作有序推进，成效明显。'],
    ['labels', `<b>责任单位：</b>${prose()}`],
    ['results', `<b>办理案件32件，罚款8万元。</b>${prose()}`],
    ['dates', `<b>2025年3月12日。</b>${prose()}`],
  ])('are none: %s', (_, paragraph) => {
    expect(outlineOf(paragraph, paragraph, paragraph)).toEqual([])
  })
})

describe('lines in the words of headings', () => {
  it('may end with a full stop', () => {
    expect(outlineOf('存在的问题及原因。', prose(), '下一步工作安排。', prose())).toEqual([
      '1 存在的问题及原因',
      '1 下一步工作安排',
    ])
  })

  it('are the like of sections where those come first', () => {
    expect(
      outlineOf('（一）加强领导', prose(), '（二）规范执法', prose(), '存在的问题和不足', prose()),
    ).toEqual(['1 加强领导', '1 规范执法', '1 存在的问题和不足'])
  })
})
