import { fraction } from './fraction.ts'
import { testCheck } from './testing.ts'

testCheck(fraction, {
  recomputed: [
    ['立案由64件减至48件,减少【四分之一】。', { formula: '(64-48)/64', rounding: 'exact' }],
    ['上年度立案64件,本年度立案48件,降低【四分之一】。', { formula: '(64-48)/64' }],
    ['全县134个行政村中,建成工作室的89个,占【三分之二】。', { formula: '89/134' }],
    ['全局干部86人,其中女性52人,占比【过半】。', { formula: '52/86' }],
    ['案件由64件减至48件,降为上年的【四分之三】。', { formula: '48/64' }],
  ],
  contradicted: [
    ['投诉由90件降至60件,下降【四分之一】。', { formula: '(90-60)/90', recomputed: '33.33%' }],
    ['复议案件120件,其中调解40件,占【四分之一】。', { formula: '40/120' }],
    ['全局干部86人,其中女性32人,占比【过半】。', { formula: '32/86' }],
    ['案件由84件减至63件,降为上年的【四分之一】。', { formula: '63/84' }],
  ],
  unverifiable: [['全年立案40件,结案38件,结案率为【三分之二】。', { reason: 'no-base' }]],
  remark: ['投诉由90件降至60件,下降【近四分之一】。'],
  silent: [
    // A round number: five points off it may be said so still.
    '投诉由100件降至71件,下降【三分之一】。',
    '复议案件120件,其中调解45件,占【三分之一】。',
    // Of what is not told, or of several.
    '女性32人,男性60人,占全省总数的【十分之一】。',
    '城镇案件30件,农村案件60件,分别占【三分之一】、三分之二。',
    '收入比由【1.56:1】缩小到1.5:1。',
  ],
})
