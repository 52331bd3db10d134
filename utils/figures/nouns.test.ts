import { expect, it } from 'vitest'
import { extractFigures } from './extract-figures.ts'
import { articleOf } from './testing.ts'

it.each([
  ['收到行政复议申请16件。', '行政复议申请'],
  ['2024年共收到行政复议申请16件。', '行政复议申请'],
  ['办结率100%。', '办结率'],
  ['调解成功率达到99.9%。', '调解成功率'],
  ['群众满意率保持在98%以上。', '群众满意率'],
  ['选派5名律师。', '律师'],
  ['覆盖12个乡镇。', '乡镇'],
  ['出动执法人员5000余人次。', '执法人员'],
  ['作出行政处罚300余次。', '行政处罚'],
  ['抽查行政执法案卷212卷。', '行政执法案卷'],
  ['保留1435行政权力事项。', '行政权力事项'],
  ['涉处罚金额400余万元。', '涉处罚金额'],
  ['共12件。', null],
])('%s counts %s', (text, noun) => {
  expect(extractFigures(articleOf(text)).figures.map((figure) => figure.noun)).toEqual([noun])
})
