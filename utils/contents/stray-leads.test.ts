import { expect, it } from 'vitest'
import { contentsOf } from './testing.ts'

/** What stands as evidence of the measures. */
function told(lines: string[]): string[] {
  const { article, contents } = contentsOf(lines)
  const measures = contents.find(({ id }) => id === 'measures')
  return (measures?.evidence ?? []).map(({ start, end }) => article.text.slice(start, end))
}

it.each<[string, string[], string[]]>([
  [
    'leads of measures, not those of a plan in the same text',
    [
      '我局做了以下工作。一是完善制度，出台办法3件。二是规范执法，检查企业41家。',
      '下一步工作打算：一是强化培训，二是优化服务。',
    ],
    ['一是完善制度', '二是规范执法'],
  ],
  [
    'a row that begins anew in the same paragraph',
    ['一是完善制度，出台办法3件。二是规范执法，检查企业41家。存在的问题：一是培训少。二是人手少。'],
    ['一是完善制度', '二是规范执法'],
  ],
  [
    'a shortcoming in the words of measures',
    [
      '一年来开展执法检查41次。',
      '存在的问题：一是普法实效性有待增强。二是工作成效不够明显，亮点不多。',
    ],
    [],
  ],
  [
    'a row over several paragraphs',
    ['存在的不足：', '一是培训少，学用脱节。', '二是人手少，装备陈旧。', '三是宣传弱，形式单一。'],
    [],
  ],
])('%s', (_, lines, expected) => {
  const found = told(lines).filter((words) => /^[一二三]是/.test(words))
  expect(found).toEqual(expected)
})
