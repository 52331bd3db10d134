import { describe, expect, it } from 'vitest'
import { accusations, mentionAt, sayings } from '../testing.ts'
import { runOfParts } from './run-of-parts.ts'

describe('runOfParts', () => {
  it.each<[string, string[] | null, string | null]>([
    [
      '立案86件,其中食品41件、药品18件、其他【27件】,同比增加12件。',
      ['41件', '18件', '27件'],
      '86件',
    ],
    ['查处532件,道路运输509件、路政【23件】。', ['509件', '23件'], '532件'],
    ['一般程序213件、简易程序【38件】。', ['213件', '38件'], null],
    ['败诉率7.6%,其中部门6.2%、乡镇【9.1%】。', ['6.2%', '9.1%'], '7.6%'],
    ['退回和转送共25件,分别为14件、【11件】。', ['14件', '11件'], '25件'],
    // What was done with what came in is no list, nor are the years of one number.
    ['受理120件,办结【100件】。', null, null],
    ['三年分别为86件、112件、【140件】。', null, null],
    ['立案86件,其中食品【41件】。', null, null],
  ])('%s', (text, parts, whole) => {
    const { passage, mention } = mentionAt(text)
    const run = runOfParts(passage, mention)
    expect(run?.parts.map(({ figure }) => figure.text) ?? null).toEqual(parts)
    expect(run?.whole?.figure.text ?? null).toBe(whole)
  })
})

describe('what stands behind a list', () => {
  it.each([
    [
      '立案查处86件,其中食品41件、药品18件、其他27件,同比增加12件,增长16.2%。',
      '16.2% = 12/(86-12)',
    ],
    ['审结251件,直接纠错共22件,分别为撤销11件、确认违法7件、责令履行4件,占8.8%。', '8.8% = 22/251'],
    ['败诉率7.6%,其中部门6.2%、乡镇9.1%,同比下降1.9个百分点,上年为9.5%。', '1.9个百分点 = 9.5-7.6'],
    ['查处532件,道路运输509件、路政23件,同比减少61件,上年为593件。', '61件 = 593-532'],
  ])('is of the whole: %s', (text, said) => expect(sayings(text)).toContain(said))

  it.each([
    '一般程序213件、简易程序38件,较上年增加31件,增长14.1%。',
    '评查案卷204卷,优良案卷共181卷,分别为优秀84卷、良好97卷,占88.7%。',
    '化解纠纷1260件,其中婚姻家庭纠纷420件、邻里纠纷310件、其他借贷类纠纷86件。从重大纠纷看,土地88起,工程款61起,其他25起。',
  ])('accuses nobody: %s', (text) => expect(accusations(text)).toEqual([]))

  it('accuses where it names what it is of', () => {
    const text = '查处案件920件,其中简易程序案件787件,一般程序案件133件,一般程序案件占比17%。'
    expect(accusations(text)).toEqual(['17% ≠ 133/920'])
  })
})
