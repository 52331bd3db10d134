import { expect, it } from 'vitest'
import { direction } from './direction.ts'
import { judgedAt, testAccusations, testCheck } from './testing.ts'

testCheck(direction, {
  contradicted: [
    ['应诉案件由上年的86件下降到今年的【94件】。', { formula: '94>86', remarks: ['down'] }],
    ['案件由2023年的86件减少至2024年的【94件】。', { operands: ['86件'] }],
    ['出庭率从98.5%提高到【95.8%】。', { remarks: ['up'] }],
    ['办理时限由20个工作日压缩至【25个工作日】。', { remarks: ['down'] }],
    ['罚没款由310.5万元增加到【298万元】。', { remarks: ['up'] }],
  ],
  silent: [
    '应诉案件由上年的96件下降到今年的【94件】。',
    '应诉案件由上年的94件下降到今年的【94件】。',
    '排名由第8位上升到【第3位】。',
    '综合排名由全省12名提高到【5名】。',
    '办理时限由20个工作日提高到【5个工作日】。',
    '办事环节由6个增加到【约5个】。',
    '案件由86件下降,涉企检查增加到【94件】。',
    '案件由86件下降,涉企检查增加到【64件】。',
    '案件86件,较上年下降到【94件】。',
    '人均办案由86件下降到【94起】。',
    '水质由3类提升到【2类】。',
    '受理86件，由司法所下降到村居办理【94件】。',
  ],
})

testAccusations(
  'where a change is told behind, the one of the two that does not come out is named',
  [
    ['信访由2023年的64件下降至88件,降幅27.3%。', '27.3% ≠ (64-88)/64'],
    ['信访由2023年的64件下降至88件,减少24件。', '24件 ≠ 64-88'],
    ['信访由2023年的64件下降至88件,降幅15%。', '15% ≠ (64-88)/64'],
    // The rate is that of the numbers: the word is what is wrong.
    ['信访由2023年的64件下降至88件,增幅37.5%。', '88件 ≠ 88>64'],
    // Of another matter, or of a course of its own.
    ['信访由2023年的64件下降至88件,进京访下降27.3%。', '88件 ≠ 88>64'],
    ['信访由2023年的64件下降至88件;满意率上升6.2%。', '88件 ≠ 88>64'],
  ],
  ['信访由2023年的88件下降至64件,降幅27.3%。', '信访由2023年的64件上升至88件,增幅37.5%。'],
)

it('says what it held against what', () => {
  const { remarks } = judgedAt('应诉案件由86件下降到【94件】。')
  expect(remarks.map(({ text }) => text.zh)).toEqual(['文中说由86件降到94件，而94件并不小于86件。'])
})
